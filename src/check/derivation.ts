/** The parts of which findings are made: anchors by tokens or characters, inputs from words and from facts. */

import { type Anchor, anchor, type Evidence } from '../model/anchor.ts';
import type { Annotation } from '../model/annotation.ts';
import {
  type DerivationInput,
  type Finding,
  makeFinding,
  type Severity,
} from '../model/finding.ts';
import type { Provenance } from '../reference/facts.ts';

/** A stretch of the text; UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a check says of one place; spans become anchors, the first is the place accused. */
export interface Draft {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: readonly [Span, ...Span[]];
  readonly operation: string;
  readonly inputs: readonly DerivationInput[];
  readonly result: string;
  readonly suggestion?: string | undefined;
  readonly claims?: readonly string[];
  /** The facts that the finding stands and falls with: where one is not confirmed, it is no error and says so. */
  readonly facts?: readonly Provenance[];
}

/** Makes the finding of a draft: on facts that are not all confirmed it is no error, and its message says so. */
export function finding(annotation: Annotation, draft: Draft): Finding {
  const isSure = (draft.facts ?? []).every((fact) => fact.certainty === 'confirmed');
  const evidence = draft.at.map((span) => anchor(annotation.document, span.start, span.end));
  return makeFinding({
    check: draft.check,
    severity: isSure ? draft.severity : atMostWarning(draft.severity),
    message: isSure ? draft.message : hedged(draft.message),
    evidence: evidence as readonly Anchor[] as Evidence,
    derivation: { operation: draft.operation, inputs: draft.inputs, result: draft.result },
    ...(draft.suggestion === undefined ? {} : { suggestion: draft.suggestion }),
    claims: draft.claims ?? [],
  });
}

function atMostWarning(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}

/** What is not confirmed is said with that reserve. */
function hedged(message: string): string {
  return message.replace(/\.?$/, ', as far as the reference knows.');
}

/** An input read in the text; `evidence` is the index of its span in the draft. */
export function wordsInput(name: string, value: string, evidence: number): DerivationInput {
  return { name, value, evidence };
}

/** An input taken from the reference: `fact` is its key, the source one line with the day it was looked up. */
export function factInput(
  name: string,
  value: string,
  fact: string,
  from: Provenance,
): DerivationInput {
  return { name, value, fact, source: sourceLine(from) };
}

/** Where a fact comes from, in one line. */
export function sourceLine({ source, url, checked, certainty }: Provenance): string {
  const sure = certainty === 'unconfirmed' ? '; unconfirmed' : '';
  return `${source}${url ? ` ${url}` : ''}; looked up ${checked}${sure}`;
}

/** The words of tokens `from` to `to` (exclusive) as a span of characters. */
export function tokenSpan({ tokens }: Annotation, from: number, to: number): Span {
  return { start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number };
}

/** The words of a span. */
export function words({ document }: Annotation, span: Span): string {
  return document.text.slice(span.start, span.end);
}
