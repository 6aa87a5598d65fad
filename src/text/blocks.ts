/**
 * Layout: paragraphs, headings, bullets and table rows, from nothing but line breaks and the marks at a line's start.
 * Lines that were wrapped at a fixed width are joined: a break is a wrap when the next line's first word would not
 * have fitted.
 */
import type { Block } from '../model/annotation.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
}

const BULLET = /^\s*(?:[-*•·–—▪●◦]\s+|\(?\d{1,2}[.)]\s+(?!\d)|\(?[a-z][.)]\s+|\([ivx]{1,5}\)\s+)/;
const HASHES = /^\s{0,3}#{1,6}\s/;
const RULE = /^[\s|:+=_*-]*$/;
const MAX_HEADING = 120;
const WRAP_MAX = 130;
const WRAP_MIN = 55;

/** Splits a text into blocks, in order; white space between blocks belongs to none. */
export function splitBlocks(text: string): readonly Block[] {
  const runs = lineRuns(text);
  const blocks: Block[] = [];
  for (const run of runs)
    for (const line of joinWrapped(text, run)) blocks.push(toBlock(text, line));
  return linkBlocks(text, withoutLoneHeading(text, blocks));
}

/** A text of one line heads nothing: a sentence given without its stop is a paragraph all the same. */
function withoutLoneHeading(text: string, blocks: readonly Block[]): readonly Block[] {
  const [only] = blocks;
  if (blocks.length !== 1 || only?.kind !== 'heading' || startsMarked(text, only)) return blocks;
  return [{ ...only, kind: 'paragraph' }];
}

/** Runs of consecutive lines that are not blank. */
function lineRuns(text: string): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      const content = text.slice(start, Math.min(end, start + 400));
      if (!RULE.test(content)) run.push({ start, end, kind: lineKind(text, start, end, content) });
      else if (!content.includes('|') && run.length > 0) {
        runs.push(run);
        run = [];
      }
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    at = stop + 1;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff
  );
}

function lineKind(text: string, start: number, end: number, content: string): Block['kind'] {
  if (isRow(text.slice(start, end))) return 'row';
  if (HASHES.test(content)) return 'heading';
  if (BULLET.test(content)) return 'bullet';
  if (end - start <= MAX_HEADING && !/[.!?…。！？:：;,"”'’)»]$/.test(content)) return 'heading';
  return 'paragraph';
}

function isRow(line: string): boolean {
  if (line.startsWith('|')) return line.indexOf('|', 1) > 0;
  return line.split(' | ').length >= 3 || (line.endsWith('|') && line.split('|').length >= 3);
}

/** Joins the lines of a run that were one line before a program wrapped them. */
function joinWrapped(text: string, run: readonly Line[]): Line[] {
  let width = 0;
  for (const line of run) width = Math.max(width, line.end - line.start);
  const wrapped = run.length >= 3 && width <= WRAP_MAX && width >= WRAP_MIN;
  const out: Line[] = [];
  for (const [index, line] of run.entries()) {
    const last = out.at(-1);
    if (
      last &&
      line.kind !== 'row' &&
      last.kind !== 'row' &&
      line.kind !== 'bullet' &&
      !startsMarked(text, line)
    ) {
      const before = run[index - 1] as Line;
      const length = before.end - before.start;
      const fits = length + 1 + firstWordLength(text, line) <= width;
      const lower = /^[a-zа-я(]/.test(text.slice(line.start, line.start + 1));
      const open = !/[.!?。！？:：;]["”’)]?$/.test(text.slice(before.end - 2, before.end));
      if ((wrapped && !fits) || (lower && open && length >= WRAP_MIN && length <= WRAP_MAX)) {
        out[out.length - 1] = {
          start: last.start,
          end: line.end,
          kind: last.kind === 'bullet' ? 'bullet' : 'paragraph',
        };
        continue;
      }
    }
    out.push(line);
  }
  return out;
}

function startsMarked(text: string, line: { readonly start: number }): boolean {
  return HASHES.test(text.slice(line.start, line.start + 8));
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isBlank(text.charCodeAt(at))) at++;
  return at - line.start;
}

function toBlock(text: string, line: Line): Block {
  const plain = { kind: line.kind, start: line.start, end: line.end, stem: -1 };
  if (line.kind !== 'row') return plain;
  return { ...plain, header: -1, cells: cellsOf(text, line) };
}

function cellsOf(text: string, line: Line): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let at = text[line.start] === '|' ? line.start + 1 : line.start;
  while (at < line.end) {
    let stop = text.indexOf('|', at);
    if (stop < 0 || stop > line.end) stop = line.end;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    cells.push({ start, end });
    at = stop + 1;
  }
  return cells;
}

/** Gives each bullet its stem and each table row its header. */
function linkBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  let stem = -1;
  let header = -1;
  return blocks.map((block, index) => {
    if (block.kind !== 'row') header = -1;
    if (block.kind === 'bullet') return stem >= 0 ? { ...block, stem } : block;
    if (block.kind === 'row') {
      if (header < 0) {
        header = index;
        return block;
      }
      return { ...block, header };
    }
    stem = /[:：]$/.test(text.slice(block.start, block.end)) ? index : -1;
    return block;
  });
}
