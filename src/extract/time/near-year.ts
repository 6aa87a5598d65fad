/** The year that stands near a time without one. */
import type { TimeGrammar } from '../../language/time-rules.ts';
import { type Sentence, TOKEN_WORD, type Tokens } from '../../model/annotation.ts';
import type { Draft } from './draft.ts';
import { saidYear } from './draft-year.ts';
import type { DraftSpan } from './parse.ts';

/** How many tokens before and after a time a year may be named that counts for it. */
const YEAR_BEFORE = 12;
/** The same where each character is a token. */
const YEAR_BEFORE_UNSPACED = 24;
const YEAR_AFTER = 5;
/** The same where the year is that of a month or quarter of its own: "in October, the least since June 1995". */
const DATE_AFTER = 2;

/** The year of the nearest time of the sentence that says one: before first, then after. */
export function nearYear(
  drafts: readonly DraftSpan[],
  index: number,
  sentence: Sentence,
  tokens: Tokens,
  grammar: TimeGrammar,
): number | undefined {
  const span = drafts[index] as DraftSpan;
  const reach = grammar.unspaced ? YEAR_BEFORE_UNSPACED : YEAR_BEFORE;
  const yearOf = (other: DraftSpan): number | undefined =>
    // Not "the 2022 agreement", whose year dates the agreement alone.
    isFollowedByNoun(tokens, other.to, grammar) ? undefined : saidYear(other.draft);
  for (let i = index - 1; i >= 0; i--) {
    const other = drafts[i] as DraftSpan;
    if (other.from < sentence.from || span.from - other.to > reach) break;
    const year = yearOf(other);
    if (year !== undefined) return year;
  }
  for (let i = index + 1; i < drafts.length; i++) {
    const other = drafts[i] as DraftSpan;
    const gap = other.from - span.to;
    if (other.from >= sentence.to || gap > (isYear(other.draft) ? YEAR_AFTER : DATE_AFTER)) break;
    const year = yearOf(other);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** "今晚（1月1日）", "yesterday (31 December)": the date in brackets is the day that the word before them names. */
export function isAppositive(drafts: readonly DraftSpan[], index: number, tokens: Tokens): boolean {
  const span = drafts[index] as DraftSpan;
  const before = drafts[index - 1];
  if (before?.to !== span.from - 1 || !/^[(（]$/.test(tokens.forms[before.to] as string))
    return false;
  const { draft } = before;
  return draft.kind === 'shift' && draft.unit === 'day' && draft.from === 'now';
}

function isYear(draft: Draft): boolean {
  return (
    draft.kind === 'calendar' &&
    draft.month === undefined &&
    draft.quarter === undefined &&
    draft.half === undefined &&
    draft.season === undefined
  );
}

/** Whether a noun that a time would date stands at token `at`. */
export function isFollowedByNoun(tokens: Tokens, at: number, grammar: TimeGrammar): boolean {
  if (grammar.datesFollow) return false;
  if (at >= tokens.length || tokens.sentences[at] !== tokens.sentences[at - 1]) return false;
  const form = tokens.forms[at] as string;
  return (
    ((tokens.flags[at] as number) & TOKEN_WORD) !== 0 &&
    !grammar.closers.has(form) &&
    !form.endsWith('ed') &&
    form !== "'s"
  );
}
