/** Times whose parts stand side by side: "2 часа 45 минут", "в 15:00 в среду, 5 ноября", "90-е годы прошлого века". */
import type { Duration, TimeMod } from '../../model/time.ts';
import type { CalendarDraft, Draft, TimeUnit } from './draft.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { draftsOf, numberOf, wordOf, yearOf } from './match-parts.ts';
import { durationTimex } from './timex.ts';

/** Units from the largest to the smallest. */
const SIZES: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

function itemsOf(match: RuleMatch, ...classes: string[]): readonly Item[] {
  return match.items.filter((item) => classes.includes(item.is));
}

/** "три года и восемь месяцев": two lengths, the smaller unit last. */
export function makeCompoundDuration(match: RuleMatch): Draft | undefined {
  const [many, rest] = itemsOf(match, 'N').map((item) => Number(item.value));
  const [large, small] = itemsOf(match, 'UNIT', 'UNITS').map((item) => item.value as TimeUnit);
  if (large === undefined || small === undefined) return undefined;
  const [amount, more] = rest === undefined ? [1, many] : [many, rest];
  if (amount === undefined || more === undefined || more <= 0) return undefined;
  const [from, to] = [SIZES.indexOf(large), SIZES.indexOf(small)];
  if (from < 0 || to <= from) return undefined;
  return { kind: 'duration', amount, unit: large, plus: { amount: more, unit: small } };
}

/** "в 23:00 в среду, 5 ноября": a clock time, a weekday and a date in any order. */
export function makeTimedWeekday(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match).filter((draft) => draft.kind === 'calendar');
  const time = drafts.find((draft) => draft.clock !== undefined);
  const day = drafts.find((draft) => draft.weekday !== undefined);
  const date = drafts.find((draft) => draft !== time && draft !== day);
  if (time?.clock === undefined || day?.weekday === undefined || !date) return undefined;
  if (day.relation !== undefined) return undefined;
  const clocked: CalendarDraft = { ...date, clock: time.clock };
  return { kind: 'stated-weekday', weekday: day.weekday, date: clocked };
}

/** "в 14 часов 30 минут по московскому времени". */
export function makeSpelledClock(match: RuleMatch): CalendarDraft | undefined {
  const half = wordOf(match, 'AMPM') ?? wordOf(match, 'DAYHALF');
  const said = wordOf(match, 'CLOCK')?.split(':').map(Number);
  const numbers = said ?? itemsOf(match, 'N').map((item) => Number(item.value));
  const [hours = half === undefined ? undefined : 1, minutes = 0] = numbers;
  if (hours === undefined || !Number.isInteger(hours) || !Number.isInteger(minutes))
    return undefined;
  if (hours > 24 || minutes > 59 || (half !== undefined && (hours < 1 || hours > 12)))
    return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const zone = wordOf(match, 'ZONE') ?? '';
  return { kind: 'calendar', clock: `${pad(hour)}:${pad(minutes)}${zone}` };
}

/** "90-е годы прошлого века", "60–70-е годы XX века": decades with their century. */
export function makeCenturyDecade(match: RuleMatch): Draft | undefined {
  const [decade, century] = draftsOf(match);
  if (decade === undefined || century === undefined) return undefined;
  if (decade.kind !== 'range') return inCentury(decade, century);
  const first = inCentury(decade.first, century);
  const last = inCentury(decade.last, century);
  return first && last ? { kind: 'range', first, last } : undefined;
}

function inCentury(of: Draft, century: Draft): CalendarDraft | undefined {
  if (of.kind !== 'calendar' || of.decade === undefined) return undefined;
  const decade = of.decade % 100;
  if (century.kind === 'calendar' && century.century !== undefined)
    return { kind: 'calendar', decade: (century.century - 1) * 100 + decade };
  if (century.kind !== 'shift' || century.amount === undefined || century.from !== 'now')
    return undefined;
  if (Math.abs(century.amount) > 1) return undefined;
  return { kind: 'calendar', decade, relation: century.amount as -1 | 0 | 1 };
}

/** "майский саммит": the month of an adjective. */
export function makeNamedMonth(match: RuleMatch): CalendarDraft | undefined {
  const month = numberOf(match, 'MONTHADJ');
  const year = yearOf(match);
  return month === undefined
    ? undefined
    : { kind: 'calendar', month, ...(year === undefined ? {} : { year }) };
}

const THIRDS: readonly TimeMod[] = ['START', 'MID', 'END'];

