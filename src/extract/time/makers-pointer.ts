/** Times counted from now or from the time spoken of, and lengths. */
import type { Draft, ShiftDraft, TimeUnit } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { amountOf, draftsOf, numberOf, relationOf, unitOf, wordOf } from './match-parts.ts';

/** A number of units before or after now: "three years ago", "yesterday". */
export function makeShift(match: RuleMatch): Draft | undefined {
  const deictic = numberOf(match, 'DEICTIC');
  if (deictic !== undefined) return { kind: 'shift', unit: 'day', amount: deictic, from: 'now' };
  // "полгода назад" is six months ago.
  if (wordOf(match, 'HALFUNIT') === 'year')
    return { kind: 'shift', unit: 'month', amount: -6, from: 'now', ago: true };
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const sign =
    numberOf(match, 'AGO') ?? numberOf(match, 'COMPARE') ?? numberOf(match, 'HENCE') ?? -1;
  const from =
    match.rule.note === 'tense'
      ? 'tense'
      : match.rule.note === 'context' && numberOf(match, 'AGO') === undefined
        ? 'context'
        : 'now';
  const ago = numberOf(match, 'AGO') === undefined ? {} : { ago: true };
  const amount = scaleAmount(amountOf(match), sign);
  const forward = amount === undefined && sign > 0 ? { forward: true } : {};
  return { kind: 'shift', unit, amount, from, ...ago, ...forward };
}

/** "год спустя": so long after the time just spoken of; a mere length where none was. */
export function makeLengthLater(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  const amount = amountOf(match);
  if (unit === undefined || amount === undefined || !Number.isInteger(amount)) return undefined;
  return { kind: 'shift', unit, amount, from: 'context', near: true, story: true };
}

function scaleAmount(amount: number | undefined, sign: number): number | undefined {
  return amount === undefined ? undefined : amount * sign;
}

/** "last year", "this week"; "the past year" is the twelve months up to now. */
export function makeRelativeUnit(match: RuleMatch): Draft | undefined {
  const unit = (match.rule.note === 'year' ? 'year' : unitOf(match)) as TimeUnit | undefined;
  if (unit === undefined) return undefined;
  if (match.rule.note === 'latest') return { kind: 'shift', unit, amount: -1, from: 'now' };
  const offset = relationOf(match) ?? 0;
  const past = match.items.some((item) => item.is === 'PAST');
  // "the past year" is the twelve months up to now, "last year" the calendar year before.
  if (past) return { kind: 'duration', amount: 1, unit, direction: -1 };
  if (unit === 'decade' && offset !== 0)
    return { kind: 'duration', amount: 1, unit, direction: offset as -1 | 1 };
  const whole = unit === 'century' ? { whole: true } : {};
  return { kind: 'shift', unit, amount: offset, from: 'now', ...whole };
}

/** "the year", "the quarter": the one spoken of, else that of now. */
export function makeUnitNow(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const of: ShiftDraft = {
    kind: 'shift',
    unit,
    amount: 0,
    from: unit === 'quarter' || unit === 'day' ? 'context' : 'now',
    ...(unit === 'century' ? { whole: true } : {}),
  };
  const compare = numberOf(match, 'COMPARE');
  const mod = wordOf(match, 'EARLY');
  if (mod !== undefined) return { kind: 'part', mod: mod as 'START', of };
  return compare === undefined ? of : { kind: 'part', mod: compare < 0 ? 'EARLIER' : 'LATER', of };
}

/** "the previous day", "that week": counted from the time last spoken of. */
export function makeSameAsContext(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  return { kind: 'shift', unit, amount: relationOf(match) ?? 0, from: 'context' };
}

