/** The stretch of a sentence that belongs to one meeting. */
import { anchor } from '../../model/anchor.ts';
import type { Mention } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';
import { overlapping } from '../statement/within.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';

/** Tokens of the sentence that belong to a candidate: from the one before it to the one after it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** The candidate stretched over its parties in the same sentence. */
export function withExtent(annotation: ClauseText, c: MeetingCandidate): MeetingCandidate {
  let { from, to } = c;
  const series = c.noun
    ? overlapping(annotation.hits.get('series') ?? [], c.noun.from, c.noun.to)[0]
    : undefined;
  if (series && series.to <= c.sentence.to) to = Math.max(to, series.to);
  if (c.noun) to = Math.max(to, c.noun.to);
  for (const i of [...c.parties, ...c.places]) {
    const m = mentionAt(annotation, i);
    if (m.from < c.sentence.from || m.to > c.sentence.to || c.by) continue;
    from = Math.min(from, m.from);
    to = Math.max(to, m.to);
  }
  return { ...c, from, to };
}

/** The segment of a candidate among the others of its sentence. */
export function segmentOf(c: MeetingCandidate, all: readonly MeetingCandidate[]): Segment {
  let from = c.sentence.from;
  let to = c.sentence.to;
  for (const other of all) {
    if (other.sentence !== c.sentence) continue;
    if (other.to <= c.from) from = Math.max(from, other.to);
    if (other.from >= c.to) to = Math.min(to, other.from);
  }
  return { from, to };
}

/** A dash, semicolon or bracket between a candidate and something before it. */
export function crossesDash(
  annotation: ClauseText,
  c: MeetingCandidate,
  x: { readonly from: number; readonly to: number },
): boolean {
  const [from, to] = x.from >= c.to ? [c.to, x.from] : [x.to, c.from];
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (form === ';' || form === '(' || form === ')' || (form === '-' && isDash(annotation, at)))
      return true;
  }
  return false;
}

/** A dash between clauses, not a hyphen inside a word. */
export function isDash(annotation: ClauseText, at: number): boolean {
  const mark = annotation.document.text[annotation.tokens.starts[at] as number];
  return (
    mark === '\u2014' ||
    (mark === '\u2013' &&
      annotation.document.text[(annotation.tokens.starts[at] as number) - 1] === ' ')
  );
}

/** The words of a place as written; a state loses its article. */
export function surface(annotation: ClauseText, m: Mention): string {
  return annotation.document.text
    .slice(m.start, m.end)
    .replace(m.kind === 'state' ? /^the\s+/i : /^\b$/, '')
    .replace(/\s+/g, ' ');
}

/** The words of a span of tokens, white space folded. */
export function wordsOf(annotation: ClauseText, span: { from: number; to: number }): string {
  return annotation.document.text
    .slice(annotation.tokens.starts[span.from], annotation.tokens.ends[span.to - 1])
    .replace(/\s+/g, ' ');
}

/** The anchor of a span of tokens. */
export function spanAnchor(
  annotation: ClauseText,
  from: number,
  to: number,
): ReturnType<typeof anchor> {
  return anchor(
    annotation.document,
    annotation.tokens.starts[from] as number,
    annotation.tokens.ends[to - 1] as number,
  );
}
