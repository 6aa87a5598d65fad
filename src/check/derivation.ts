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
  /** The facts that the finding stands and falls with: where one is not confirmed, the message says so. */
  readonly facts?: readonly Provenance[];
}

/** Makes the finding of a draft. */
export function finding(annotation: Annotation, draft: Draft): Finding {
  const evidence = draft.at.map((span) => anchor(annotation.document, span.start, span.end));
  return makeFinding({
    check: draft.check,
    severity: draft.severity,
    message: hedged(draft.message, draft.facts ?? []),
    evidence: evidence as readonly Anchor[] as Evidence,
    derivation: { operation: draft.operation, inputs: draft.inputs, result: draft.result },
    ...(draft.suggestion === undefined ? {} : { suggestion: draft.suggestion }),
    claims: draft.claims ?? [],
  });
}

/** What is not confirmed is said with that reserve. */
function hedged(message: string, facts: readonly Provenance[]): string {
  if (facts.every((fact) => fact.certainty === 'confirmed')) return message;
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

/** A finding that rests on facts: an error only where all of them are confirmed. */
export function severityOf(...facts: readonly Provenance[]): Severity {
  return facts.every((fact) => fact.certainty === 'confirmed') ? 'error' : 'warning';
}

/** The words of tokens `from` to `to` (exclusive) as a span of characters. */
export function tokenSpan({ tokens }: Annotation, from: number, to: number): Span {
  return { start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number };
}

/** The words of a span. */
export function words({ document }: Annotation, span: Span): string {
  return document.text.slice(span.start, span.end);
}