/** "the latest period", "the year-ago quarter", "the same period last year": one of the period reported on. */
export function makeReportPeriod(match: RuleMatch): Draft | undefined {
  const has = (is: string): boolean => match.items.some((item) => item.is === is);
  if ((numberOf(match, 'CREL') ?? 0) !== 0) return undefined;
  const amount = match.rule.note === 'same' ? 0 : (numberOf(match, 'REL') ?? -1);
  const quarter = numberOf(match, 'ORD');
  if (quarter !== undefined) {
    if (quarter > 4) return undefined;
    const outer: Draft = { kind: 'shift', unit: 'year', amount, from: 'now' };
    return { kind: 'within', inner: { kind: 'calendar', quarter }, outer };
  }
  const like = has('UNIT_QUARTER')
    ? 'quarter'
    : has('UNIT_MONTH')
      ? 'month'
      : has('PERIOD')
        ? 'period'
        : undefined;
  return { kind: 'shift', unit: 'year', amount, from: 'report', ...(like ? { like } : {}) };
}

/** "yesterday morning", "last night". */
export function makeDeicticPart(match: RuleMatch): Draft | undefined {
  const daypart = wordOf(match, 'DAYPART');
  const amount = numberOf(match, 'DEICTIC') ?? relationOf(match) ?? 0;
  return daypart === undefined
    ? undefined
    : { kind: 'shift', unit: 'day', amount, from: 'now', daypart };
}

/** "tonight", "overnight". */
export function makePartNow(match: RuleMatch): Draft | undefined {
  const daypart = wordOf(match, 'TONIGHT') ?? wordOf(match, 'OVERNIGHT');
  return daypart === undefined
    ? undefined
    : { kind: 'shift', unit: 'day', amount: 0, from: 'now', daypart };
}

/** "30 years", "a week". */
export function makeDuration(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  return unit === undefined ? undefined : { kind: 'duration', amount: amountOf(match), unit };
}

/** "the past three years", "the next few weeks". */
export function makeSpan(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const ahead = numberOf(match, 'REL') ?? numberOf(match, 'RELS') ?? numberOf(match, 'AHEAD');
  const forward = ahead === 1;
  const recentYears =
    unit === 'year' && match.items.length === 2 && match.items[0]?.is === 'RECENT';
  if (recentYears) return { kind: 'reference', value: 'PAST_REF' };
  return { kind: 'duration', amount: amountOf(match), unit, direction: forward ? 1 : -1 };
}

/** "the first nine months". */
export function makeOrdinalSpan(match: RuleMatch): Draft | undefined {
  const quarters = numberOf(match, 'QUARTERNAME');
  const unit = quarters === undefined ? unitOf(match) : 'quarter';
  if (unit === undefined) return undefined;
  const isFirst = numberOf(match, 'ORD') === 1 || match.items.some((item) => item.is === 'FIRSTN');
  const first = isFirst ? { first: true } : {};
  return { kind: 'duration', amount: numberOf(match, 'N') ?? quarters, unit, ...first };
}

const THIS_YEAR: Draft = { kind: 'shift', unit: 'year', amount: 0, from: 'now' };

/** "the first nine months of 2025": January to September. */
export function makeFirstOf(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const length = drafts.find((draft) => draft.kind === 'duration');
  const outer =
    drafts.find((draft) => draft !== length) ??
    (match.rule.note === 'this-year' ? THIS_YEAR : undefined);
  if (length?.kind !== 'duration' || outer === undefined || length.amount === undefined)
    return undefined;
  const months =
    length.unit === 'month' ? length.amount : length.unit === 'quarter' ? length.amount * 3 : 0;
  if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
  const at = (month: number): Draft => ({
    kind: 'within',
    inner: { kind: 'calendar', month },
    outer,
  });
  return { kind: 'range', first: at(1), last: at(months) };
}

/** "now", "the past", "the future". */
export function makeReference(match: RuleMatch): Draft {
  if (match.items.some((item) => item.is === 'PAST'))
    return { kind: 'reference', value: 'PAST_REF' };
  if (match.items.some((item) => item.is === 'CURRENT'))
    return { kind: 'reference', value: 'PRESENT_REF' };
  return {
    kind: 'reference',
    value: wordOf(match, 'REF') ?? wordOf(match, 'FUTURE') ?? 'PRESENT_REF',
  };
}
