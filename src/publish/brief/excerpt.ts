import type { Span } from '../sentence.ts';
import { breaksAnywhere, graphemes, graphemeWidth } from './width.ts';

/** Words to be underlined: '^' what is accused, '-' what it is held against. */
export interface Mark extends Span {
  readonly sign: '^' | '-';
}

/** One line of an excerpt and the signs under it (blank where nothing is underlined). */
export interface ExcerptLine {
  readonly text: string;
  readonly under: string;
}

interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly sign: string;
}

/** Characters of context that are kept on each side of a mark when a long sentence is cut. */
const CONTEXT = 48;
const ELLIPSIS: Glyph = { text: '…', width: 1, sign: ' ' };
const BLANK: Glyph = { text: ' ', width: 1, sign: ' ' };

/**
 * The words of `sentence` in lines of at most `width` columns with the marks underlined. A sentence longer than about
 * three lines is cut to the surroundings of its marks; marked words are never cut, nor is a word or number broken.
 */
export function excerpt(
  text: string,
  sentence: Span,
  marks: readonly Mark[],
  width: number,
): readonly ExcerptLine[] {
  const windows =
    sentence.end - sentence.start > width * 3 ? windowsOf(text, sentence, marks) : [sentence];
  const glyphs: Glyph[] = [];
  for (const window of windows) {
    if (glyphs.length > 0) glyphs.push(BLANK);
    if (glyphs.length > 0 || window.start > sentence.start) glyphs.push(ELLIPSIS, BLANK);
    glyphs.push(...glyphsOf(text, window, marks));
  }
  if ((windows.at(-1)?.end ?? sentence.end) < sentence.end) glyphs.push(BLANK, ELLIPSIS);
  return breakLines(glyphs, width).map(lineOf);
}

/** The stretches around the marks, widened to whole words and joined where little lies between. */
function windowsOf(text: string, sentence: Span, marks: readonly Mark[]): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = toWordStart(text, Math.max(sentence.start, mark.start - CONTEXT), sentence.start);
    const end = toWordEnd(text, Math.min(sentence.end, mark.end + CONTEXT), sentence.end);
    const last = windows.at(-1);
    if (last && start - last.end < CONTEXT / 2) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

function toWordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && !/\s/.test(text[at - 1] as string) && !breaksAnywhere(text[at] as string))
    at--;
  return at;
}

function toWordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !/\s/.test(text[at] as string) && !breaksAnywhere(text[at] as string)) at++;
  return at;
}

function glyphsOf(text: string, span: Span, marks: readonly Mark[]): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let at = span.start;
  for (const grapheme of graphemes(text.slice(span.start, span.end))) {
    const here = marks.filter((m) => m.start <= at && at < m.end);
    const sign = here.some((m) => m.sign === '^') ? '^' : here.length > 0 ? '-' : ' ';
    const shown = /^\s+$/.test(grapheme) ? ' ' : grapheme;
    const width = graphemeWidth(shown);
    if (width > 0) glyphs.push({ text: shown, width, sign });
    at += grapheme.length;
  }
  return glyphs;
}

function breakLines(glyphs: readonly Glyph[], width: number): readonly (readonly Glyph[])[] {
  const lines: (readonly Glyph[])[] = [];
  let from = 0;
  while (from < glyphs.length) {
    while (glyphs[from]?.text === ' ') from++;
    let to = from;
    let used = 0;
    while (to < glyphs.length && used + (glyphs[to] as Glyph).width <= width) {
      used += (glyphs[to] as Glyph).width;
      to++;
    }
    const end = to < glyphs.length ? breakBefore(glyphs, from, to) : to;
    if (end > from) lines.push(glyphs.slice(from, end));
    from = Math.max(end, from + 1);
  }
  return lines;
}

/** The last place up to `to` where a line may end; `to` itself where a word fills the whole line. */
function breakBefore(glyphs: readonly Glyph[], from: number, to: number): number {
  for (let at = to; at > from; at--) {
    if (glyphs[at]?.text === ' ' || breaksAnywhere((glyphs[at] as Glyph).text)) return at;
  }
  return to;
}

function lineOf(glyphs: readonly Glyph[]): ExcerptLine {
  const text = glyphs
    .map((g) => g.text)
    .join('')
    .trimEnd();
  const under = glyphs
    .map((g) => g.sign.repeat(g.width))
    .join('')
    .trimEnd();
  return { text, under };
}
