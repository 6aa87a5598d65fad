import type { CrossDocument } from '../../src/check/check.ts';
import { runChecks, runCrossChecks } from '../../src/check/index.ts';
import { annotateDocument } from '../../src/extract/annotate.ts';
import type { AnnotatedText } from '../../src/extract/annotated-text.ts';
import { extractClaims } from '../../src/extract/index.ts';
import { type Language, makeDocument } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { languageReader } from '../../src/pipeline/languages.ts';
import { guessGenre } from '../../src/read/genre.ts';
import { loadReference } from '../../src/reference/load.ts';

const reference = loadReference();

/** A text of a case, English and without a date where nothing else is said. */
export interface CaseText {
  readonly text: string;
  readonly date?: string | undefined;
  readonly language?: Language | undefined;
  readonly title?: string | undefined;
}

/** The annotation of a text, dated where a day is given. */
export function annotateText(text: string, date?: string): AnnotatedText {
  return annotateCase({ text, date });
}

function annotateCase({ text, date, language = 'en', title }: CaseText): AnnotatedText {
  const document = makeDocument({
    name: 'case',
    text,
    language,
    genre: guessGenre(title, text),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { publishedAt: date, publishedBasis: 'option' as const }),
  });
  const reader = languageReader(language, reference);
  if (!reader) throw new Error(`no pack for ${language}`);
  return annotateDocument(document, reader, reference);
}

/** The findings of all checks on a text. */
export function checkText(text: string, date?: string, language?: Language): readonly Finding[] {
  return checkCase({ text, date, language });
}

/** The findings of all checks on a text with a title or without. */
export function checkCase(one: CaseText): readonly Finding[] {
  const annotation = annotateCase(one);
  return runChecks({ annotation, claims: extractClaims(annotation), reference });
}

/** The findings of all checks on a text that is read together with others; only those on the text itself. */
export function checkBeside(text: CaseText, others: readonly CaseText[]): readonly Finding[] {
  const documents = [text, ...others].map((one): CrossDocument => {
    const annotation = annotateCase(one);
    return {
      document: annotation.document,
      claims: extractClaims(annotation),
      annotations: () => [annotation],
    };
  });
  const own = documents[0] as CrossDocument;
  const crossed = runCrossChecks({ documents, reference });
  return [
    ...checkCase(text),
    ...crossed.filter(({ evidence }) => evidence[0].documentId === own.document.id),
  ];
}
