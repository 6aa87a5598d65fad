/** Runs the levels of the grammar over a text: words become drafts, drafts become larger drafts. */
import type { Sentence, Tokens } from '../../model/annotation.ts';
import { stands } from './doubt.ts';
import type { CalendarDraft, Draft } from './draft.ts';
import { type CompiledLevel, type Item, matchAt, type RuleMatch } from './grammar.ts';
import type { Items } from './items.ts';
import { MAKERS } from './makers.ts';
import type { TimeReader } from './time-reader.ts';

/** A draft with its tokens, its rule, and for a range the tokens of both ends. */
export interface DraftSpan {
  readonly from: number;
  readonly to: number;
  readonly draft: Draft;
  readonly rule: string;
  readonly doubtful: boolean;
  readonly ends?: readonly [
    { readonly from: number; readonly to: number },
    { readonly from: number; readonly to: number },
  ];
}

/** Words that take part in rules above the first level. */
const UPPER: ReadonlySet<string> = new Set([
  'EARLY',
  'COMPARE',
  'BEND',
  'BETWEEN',
  'FROM',
  'EARLYLATE',
  'UNIT_WEEK',
  'UNIT_DAY',
]);

/** All drafts of a text, in order, without overlaps. */
export function parseTimes(
  reader: TimeReader,
  tokens: Tokens,
  sentences: readonly Sentence[],
  items: Items,
): readonly DraftSpan[] {
  const anchors: number[] = [];
  for (let at = 0; at < items.length; at++) if (items[at]) anchors.push(at);
  let drafts = runLevel(reader, 0, tokens, sentences, items, anchors, []);
  if (drafts.length === 0) return drafts;
  const upper = anchors.flatMap((at) => (items[at] as Item[]).filter((item) => UPPER.has(item.is)));
  for (let level = 1; level < reader.levels.length; level++) {
    const lattice: Items = new Array<Item[] | undefined>(tokens.length);
    for (const item of upper) lattice[item.from] = [...(lattice[item.from] ?? []), item];
    for (const span of drafts) {
      const list = lattice[span.from];
      if (list) list.push(...draftItems(span));
      else lattice[span.from] = draftItems(span);
    }
    const starts = [...new Set([...upper.map((i) => i.from), ...drafts.map((d) => d.from)])].sort(
      (a, b) => a - b,
    );
    drafts = runLevel(reader, level, tokens, sentences, lattice, starts, drafts);
  }
  return drafts;
}

function runLevel(
  reader: TimeReader,
  level: number,
  tokens: Tokens,
  sentences: readonly Sentence[],
  items: Items,
  anchors: readonly number[],
  below: readonly DraftSpan[],
): readonly DraftSpan[] {
  const found: DraftSpan[] = [];
  let done = 0;
  const { next: first } = (reader.levels[level] as CompiledLevel).root;
  for (const at of anchors) {
    if (at < done || !items[at]?.some(({ is }) => first.has(is))) continue;
    const sentence = sentences[tokens.sentences[at] as number];
    if (!sentence) continue;
    const span = bestAt(reader, level, tokens, items, at, Math.max(sentence.from, done), sentence);
    if (!span) continue;
    found.push(span);
    done = span.to;
  }
  return merge(below, found);
}

function bestAt(
  reader: TimeReader,
  level: number,
  tokens: Tokens,
  items: Items,
  at: number,
  low: number,
  sentence: Sentence,
): DraftSpan | undefined {
  let draft: Draft | undefined;
  const around = { tokens, grammar: reader.grammar, low: sentence.from, high: sentence.to };
  const guard = (match: RuleMatch): boolean => {
    if (!stands(match, around)) return false;
    draft = MAKERS[match.rule.make](match);
    return draft !== undefined;
  };
  const match = matchAt(
    reader.levels[level] as CompiledLevel,
    { forms: tokens.forms, items },
    at,
    low,
    sentence.to,
    guard,
  );
  if (!match || !draft) return undefined;
  return {
    from: match.from,
    to: match.to,
    draft,
    rule: match.rule.id,
    doubtful: isDoubtful(match),
    ...endsOf(match, draft),
  };
}

function isDoubtful(match: RuleMatch): boolean {
  // "the first half" alone is as often of a match as of a year.
  if (match.rule.id === 'time.half') return true;
  return (
    match.rule.level === 1 &&
    match.items.some((item) => item.is === 'WEEKDAY' && item.doubtful === true)
  );
}

/** A year in figures with the word "年" behind it. */
function withUnit(match: RuleMatch, item: Item): { readonly from: number; readonly to: number } {
  const unit = match.items.find((other) => other.from === item.to && other.is === '年');
  return { from: item.from, to: unit?.to ?? item.to };
}

