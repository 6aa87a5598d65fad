import type { PdfLine } from './pdf-lines.ts';

const BULLET = /^(?:[•▪●◦‣∙·*]|[-–—](?=\s))\s*/u;
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\([a-z]\)|[IVX]{1,4}\.)\s/;
const ENDED = /[.!?。！？:：;；…]["'”’»)\]]*$/u;
const CJK = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/;
/**
 * First parts that keep their hyphen at a line's end ("long-" + "term"). Those that many words merely begin with
 * ("ex-change", "part-ner", "state-ment") are left out.
 */
const KEPT =
  /^(?:non|long|short|medium|high|low|self|well|cross|half|year|large|small|full|two|three|four|five|six|sino|russian|chinese|decision|policy|market|energy|trade|climate|carbon|world)$/i;
/** Endings that make one word with them all the same: "high-" + "er". */
const SUFFIX = /^(?:e?rs?|est|ly|y|en\w*|ness|ing|ed|marks?|wide|lights?|lighted|fare|side|time)$/;

/**
 * Joins the lines of all pages into paragraphs parted by a blank line. A new one starts at a wider gap, another size of
 * letters, a bullet, an indented line, or after a short line that ends a sentence; bullets become lines after "- ".
 */
export function joinParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const leading = usualLeading(pages);
  const width = usualRight(pages);
  const words = new Set(
    pages.flat().flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []),
  );
  let text = '';
  let previous: PdfLine | undefined;
  for (const page of pages) {
    let top = true;
    for (const line of page) {
      text = add(text, line, joins(previous, line, { top, leading, width }), words);
      previous = line;
      top = false;
    }
  }
  return text;
}

interface Measures {
  readonly top: boolean;
  readonly leading: number;
  readonly width: number;
}

/** How a line follows the one before it: as its continuation, as the next item or row, or as a new paragraph. */
type Join = 'run' | 'item' | 'paragraph';

function joins(
  previous: PdfLine | undefined,
  line: PdfLine,
  { top, leading, width }: Measures,
): Join {
  if (previous === undefined) return 'paragraph';
  if (BULLET.test(line.text)) return BULLET.test(previous.text) || !top ? 'item' : 'paragraph';
  if (isRow(line.text)) return isRow(previous.text) ? 'item' : 'paragraph';
  if (isRow(previous.text) || NUMBERED.test(line.text)) return 'paragraph';
  const ended = ENDED.test(previous.text);
  if (top) return ended || !/^[\p{Ll}\p{Script=Han}\d(]/u.test(line.text) ? 'paragraph' : 'run';
  const size = Math.max(previous.size, line.size);
  if (Math.abs(previous.size - line.size) > size * 0.08) return 'paragraph';
  const gap = previous.y - line.y;
  if (gap > leading * 1.35 || gap < -size) return gap < 0 && !ended ? 'run' : 'paragraph';
  if (line.x > previous.x + size && ended && !BULLET.test(previous.text)) return 'paragraph';
  return ended && previous.right < width - size * 4 ? 'paragraph' : 'run';
}

function isRow(text: string): boolean {
  return text.includes(' | ');
}

function add(text: string, line: PdfLine, join: Join, words: ReadonlySet<string>): string {
  const own = line.text.replace(BULLET, '- ');
  if (text === '') return own.replaceAll('\u00ad', '');
  if (join === 'paragraph') return `${text}\n\n${own}`;
  if (join === 'item') return `${text}\n${own}`;
  return continued(text, own, words).replaceAll('\u00ad', '');
}

/** Joins a line to the one before it, undoing the hyphen that cut a word in two. */
function continued(text: string, next: string, words: ReadonlySet<string>): string {
  const head = /(\p{L}+)([-\u00ad\u2010])$/u.exec(text);
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (head?.[1] !== undefined && tail !== undefined) {
    const stem = text.slice(0, -1);
    if (head[2] === '\u00ad') return stem + next;
    const whole = (head[1] + tail).toLowerCase();
    const hyphened = `${head[1]}-${tail}`.toLowerCase();
    const keep =
      !words.has(whole) && (words.has(hyphened) || (KEPT.test(head[1]) && !SUFFIX.test(tail)));
    return keep ? text + next : stem + next;
  }
  if (/[-–—\u2010/]$/.test(text) && /[\p{L}\d][-–—\u2010/]$/u.test(text)) return text + next;
  const blank = CJK.test(text.at(-1) ?? '') && CJK.test(next[0] ?? '') ? '' : ' ';
  return text + blank + next;
}

/** The usual distance from line to line: the median. */
function usualLeading(pages: readonly (readonly PdfLine[])[]): number {
  const gaps: number[] = [];
  for (const page of pages) {
    for (let i = 1; i < page.length; i++) {
      const gap = (page[i - 1]?.y ?? 0) - (page[i]?.y ?? 0);
      if (gap > 2 && gap < 60) gaps.push(gap);
    }
  }
  // Towards the smaller half: a page of one-line paragraphs has more wide gaps than narrow ones.
  return quantile(gaps, 0.35) ?? 14;
}

/** Where full lines end: nearly the furthest right. */
function usualRight(pages: readonly (readonly PdfLine[])[]): number {
  return (
    quantile(
      pages.flat().map((line) => line.right),
      0.85,
    ) ?? 0
  );
}

function quantile(values: readonly number[], share: number): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
}
