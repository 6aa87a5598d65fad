import { breaksAnywhere, displayWidth, graphemes, graphemeWidth } from './width.ts';

/** A piece that stays on one line, with the blank before it or not. */
interface Piece {
  readonly text: string;
  readonly blank: boolean;
}

/**
 * Breaks a text into lines of at most `width` columns, at blanks and between Han characters; a no-break blank holds
 * (and becomes a plain one in the output). A word wider than the line is broken, nothing is ever left out.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    let rest = piece.text;
    let size = displayWidth(rest);
    const gap = piece.blank && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    } else if (gap) {
      line += ' ';
      used += 1;
    }
    while (size > width) {
      const head = headOf(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
      size = displayWidth(rest);
    }
    line += rest;
    used += size;
  }
  if (used > 0 || lines.length === 0) lines.push(line);
  return lines.map((l) => l.replaceAll('\u00a0', ' '));
}

/** The width of the widest piece that should stay whole. */
export function widestPiece(text: string): number {
  return piecesOf(text).reduce((most, piece) => Math.max(most, displayWidth(piece.text)), 0);
}

/** Wraps a text whose further lines are indented under the first. */
export function hanging(first: string, text: string, width: number): string {
  const indent = ' '.repeat(displayWidth(first));
  const lines = wrap(text, Math.max(20, width - indent.length));
  return lines.map((line, i) => (i === 0 ? first : indent) + line).join('\n');
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(/[^\S\u00a0]+/)) {
    if (word === '') continue;
    let blank = pieces.length > 0;
    for (const part of splitHan(word)) {
      pieces.push({ text: part, blank });
      blank = false;
    }
  }
  return pieces;
}

/** Splits a word between Han characters; punctuation stays with the character before it. */
function splitHan(word: string): readonly string[] {
  if (!breaksAnywhere(word)) return [word];
  const parts: string[] = [];
  let open = '';
  for (const grapheme of graphemes(word)) {
    const fresh =
      breaksAnywhere(grapheme) ||
      (open !== '' && breaksAnywhere(open) && /[\p{L}\p{N}]/u.test(grapheme));
    if (fresh && open !== '') {
      parts.push(open);
      open = '';
    }
    open += grapheme;
  }
  return open === '' ? parts : [...parts, open];
}

function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    const size = graphemeWidth(grapheme);
    if (used + size > width && head !== '') break;
    head += grapheme;
    used += size;
  }
  return head;
}
