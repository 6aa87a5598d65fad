import { CHECKS, CROSS_CHECKS, runChecks } from '../check/index.ts';
import { annotateDocument } from '../extract/annotate.ts';
import type { AnnotatedText } from '../extract/annotated-text.ts';
import { extractClaims } from '../extract/index.ts';
import type { LanguageReader } from '../language/reader.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { RecordView } from '../model/record.ts';
import type { Reference } from '../reference/reference.ts';
import { type RecordOptions, resolveRecord } from '../resolve/index.ts';
import { languageParts } from './language-parts.ts';
import { languageReader } from './languages.ts';
import { metricKey } from './metric-key.ts';

/** What one document says and what is wrong with it. */
export interface DocumentReading {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** What the steps have so far: each step adds its own part. */
interface Progress {
  readonly document: Document;
  /** What is read of the document's text: its paragraphs in one language. */
  readonly visible: string;
  readonly annotation?: AnnotatedText;
  readonly claims?: readonly Claim[];
  readonly findings?: readonly Finding[];
}

/** One step of reading one document: pure, it adds to what the earlier steps made. */
interface Step {
  readonly name: string;
  run(so: Progress, reader: LanguageReader, reference: Reference): Progress;
}

/** The steps of one document, in order. Over all documents together then comes `resolveDocuments`. */
export const STEPS: readonly Step[] = [
  {
    name: 'annotate',
    run: (so, reader, reference) => ({
      ...so,
      annotation: annotateDocument(so.document, reader, reference, so.visible),
    }),
  },
  {
    name: 'extract',
    run: (so) => (so.annotation ? { ...so, claims: extractClaims(so.annotation) } : so),
  },
  {
    name: 'check',
    run: (so, _reader, reference) =>
      so.annotation
        ? {
            ...so,
            findings: runChecks({
              annotation: so.annotation,
              claims: so.claims ?? [],
              reference,
            }),
          }
        : so,
  },
];

/** Names and summaries of the checks that the step `check` runs, for exports that list them. */
export const CHECK_SUMMARIES: readonly { readonly name: string; readonly summary: string }[] = [
  ...CHECKS,
  ...CROSS_CHECKS,
].map(({ name, summary }) => ({ name, summary }));

/**
 * Reads one document by all steps, the paragraphs of each language by themselves; nothing is claimed about what is written
 * in a language without a pack.
 */
export function readDocument(document: Document, reference: Reference): DocumentReading {
  const parts = languageParts(document).map(({ language, text }) => {
    const reader = languageReader(language, reference);
    let so: Progress = { document, visible: text };
    if (reader) for (const step of STEPS) so = step.run(so, reader, reference);
    return so;
  });
  return {
    document,
    claims: parts.flatMap(({ claims }) => claims ?? []),
    findings: parts.flatMap(({ findings }) => findings ?? []),
  };
}

/** Annotates one document: an annotation for each of its languages that has a pack. */
export function annotate(document: Document, reference: Reference): readonly Annotation[] {
  return languageParts(document).flatMap(({ language, text }) => {
    const reader = languageReader(language, reference);
    return reader ? [annotateDocument(document, reader, reference, text)] : [];
  });
}

/** The last step: the record over all documents and their claims. */
export function resolveDocuments(
  documents: readonly Document[],
  claims: readonly Claim[],
  reference: Reference,
  options: Omit<RecordOptions, 'metricKey'> = {},
): RecordView {
  return resolveRecord(documents, claims, reference, { ...options, metricKey });
}
