import type { NumberWord } from '../../language/quantity-rules.ts';
import type { TenseWord, TimeFrame, TimeGrammar, TimeWord } from '../../language/time-rules.ts';
import {
  type PhraseHit,
  type Sentence,
  type TimeMention,
  TOKEN_NUMBER,
  TOKEN_WORD,
  type Tokens,
} from '../../model/annotation.ts';
import { type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { readNumbers } from '../quantity/read-numbers.ts';
import type { ScanInput } from '../scan-input.ts';
import type { TimeContext } from './context.ts';
import { datelineAt, fromDateline, isDatelineRule } from './dateline.ts';
import type { Draft } from './draft.ts';
import { isBareDay, needsYear, saidYear } from './draft-year.ts';
import { type FrameHits, frameAt, frameHits } from './frame-hits.ts';
import { framed } from './frames.ts';
import { collectItems } from './items.ts';
import { type DraftSpan, parseTimes } from './parse.ts';
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

/** How many tokens before and after a time a year may be named that counts for it. */
const YEAR_BEFORE = 12;
/** The same where each character is a token. */
const YEAR_BEFORE_UNSPACED = 24;
const YEAR_AFTER = 5;
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
  last: TimeContext['last'];
  /** The day last said with its month, and its sentence. */
  lastDay: { readonly sentence: number; readonly day: Day } | undefined;
  shared: { readonly sentence: number; readonly year: number } | undefined;

  constructor(input: ScanInput, grammar: TimeGrammar, drafts: readonly DraftSpan[]) {
    this.input = input;
    this.grammar = grammar;
    this.drafts = drafts;
    this.tenseAt = new Map(hits<TenseWord>(input, 'time.tense').map((hit) => [hit.from, hit]));
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
    if (span.draft.kind !== 'shift' || span.draft.from === 'now') this.remember(resolved);
    const time = this.isRate(span, sentence)
      ? rate(resolved)
      : this.frame(resolved, span, sentence);
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
      time,
      rule: span.rule,
      ...(parts ? { parts } : {}),
    };
  }

  private context(index: number, span: DraftSpan, sentence: Sentence): TimeContext {
    const { now } = this;
    const near = isBareDay(span.draft) ? this.nearDay(span.draft, sentence) : undefined;
    const { direction, close } = this.direction(span, sentence);
    const nearYear = needsYear(span.draft)
      ? this.sentenceYear(index, span, sentence, now === undefined)
      : undefined;
    return {
      direction,
      close,
      ...(now === undefined ? {} : { now }),
      ...(nearYear === undefined ? {} : { nearYear }),
      ...(near === undefined ? {} : { near }),
      ...(this.last === undefined ? {} : { last: this.last }),
    };
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
    if (
      frame &&
      frame.from > sentence.from &&
      (frame.row.frame === 'by' || frame.row.frame === 'until')
    )
      return { direction: 'future', close: false };
    return this.tense(span, sentence);
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

  /** The year named nearby; a list of dates ("the May 16 talks in ... and the July 3 dinner") shares it. */
  private sentenceYear(
    index: number,
    span: DraftSpan,
    sentence: Sentence,
    wide: boolean,
  ): number | undefined {
    const near = this.nearYear(index, span, sentence, wide);
    if (near !== undefined) this.shared = { sentence: sentence.index, year: near };
    return this.shared?.sentence === sentence.index ? this.shared.year : undefined;
  }

  /** The year of the nearest time of the sentence that says one: before first, then after. */
  private nearYear(
    index: number,
    span: DraftSpan,
    sentence: Sentence,
    wide: boolean,
  ): number | undefined {
    for (let i = index - 1; i >= 0; i--) {
      const other = this.drafts[i] as DraftSpan;
      if (!wide && (other.from < sentence.from || span.from - other.to > this.reach)) break;
      const year = saidYear(other.draft);
      if (year !== undefined && this.isPlain(other)) return year;
    }
    for (let i = index + 1; i < this.drafts.length; i++) {
      const other = this.drafts[i] as DraftSpan;
      if (other.from >= sentence.to || other.from - span.to > YEAR_AFTER) break;
      const year = saidYear(other.draft);
      if (year !== undefined && this.isPlain(other)) return year;
    }
    return undefined;
  }

  private get reach(): number {
    return this.grammar.unspaced ? YEAR_BEFORE_UNSPACED : YEAR_BEFORE;
  }

  /** Not "the 2022 agreement", whose year dates the agreement alone. */
  private isPlain(span: DraftSpan): boolean {
    return !isFollowedByNoun(this.input.tokens, span.to, this.grammar);
  }

  private remember(time: Time): void {
    if (
      time.earliest === undefined ||
      (time.type !== 'DATE' && time.type !== 'TIME') ||
      time.granularity === 'unknown'
    )
      return;
    this.last = {
      day: time.earliest,
      granularity: time.type === 'TIME' ? 'day' : time.granularity,
    };
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

  private frame(time: Time, span: DraftSpan, sentence: Sentence): Time {
    const hit = frameAt(this.frames, span.from, span.to, sentence);
    if (!hit) return time;
    const { frame, weak, promised } = hit.row;
    // "с 16 по 17 мая" opens a range, "с 2014 года" leaves the end open.
    if (weak && span.draft.kind === 'range') return time;
    const isPromised = this.tense(span, sentence).direction === 'future';
    if (promised && !isPromised) return time;
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

function isFollowedByNoun(tokens: Tokens, at: number, grammar: TimeGrammar): boolean {
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

/** A plan of the reference as its years; other drafts as they are. */
function planned(draft: Draft, reference: ScanInput['reference']): Draft {
  const plan = draft.kind === 'plan' ? reference.plan(draft.id) : undefined;
  if (!plan) return draft;
  const first: Draft = { kind: 'calendar', year: plan.from };
  return { kind: 'range', first, last: { kind: 'calendar', year: plan.to } };
}
