import type { Day } from '../model/day.ts';
import { dayExists, makeDay } from '../model/day.ts';

const ENGLISH = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const RUSSIAN = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];

const EN_MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const RU_MONTH =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const HAN = '〇零○一二三四五六七八九十';

interface Form {
  readonly source: string;
  readonly groups: (groups: readonly string[]) => readonly [string, string, string];
}

/** How a full date is written; none of them can be read two ways (5/11/2025 could, and is left out). */
const FORMS: readonly Form[] = [
  { source: '(\\d{4})-(\\d{1,2})-(\\d{1,2})', groups: ([y = '', m = '', d = '']) => [y, m, d] },
  { source: '(\\d{4})/(\\d{1,2})/(\\d{1,2})', groups: ([y = '', m = '', d = '']) => [y, m, d] },
  { source: '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', groups: ([d = '', m = '', y = '']) => [y, m, d] },
  {
    source: `(${EN_MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
    groups: ([m = '', d = '', y = '']) => [y, m, d],
  },
  {
    source: `(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${EN_MONTH}),?[\\s-]+(\\d{4})`,
    groups: ([d = '', m = '', y = '']) => [y, m, d],
  },
  {
    source: `(\\d{1,2})\\s+(${RU_MONTH})\\s+(\\d{4})(?:\\s*(?:года|г\\.?))?`,
    groups: ([d = '', m = '', y = '']) => [y, m, d],
  },
  {
    source: `([\\d${HAN}]{4})\\s*年\\s*([\\d${HAN}]{1,2})\\s*月\\s*([\\d${HAN}]{1,3})\\s*[日号]`,
    groups: ([y = '', m = '', d = '']) => [y, m, d],
  },
];

/** A source of a regular expression that matches a full date, without capturing groups. */
export const FULL_DATE: string = `(?:${FORMS.map((f) => f.source.replace(/\((?!\?)/g, '(?:')).join('|')})`;

const WHOLE = FORMS.map((form) => new RegExp(`^${form.source}$`, 'i'));

/** The day that a full date names ("Nov. 3, 2025", "3 ноября 2025 года", "2025年11月3日"); undefined for all else. */
export function writtenDay(text: string): Day | undefined {
  const trimmed = text.trim();
  for (const [i, pattern] of WHOLE.entries()) {
    const match = pattern.exec(trimmed);
    const form = FORMS[i];
    if (!match || !form) continue;
    const [year, month, day] = form.groups(match.slice(1)).map(numberOf) as [
      number,
      number,
      number,
    ];
    return dayExists(year, month, day) && year > 0 ? makeDay(year, month, day) : undefined;
  }
  return undefined;
}

/** The day of a date in metadata: any full date, with a time and a zone after it or a weekday before. */
export function metadataDay(text: string): Day | undefined {
  const trimmed = text.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(trimmed);
  if (compact) return writtenDay(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const pattern = new RegExp(`^(?:\\p{L}{2,11}\\.?,?\\s+)?(${FULL_DATE})(?!\\d)`, 'iu');
  const match = pattern.exec(trimmed);
  return match?.[1] === undefined ? undefined : writtenDay(match[1]);
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const lower = text.toLowerCase();
  const english = ENGLISH.findIndex((stem) => lower.startsWith(stem));
  if (english >= 0) return english + 1;
  // "ма" is May's stem and March's beginning: the longer stem wins.
  const russian = RUSSIAN.findIndex(
    (stem, i) => lower.startsWith(stem) && (i !== 4 || lower === 'мая'),
  );
  if (russian >= 0) return russian + 1;
  return hanNumber(lower);
}

function hanNumber(text: string): number {
  const digits = [...text].map((c) =>
    c === '十' ? 10 : '〇一二三四五六七八九'.indexOf(c.replace(/[零○]/, '〇')),
  );
  const ten = digits.indexOf(10);
  if (ten < 0) return Number(digits.join(''));
  return (ten === 0 ? 1 : (digits[ten - 1] ?? 1)) * 10 + (digits[ten + 1] ?? 0);
}