/** Rules of two years in figures: each is an end by itself. */
function isYears({ make, note }: RuleMatch['rule']): boolean {
  return make === 'year-range' || (make === 'unit-range' && note === 'years');
}

function endsOf(match: RuleMatch, draft: Draft): Pick<DraftSpan, 'ends'> {
  if (draft.kind !== 'range') return {};
  const { make } = match.rule;
  if (make === 'first-of' || make === 'timed-range' || make === 'within') return {};
  if (make === 'month-range') return endsOfMonths(match);
  const ends = match.items.filter(
    (item) =>
      typeof item.value === 'object' ||
      (isYears(match.rule) && (item.is === 'YEAR' || item.is === 'NN')),
  );
  const [first, last] = ends;
  if (!first || !last || ends.length !== 2) return {};
  return { ends: [withUnit(match, first), withUnit(match, last)] };
}

/** "Jan-Feb 2017": the year belongs to the last. */
function endsOfMonths(match: RuleMatch): Pick<DraftSpan, 'ends'> {
  const [first, last] = match.items.filter((item) => item.is === 'MONTH');
  if (!first || !last) return {};
  return {
    ends: [
      { from: first.from, to: first.to },
      { from: last.from, to: match.to },
    ],
  };
}

/** The drafts of a level with those below that none of them took up. */
function merge(below: readonly DraftSpan[], found: readonly DraftSpan[]): readonly DraftSpan[] {
  if (found.length === 0) return below;
  const kept = below.filter(
    (old) => !found.some((span) => span.from < old.to && old.from < span.to),
  );
  return [...kept, ...found].sort((a, b) => a.from - b.from);
}

function draftItems(span: DraftSpan): Item[] {
  const { from, to, draft } = span;
  const like = likeness(draft);
  const items: Item[] = [{ is: like, from, to, value: draft }];
  if (like.endsWith('LIKE') && like !== 'CLOCKLIKE')
    items.push({ is: 'DATE', from, to, value: draft });
  if (draft.kind === 'shift') items.push({ is: 'SHIFTLIKE', from, to, value: draft });
  return items;
}

/** A time of day without its day. */
function isHour(draft: CalendarDraft): boolean {
  return draft.clock !== undefined && draft.day === undefined && draft.weekday === undefined;
}

/** The class under which a draft takes part in rules of higher levels. */
function likeness(draft: Draft): string {
  switch (draft.kind) {
    case 'duration':
      return draft.first ? 'FIRSTSPAN' : draft.direction === undefined ? 'SPAN' : 'AIMED';
    case 'range':
      if (draft.first.kind === 'calendar' && isHour(draft.first)) return 'CLOCKRANGE';
      return draft.first.kind === 'calendar' &&
        draft.first.day !== undefined &&
        draft.first.year === undefined
        ? 'DAYRANGE'
        : 'RANGE';
    case 'set':
    case 'reference':
      return draft.kind.toUpperCase();
    case 'shift':
      return draft.unit === 'weekend' ? 'DAYLIKE' : `${draft.unit.toUpperCase()}LIKE`;
    case 'part':
      return 'PARTLIKE';
    case 'within':
      return 'PRECISELIKE';
    case 'stated-weekday':
      return 'STATEDLIKE';
    case 'plan':
      return 'PLANLIKE';
    case 'event':
      return 'EVENTLIKE';
    case 'nth':
      return draft.unit === 'week' ? 'WEEKLIKE' : draft.unit === 'month' ? 'MONTHLIKE' : 'DAYLIKE';
    case 'offset':
    case 'around':
      return 'DAYLIKE';
    case 'calendar':
      break;
    default:
      return draft satisfies never;
  }
  if (draft.day !== undefined && draft.month === undefined) return 'BAREDAYLIKE';
  if (draft.month !== undefined) return draft.day === undefined ? 'MONTHLIKE' : 'DAYLIKE';
  if (draft.quarter !== undefined) return 'QUARTERLIKE';
  if (draft.half !== undefined) return 'HALFLIKE';
  if (draft.season !== undefined) return 'SEASONLIKE';
  if (draft.holiday !== undefined) return 'DAYLIKE';
  if (draft.weekday !== undefined) return 'WEEKDAYLIKE';
  if (draft.year !== undefined) return 'YEARLIKE';
  if (draft.clock !== undefined) return 'CLOCKLIKE';
  return draft.decade !== undefined ? 'DECADELIKE' : 'CENTURYLIKE';
}
