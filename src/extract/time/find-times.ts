import type { NumberWord } from '../../language/quantity-rules.ts';
import type { TenseWord, TimeFrame, TimeGrammar, TimeWord } from '../../language/time-rules.ts';
import {
  type PhraseHit,
  type Sentence,
  type TimeMention,
  TOKEN_NUMBER,
} from '../../model/annotation.ts';
import { type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { readNumbers } from '../quantity/read-numbers.ts';
import type { ScanInput } from '../scan-input.ts';
import type { Spoken, TimeContext } from './context.ts';
import { datelineAt, fromDateline, isDatelineRule } from './dateline.ts';
import type { Draft } from './draft.ts';
import { isBareDay, needsYear } from './draft-year.ts';
import { withEdtf } from './edtf.ts';
import { addEvents } from './event-items.ts';
import { type FrameHits, frameAt, frameHits } from './frame-hits.ts';
import { framed } from './frames.ts';
import { collectItems } from './items.ts';
import { NOTHING_SPOKEN, spokenWith } from './memory.ts';
import { isAppositive, isFollowedByNoun, nearYear } from './near-year.ts';
import { type DraftSpan, parseTimes } from './parse.ts';
import { planned } from './planned.ts';
import { resolve } from './resolve.ts';
import { directionAt, type Tense } from './tense.ts';
import { timeReader } from './time-reader.ts';

/** Finds the times of a document, in text order, without overlaps. */
export function findTimes(input: ScanInput): readonly TimeMention[] {
  const { tokens, sentences, pack } = input;
  const { times, quantities: figures } = pack;
  if (!times || !figures || tokens.length === 0) return [];
  const reader = timeReader(times);
  const numbers = readNumbers(tokens, hits<NumberWord>(input, 'number'), figures);
  const items = collectItems(tokens, hits<TimeWord>(input, 'time.word'), numbers);
  addEvents(items, input);
  const drafts = parseTimes(reader, tokens, sentences, items).filter((span) => !span.doubtful);
  const resolver = new Resolver(input, reader.grammar, drafts);
  const mentions: TimeMention[] = [];
  for (let index = 0; index < drafts.length; index++) {
    mentions.push(...resolver.mentions(index));
  }
  return mentions;
}

function hits<Row>(
  input: ScanInput,
  table: string,
): readonly PhraseHit<Row & { phrases: readonly string[] }>[] {
  return (input.hits.get(table) ?? []) as readonly PhraseHit<
    Row & { phrases: readonly string[] }
  >[];
}

/** How many tokens before "a year" a figure makes it a rate. */
const RATE_REACH = 4;

/** Holds what was spoken of so far while the drafts of one document are resolved in order. */
class Resolver {
  readonly input: ScanInput;
  readonly grammar: TimeGrammar;
  readonly drafts: readonly DraftSpan[];
  readonly tenseAt: ReadonlyMap<number, PhraseHit<TenseWord>>;
  readonly frames: FrameHits;
  /** The day of "today": the document's, or the dateline's once it was read. */
  now: Day | undefined;
  isDateline = false;
  spoken: Spoken = NOTHING_SPOKEN;
  /** The day last said with its month, and its sentence. */
  lastDay: { readonly sentence: number; readonly day: Day } | undefined;
  shared: { readonly sentence: number; readonly year: number } | undefined;

  constructor(input: ScanInput, grammar: TimeGrammar, drafts: readonly DraftSpan[]) {
    this.input = input;
    this.grammar = grammar;
    this.drafts = drafts;
    this.tenseAt = tensesOutside(hits<TenseWord>(input, 'time.tense'), drafts);
    this.frames = frameHits(hits<TimeFrame>(input, 'time.frame'));
    this.now = input.document.publishedAt;
  }

  /** The times of a draft: one, or both ends of a range that cannot be one ("from 9 June 2024 to 3 June 2024"). */
  mentions(index: number): readonly TimeMention[] {
    const span = this.drafts[index] as DraftSpan;
    const whole = this.mention(index, span);
    if (whole) return [whole];
    const { draft, ends } = span;
    if (draft.kind !== 'range' || !ends) return [];
    return [draft.first, draft.last].flatMap((part, i) => {
      const { from, to } = ends[i] as { from: number; to: number };
      return this.mention(index, { from, to, draft: part, rule: span.rule, doubtful: false }) ?? [];
    });
  }

  private mention(index: number, span: DraftSpan): TimeMention | undefined {
    const { tokens } = this.input;
    const sentence = this.input.sentences[tokens.sentences[span.from] as number] as Sentence;
    const context = this.context(index, span, sentence);
    const found = resolve(planned(span.draft, this.input.reference), context);
    if (!found) return undefined;
    const resolved = this.isDateline ? fromDateline(found) : found;
    this.readDateline(span, resolved);
    this.rememberDay(span, resolved, sentence);
    this.spoken = spokenWith(this.spoken, span.draft, resolved, sentence.index);
    const time = this.isRate(span, sentence)
      ? rate(resolved)
      : this.frame(resolved, span, sentence, this.drafts[index - 1]);
    const start = tokens.starts[span.from] as number;
    const end = tokens.ends[span.to - 1] as number;
    const { ends } = span;
    const parts = ends?.map(({ from, to }) => ({
      start: tokens.starts[from] as number,
      end: tokens.ends[to - 1] as number,
    }));
    return {
      start,
      end,
      from: span.from,
      to: span.to,
      time: withEdtf(time),
      rule: span.rule,
      ...(parts ? { parts } : {}),
    };
  }

  private context(index: number, span: DraftSpan, sentence: Sentence): TimeContext {
    const { now } = this;
    const near = isBareDay(span.draft) ? this.nearDay(span.draft, sentence) : undefined;
    const { direction, close } = this.direction(span, sentence);
    const nearYear = needsYear(span.draft) ? this.sentenceYear(index, sentence) : undefined;
    const compared = isLastYear(span.draft) ? this.compared(span, sentence) : undefined;
    const endsOn = this.endsOn(index, sentence);
    return {
      direction,
      close,
      sentence: sentence.index,
      ...(now === undefined ? {} : { now }),
      ...(nearYear === undefined ? {} : { nearYear }),
      ...(near === undefined ? {} : { near }),
      ...(compared === undefined ? {} : { compared }),
      ...(endsOn === undefined ? {} : { endsOn }),
      ...this.spoken,
    };
  }

  /** The year named nearby; a list of dates ("the May 16 talks in ... and the July 3 dinner") shares it. */
  private sentenceYear(index: number, sentence: Sentence): number | undefined {
    const { lastDay } = this.spoken;
    if (lastDay && isAppositive(this.drafts, index, this.input.tokens))
      return dayParts(lastDay.day).year;
    const near = nearYear(this.drafts, index, sentence, this.input.tokens, this.grammar);
    if (near !== undefined) this.shared = { sentence: sentence.index, year: near };
    return this.shared?.sentence === sentence.index ? this.shared.year : undefined;
  }

  /** The period of the sentence that "last year" is compared with: "up 5% in May from last year". */
  private compared(span: DraftSpan, sentence: Sentence): Spoken['last'] {
    const { lastPeriod } = this.spoken;
    if (lastPeriod?.sentence !== sentence.index) return undefined;
    const { forms } = this.input.tokens;
    for (let at = span.from - 1; at >= sentence.from; at--)
      if (this.grammar.comparisons?.has(forms[at] as string)) return lastPeriod;
    return undefined;
  }

  /** The day that ends a unit: "the quarter ended July 31". */
  private endsOn(index: number, sentence: Sentence): Day | undefined {
    const span = this.drafts[index] as DraftSpan;
    const next = this.drafts[index + 1];
    if (!next || span.draft.kind !== 'shift' || next.from !== span.to + 1) return undefined;
    const form = this.input.tokens.forms[span.to] as string;
    if (!this.grammar.endedWords?.has(form) || next.from >= sentence.to) return undefined;
    const time = resolve(next.draft, this.context(index + 1, next, sentence));
    return time?.granularity === 'day' || time?.granularity === 'month' ? time.latest : undefined;
  }

  private readDateline(span: DraftSpan, time: Time): void {
    const day = this.isDateline ? undefined : datelineAt(span.rule, span.from, time);
    if (day === undefined) return;
    this.now = day;
    this.isDateline = true;
  }

  private rememberDay(span: DraftSpan, time: Time, sentence: Sentence): void {
    if (time.granularity !== 'day' || time.latest === undefined || isBareDay(span.draft)) return;
    if (isDatelineRule(span.rule)) return;
    if (span.draft.kind === 'calendar' || span.draft.kind === 'range')
      this.lastDay = { sentence: sentence.index, day: time.latest };
  }

  /** "10月30日抵达、31日离开": a later day of the sentence is of the month just said. */
  private nearDay(draft: Draft, sentence: Sentence): Day | undefined {
    const { lastDay } = this;
    if (lastDay?.sentence !== sentence.index || draft.kind !== 'calendar') return undefined;
    return (draft.day as number) > dayParts(lastDay.day).day ? lastDay.day : undefined;
  }

  /** A limit lies ahead ("by May", "closed until Friday"); else the tense tells. */
  private direction(span: DraftSpan, sentence: Sentence): Tense {
    const frame = frameAt(this.frames, span.from, span.to, sentence);
    // A dateline lies near the day of its document, whatever is told after it.
    if (isDatelineRule(span.rule)) return { direction: 'unknown', close: false };
    const tense = this.tense(span, sentence);
    if (frame?.row.frame !== 'by' && frame?.row.frame !== 'until') return tense;
    if (tense.perfect && frame.row.frame === 'by') return tense;
    // A day just gone may still be meant ("to be returned by Jan. 14"), a month gone is the next one.
    const isDay = span.draft.kind === 'calendar' && span.draft.day !== undefined;
    if (tense.direction === 'future' && !isDay) return { direction: 'future', close: true };
    return frame.from > sentence.from ? { direction: 'future', close: false } : tense;
  }

  /** The tense of the words around a time. */
  private tense(span: DraftSpan, sentence: Sentence): Tense {
    return directionAt(
      this.input.tokens,
      this.tenseAt,
      this.grammar,
      span.from,
      span.to,
      sentence.from,
      sentence.to,
    );
  }

  /** "$5 a year", "four flights a week": how often, not how long. */
  private isRate(span: DraftSpan, sentence: Sentence): boolean {
    const { tokens } = this.input;
    if (
      span.rule !== 'time.a-unit' ||
      this.grammar.lengthLeads.has(tokens.forms[span.from - 1] ?? '')
    )
      return false;
    for (let at = span.from - 1; at >= Math.max(sentence.from, span.from - RATE_REACH); at--) {
      if (((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0) return true;
    }
    return false;
  }

  private isAhead({ earliest }: Time): boolean {
    return earliest !== undefined && this.now !== undefined && earliest > this.now;
  }

  private frame(
    time: Time,
    span: DraftSpan,
    sentence: Sentence,
    previous: DraftSpan | undefined,
  ): Time {
    const hit = frameAt(this.frames, span.from, span.to, sentence);
    // "к 80-летию Победы" tells the occasion.
    if (!hit || span.rule.startsWith('time.jubilee')) return time;
    const { frame, weak, promised, standing } = hit.row;
    // "в 2024 г. к 2023 г." compares two years and sets no limit.
    if (frame === 'by' && this.grammar.datesFollow && previous?.to === hit.from) return time;
    // "с 16 по 17 мая" opens a range, "с Пасхой" is a greeting, "с 2014 года" leaves the end open.
    if (weak && (span.draft.kind === 'range' || isFeastRule(span.rule))) return time;
    const { direction } = this.tense(span, sentence);
    const isPromised = direction === 'future';
    if (promised && !isPromised) return time;
    if (standing && direction === 'past' && !this.isAhead(time)) return time;
    // "after May 16 talks" dates the talks; "since 2014 sanctions" can only mean the year.
    if (
      frame !== 'since' &&
      frame !== 'until' &&
      isFollowedByNoun(this.input.tokens, span.to, this.grammar)
    )
      return time;
    const { now } = this;
    return framed(time, frame, { now, isPart: span.draft.kind === 'part', isPromised });
  }
}

function rate(time: Time): Time {
  return { ...time, type: 'SET' };
}

function isLastYear(draft: Draft): boolean {
  return draft.kind === 'shift' && draft.unit === 'year' && draft.amount === -1;
}

/** Words of tense by their token, without those inside a time: "May" in "16 May and 3 June" promises nothing. */
function tensesOutside(
  tenses: readonly PhraseHit<TenseWord>[],
  drafts: readonly DraftSpan[],
): ReadonlyMap<number, PhraseHit<TenseWord>> {
  const inside = new Set<number>();
  for (const { from, to } of drafts) for (let at = from; at < to; at++) inside.add(at);
  return new Map(tenses.filter(({ from }) => !inside.has(from)).map((hit) => [hit.from, hit]));
}

/** "с Днём Победы" wishes well on a feast, it does not count from it. */
function isFeastRule(rule: string): boolean {
  return rule.startsWith('time.feast') || rule.startsWith('time.holiday');
}