/** "в первой декаде мая": ten days of a month. */
export function makeMonthThird(match: RuleMatch): Draft | undefined {
  const mod = THIRDS[(numberOf(match, 'ORD') ?? 0) - 1];
  const month = numberOf(match, 'MONTH');
  const year = yearOf(match);
  if (mod === undefined || month === undefined) return undefined;
  const of: CalendarDraft = {
    kind: 'calendar',
    month,
    ...(year === undefined ? {} : { year }),
  };
  return { kind: 'part', mod: mod as 'START', of };
}

/** "XIX–XX века": centuries side by side. */
export function makeCenturyPair(match: RuleMatch): Draft | undefined {
  const [first, last] = itemsOf(match, 'ROMAN', 'ORD').map((item) => Number(item.value));
  if (first === undefined || last === undefined || first >= last || last > 30) return undefined;
  const at = (century: number): CalendarDraft => ({ kind: 'calendar', century });
  return { kind: 'range', first: at(first), last: at(last) };
}

/** "15-я пятилетка": a plan by its number; the rule's note says whose, and from which number on it can be no other's. */
export function makeNumberedPlan(match: RuleMatch): Draft | undefined {
  const [prefix, least] = (match.rule.note ?? '').split(' ');
  const number = numberOf(match, 'ORD') ?? numberOf(match, 'ROMAN') ?? 0;
  return number < Number(least) ? undefined : { kind: 'plan', id: `${prefix}${number}` };
}

/** "на Новый год": a feast with a fixed day. */
export function makeHoliday(match: RuleMatch): Draft | undefined {
  const holiday = wordOf(match, 'NEWYEAR');
  return holiday === undefined ? undefined : { kind: 'calendar', holiday };
}

/** "в то время": a reference that the word itself names. */
export function makeNamedReference(match: RuleMatch): Draft | undefined {
  const value = wordOf(match, 'THATTIME');
  return value === undefined ? undefined : { kind: 'reference', value };
}

/** "через полгода": six months on. */
export function makeHalfShift(match: RuleMatch): Draft | undefined {
  return wordOf(match, 'HALFUNIT') === 'year'
    ? { kind: 'shift', unit: 'month', amount: 6, from: 'tense' }
    : undefined;
}

/** "за последние полгода": half a unit right before or after now. */
export function makeHalfSpan(match: RuleMatch): Draft | undefined {
  const unit = wordOf(match, 'HALFUNIT') as TimeUnit | undefined;
  if (unit === undefined) return undefined;
  const direction = numberOf(match, 'RELS') === 1 ? 1 : -1;
  return { kind: 'duration', amount: 0.5, unit, direction };
}

/** "каждые полгода", "раз в полчаса". */
export function makeHalfSet(match: RuleMatch): Draft | undefined {
  const unit = wordOf(match, 'HALFUNIT') as Duration['unit'] | undefined;
  if (unit === undefined) return undefined;
  return { kind: 'set', timex: durationTimex(0.5, unit), duration: { amount: 0.5, unit } };
}

/** "по утрам", "по выходным". */
export function makeDayParts(match: RuleMatch): Draft | undefined {
  const part = wordOf(match, 'NIGHTS');
  if (part === undefined) return undefined;
  return { kind: 'set', timex: part === 'WE' ? 'XXXX-WXX-WE' : `XXXX-XX-XX${part}` };
}

/** "пятилетний контракт": an adjective that holds number and unit. */
export function makeYearLength(match: RuleMatch): Draft | undefined {
  const [amount, unit] = (wordOf(match, 'YEARLENGTH') ?? '').split(' ');
  return unit === undefined
    ? undefined
    : { kind: 'duration', amount: Number(amount), unit: unit as TimeUnit };
}

/** "шесть дней в неделю": what is counted recurs with the unit after "в". */
export function makeUnitsPerUnit(match: RuleMatch): Draft | undefined {
  const unit = wordOf(match, 'PERUNIT') as Duration['unit'] | undefined;
  if (unit === undefined) return undefined;
  return { kind: 'set', timex: durationTimex(1, unit), duration: { amount: 1, unit } };
}

/** "80-летие Великой Победы": so many years after the first day of an event. */
export function makeJubilee(match: RuleMatch): Draft | undefined {
  const id = wordOf(match, 'ERA');
  const amount = numberOf(match, 'JUBILEE');
  if (id === undefined || amount === undefined) return undefined;
  return { kind: 'event', id, edge: 'START', shift: { amount, unit: 'year' } };
}
