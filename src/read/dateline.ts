import type { Day } from '../model/day.ts';
import { FULL_DATE, writtenDay } from './written-day.ts';

/** Lines at the head of a text among which a dateline is looked for, and how far into a line. */
const LINES = 8;
const REACH = 200;
/** Where so many lines are nothing but a date, the text is a chronicle and none of them dates it. */
const CHRONICLE = 3;

const DATE = `(${FULL_DATE})`;
const WEEKDAY =
  '(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期[一二三四五六日天])\\.?,?\\s+)?';
const LABEL =
  '(?:(?:Published|Posted|Updated|Issued|Released|Date|Дата(?: публикации)?|Опубликовано|发布时间|发布日期|时间|日期)(?: on)?\\s*[:：]?\\s*)?';
const CLOCK = '\\d{1,2}[:.]\\d{2}';
/** "Hangzhou", "NEW YORK", "Yanqi Lake, Beijing": capitalised words. */
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ ,]+(?:of |de |на |la |el )?\\p{Lu}[\\p{L}.'’-]*){0,4}";
const SHOUTED = "\\p{Lu}{2}[\\p{Lu}.'’ -]*(?:, ?\\p{Lu}[\\p{L}. ]*)?";
const STOP = '(?:\\(|/|--|—|–|- |:|\\.? ?\\.|\\.)';

interface Pattern {
  readonly name: string;
  readonly expression: RegExp;
}

/** Each row is one way in which the head of a report says its own day, with an example. */
const PATTERNS: readonly Pattern[] = [
  // Sunday, January 6, 2019 | Published: 5 November 2025 | 2025年11月3日 | 8 мая 2025 года 10:10 Москва, Кремль
  {
    name: 'line',
    expression: new RegExp(
      `^[(（]?${LABEL}${WEEKDAY}${DATE}[)）]?[.,]?(?:\\s+${CLOCK}.{0,60})?$`,
      'iu',
    ),
  },
  // Hangzhou, November 3, 2025 | Москва, 9 мая 2025 года | （2025年11月3日，杭州）
  { name: 'place', expression: new RegExp(`^[(]?${PLACE},\\s+${DATE}[)]?$`, 'u') },
  {
    name: 'place',
    expression: new RegExp(`^[(（]?${DATE}[,，]\\s*(?:${PLACE}|\\p{Script=Han}{2,8})[)）]?$`, 'u'),
  },
  // BEIJING, November 4, 2025 /TASS/ | MOSCOW (May 9, 2025) -- | ХАНЧЖОУ, 3 ноября 2025 г. /ТАСС/
  {
    name: 'agency',
    expression: new RegExp(`^${SHOUTED}\\s*[,(]\\s*${DATE}\\)?,?\\s*${STOP}`, 'u'),
  },
  // HANGZHOU (Xinhua), Nov. 3, 2025 — | BRUSSELS (Reuters) - Nov 3, 2025 -
  {
    name: 'agency',
    expression: new RegExp(`^${SHOUTED}\\s*\\([^)]{2,30}\\)\\s*[,—–-]+\\s*${DATE}\\s*${STOP}`, 'u'),
  },
  // 新华社杭州2025年11月3日电
  {
    name: 'agency',
    expression: new RegExp(`^\\p{Script=Han}{2,12}\\s*${DATE}\\s*[电電讯訊]`, 'u'),
  },
];

/** The day that the first lines of a text give as its own; undefined where they give none, or none with a year. */
export function datelineDay(text: string): Day | undefined {
  const head = headLines(text);
  for (const [index, line] of head.entries()) {
    // "... and the United Kingdom," / "March 11, 2021": the end of what stands above.
    if (head[index - 1]?.endsWith(',')) continue;
    for (const { name, expression } of PATTERNS) {
      const match = expression.exec(line);
      const day = match?.[1] === undefined ? undefined : writtenDay(match[1]);
      if (day === undefined) continue;
      return name === 'line' && isChronicle(text) ? undefined : day;
    }
  }
  return undefined;
}

/** Whether a line begins as a news agency's dateline does, with or without a year: "HANGZHOU, Nov. 3 (Xinhua) --". */
export function isAgencyDateline(line: string): boolean {
  return AGENCY_LINE.test(line.trim());
}

/** Whether a line is only a date, with or without a place. */
export function isDateLine(line: string): boolean {
  const trimmed = line.trim();
  return PATTERNS.some((p) => p.name !== 'agency' && p.expression.test(trimmed));
}

const AGENCY_LINE = new RegExp(
  `^(?:${SHOUTED},?[^.()/—–]{0,24}(?:\\([A-Z][\\p{L}. ]{1,20}\\)|/[\\p{Lu}]{3,12}/|\\.\\s*/[\\p{Lu}]{3,12}/)\\s*(?:--|—|–|-|\\.)?|(?:新华社|中新社|央视网)[\\p{Script=Han}\\d]{0,24}日[电電])`,
  'u',
);

function headLines(text: string): string[] {
  const head = text.slice(0, 6000).split(/\r?\n|\r/);
  const lines = head.map((line) => line.replace(/^[#>*\s]+|[*\s]+$/g, '').slice(0, REACH));
  return lines.filter((line) => line !== '').slice(0, LINES);
}

function isChronicle(text: string): boolean {
  const days = new Set<string>();
  for (const line of text.slice(0, 200_000).split('\n')) {
    if (line.length > 60 || !isDateLine(line)) continue;
    days.add(line.trim());
    if (days.size >= CHRONICLE) return true;
  }
  return false;
}
