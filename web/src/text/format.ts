import { type Language, language, locale } from './language.ts';

const cache = new Map<string, unknown>();

/** A format of the locale; making one is slow, so each is kept. */
function kept<Format>(name: string, make: (locale: string) => Format): Format {
  const key = `${locale.value} ${name}`;
  let format = cache.get(key) as Format | undefined;
  if (format === undefined) {
    format = make(locale.value);
    cache.set(key, format);
  }
  return format;
}

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(
    Object.values(options).join(' '),
    (tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
  );
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

function utc(day: string): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`);
}

/** A number as the language of the interface writes it. */
export function formatNumber(value: number): string {
  return kept('number', (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** A day such as "2025-11-03" as the language writes it; what is no day stays as it is. */
export function formatDay(day: string): string {
  const date = utc(day);
  return Number.isNaN(date.getTime()) ? day : dates(DAY).format(date);
}

/** A moment with its hour, in the zone of this machine. */
export function formatMoment(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const format = kept('moment', (tag) => new Intl.DateTimeFormat(tag, options));
  return format.format(date);
}

/** An interval of days, as short as it can be: a year, a month, a day, or from–to; open ends as "… –" and "– …". */
export function formatInterval(earliest: string | undefined, latest: string | undefined): string {
  if (earliest === undefined && latest === undefined) return '';
  if (earliest === undefined) return `– ${formatDay(latest ?? '')}`;
  if (latest === undefined) return `${formatDay(earliest)} –`;
  if (earliest === latest) return formatDay(earliest);
  const [from, to] = [utc(earliest), utc(latest)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return `${earliest} – ${latest}`;
  if (earliest.endsWith('-01') && isMonthEnd(latest)) {
    if (earliest.slice(0, 7) === latest.slice(0, 7)) return dates(MONTH).format(from);
    if (earliest.slice(5) === '01-01' && latest.slice(5) === '12-31') {
      const year: Intl.DateTimeFormatOptions = { year: 'numeric' };
      return dates(year).formatRange(from, to);
    }
    return dates(MONTH).formatRange(from, to);
  }
  return dates(DAY).formatRange(from, to);
}

function isMonthEnd(day: string): boolean {
  return new Date(utc(day).getTime() + 86_400_000).getUTCDate() === 1;
}

const ORDINALS: Readonly<Record<Language, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>> =
  {
    en: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
    zh: { other: '第{n}次' },
    ru: { other: '{n}-я' },
  };

/** The number of a meeting in its series: "30th", "第30次". */
export function formatOrdinal(value: number): string {
  const forms = ORDINALS[language.value];
  const rules = kept('ordinal', (tag) => new Intl.PluralRules(tag, { type: 'ordinal' }));
  const rule = rules.select(value);
  return (forms[rule] ?? forms.other ?? '{n}').replace('{n}', formatNumber(value));
}
