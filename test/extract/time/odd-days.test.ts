/** Days in every notation of every language: one that exists is that day, one that does not is never another. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/document.ts';
import { read } from './odd.ts';

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EN_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const RU_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const HAN = '〇一二三四五六七八九'.split('');

const two = (number: number): string => String(number).padStart(2, '0');
const month = (names: readonly string[], number: number): string => names[number - 1] as string;

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** A number up to 31 in Chinese: 三十一. */
function han(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 && number > 0 ? '' : (HAN[number % 10] as string);
  return tens === 0 ? ones : `${tens === 1 ? '' : HAN[tens]}十${ones}`;
}

const hanYear = (year: number): string => [...String(year)].map((d) => HAN[Number(d)]).join('');

/** A notation of a full date in a sentence; `months` are the numbers of months that it can write. */
interface Notation {
  readonly name: string;
  readonly language: Language;
  readonly write: (date: Written) => string;
  /** The notation can write a month 13. */
  readonly figures?: boolean;
}

const NOTATIONS: readonly Notation[] = [
  {
    name: '31 June 2025',
    language: 'en',
    write: (d) => `They signed it on ${d.day} ${month(EN_MONTHS, d.month)} ${d.year}.`,
  },
  {
    name: 'June 31, 2025',
    language: 'en',
    write: (d) => `They signed it on ${month(EN_MONTHS, d.month)} ${d.day}, ${d.year}.`,
  },
  {
    name: 'June 31st, 2025',
    language: 'en',
    write: (d) =>
      `They signed it on ${month(EN_MONTHS, d.month)} ${d.day}${suffix(d.day)}, ${d.year}.`,
  },
  {
    name: 'the 31st of June 2025',
    language: 'en',
    write: (d) =>
      `They signed it on the ${d.day}${suffix(d.day)} of ${month(EN_MONTHS, d.month)} ${d.year}.`,
  },
  {
    name: '2025-06-31',
    language: 'en',
    figures: true,
    write: (d) => `They signed it on ${d.year}-${two(d.month)}-${two(d.day)}.`,
  },
  {
    name: '31 июня 2025 года',
    language: 'ru',
    write: (d) => `Документ подписали ${d.day} ${month(RU_MONTHS, d.month)} ${d.year} года.`,
  },
  {
    name: '31.06.2025',
    language: 'ru',
    figures: true,
    write: (d) => `Документ подписали ${two(d.day)}.${two(d.month)}.${d.year} в Москве.`,
  },
  {
    name: '2025-06-31 (ru)',
    language: 'ru',
    figures: true,
    write: (d) => `Документ подписали ${d.year}-${two(d.month)}-${two(d.day)} в Москве.`,
  },
  {
    name: '2025年6月31日',
    language: 'zh',
    figures: true,
    write: (d) => `双方于${d.year}年${d.month}月${d.day}日签署协议。`,
  },
  {
    name: '二〇二五年六月三十一日',
    language: 'zh',
    figures: true,
    write: (d) => `双方于${hanYear(d.year)}年${han(d.month)}月${han(d.day)}日签署协议。`,
  },
  {
    name: '2025-06-31 (zh)',
    language: 'zh',
    figures: true,
    write: (d) => `双方于${d.year}-${two(d.month)}-${two(d.day)}签署协议。`,
  },
  {
    name: '2025-06-31 (und)',
    language: 'und',
    figures: true,
    write: (d) => `Dokument: ${d.year}-${two(d.month)}-${two(d.day)}.`,
  },
];

/** Without its year, where the year is the context's. */
const YEARLESS: readonly Notation[] = [
  {
    name: 'June 31',
    language: 'en',
    write: (d) => `They signed it on ${month(EN_MONTHS, d.month)} ${d.day}.`,
  },
  {
    name: '31 June',
    language: 'en',
    write: (d) => `They signed it on ${d.day} ${month(EN_MONTHS, d.month)}.`,
  },
  {
    name: '31 июня',
    language: 'ru',
    write: (d) => `Документ подписали ${d.day} ${month(RU_MONTHS, d.month)}.`,
  },
  { name: '6月31日', language: 'zh', write: (d) => `双方于${d.month}月${d.day}日签署协议。` },
  {
    name: '六月三十一日',
    language: 'zh',
    write: (d) => `双方于${han(d.month)}月${han(d.day)}日签署协议。`,
  },
];

/** Days whose place in a month no year has, and two days of a month 13. */
function impossibleDays(figures: boolean): readonly Written[] {
  const short = [4, 6, 9, 11].map((m) => ({ year: 2025, month: m, day: 31 }));
  const february = [30, 31].map((day) => ({ year: 2025, month: 2, day }));
  const thirteen = figures ? [1, 20].map((day) => ({ year: 2025, month: 13, day })) : [];
  const beyond = [1, 6, 12].map((m) => ({ year: 2025, month: m, day: 32 }));
  return [...short, ...february, ...thirteen, ...beyond];
}

/** What is wrong with the reading of a day that does not exist: any day with bounds. */
function shifted(text: string, language: Language): readonly string[] {
  return read(text, language)
    .times.filter(({ time }) => time.granularity === 'day' && (time.earliest || time.latest))
    .map(({ start, end, time }) => `${text.slice(start, end)}: ${time.earliest}..${time.latest}`);
}

describe.each(NOTATIONS)('$name', ({ language, write, figures = false }) => {
  it('is that day, for every day of a leap year', () => {
    const faults: string[] = [];
    for (
      let day = Temporal.PlainDate.from('2024-01-01');
      day.year === 2024;
      day = day.add({ days: 1 })
    ) {
      const text = write(day);
      const days = read(text, language).times.map(({ time }) => `${time.earliest}..${time.latest}`);
      const wanted = `${day.toString()}..${day.toString()}`;
      if (days.length !== 1 || days[0] !== wanted) faults.push(`${text} ${days.join(' ')}`);
    }
    expect(faults).toEqual([]);
  });

  it('is no other day where there is no such day', () => {
    const dates = [...impossibleDays(figures), { year: 2025, month: 2, day: 29 }];
    const found = dates.flatMap((date) => shifted(write(date), language));
    expect(found).toEqual([]);
  });
});

describe.each(YEARLESS)('$name', ({ language, write }) => {
  it('is that day of a year near by', () => {
    const faults: string[] = [];
    for (
      let day = Temporal.PlainDate.from('2025-01-01');
      day.year === 2025;
      day = day.add({ days: 1 })
    ) {
      const text = write(day);
      const [mention, ...more] = read(text, language).times;
      const { earliest = '', latest } = mention?.time ?? {};
      const same = earliest === latest && earliest.slice(5) === day.toString().slice(5);
      if (!same || more.length > 0) faults.push(`${text} ${earliest}..${latest}`);
    }
    expect(faults).toEqual([]);
  });

  it('is no other day where there is no such day', () => {
    const dates = impossibleDays(false);
    expect(dates.flatMap((date) => shifted(write(date), language))).toEqual([]);
  });

  it('29 February is a leap day or none', () => {
    const text = write({ year: 2025, month: 2, day: 29 });
    for (const { time } of read(text, language).times)
      if (time.earliest) expect(Temporal.PlainDate.from(time.earliest).inLeapYear).toBe(true);
  });
});
