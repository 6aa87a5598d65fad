import type { DocumentInput } from '../model/document.ts';
import { decodeText, emptyFile } from './decode.ts';
import { languageOfTag } from './detect-language.ts';
import type { Source, WholeFormat } from './format.ts';
import { stripInline } from './markdown-inline.ts';
import { metadataDay } from './written-day.ts';

/**
 * Markdown (CommonMark with tables and front matter). The marks are taken off line by line, so that a line of the
 * text has the same number as in the file.
 */
export const markdown: WholeFormat = {
  kind: 'whole',
  name: 'markdown',
  certain: false,
  extensions: ['md', 'markdown', 'mdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  sniff: () => false,
  read: async (source) => [readMarkdown(source)],
};

function readMarkdown(source: Source): DocumentInput {
  const lines = decodeText(source).split(/\r\n|\r|\n/);
  const front = frontMatter(lines);
  const body = lines.map((line, i) => (i < front.length ? '' : line));
  const heading = body.find((line) => /^#\s/.test(line));
  const text = stripBlocks(body).join('\n');
  if (text.trim() === '') throw emptyFile(source.name);
  const title =
    front.values.get('title') ?? (heading && stripInline(heading.replace(/^#\s+|\s*#*$/g, '')));
  const date = metadataDay(front.values.get('date') ?? '');
  const language = languageOfTag(front.values.get('lang') ?? front.values.get('language') ?? '');
  const publisher = front.values.get('publisher');
  return {
    name: source.name,
    text,
    ...(source.uri !== undefined && { uri: source.uri }),
    ...(title !== undefined && title !== '' && { title }),
    ...(date !== undefined && { publishedAt: date }),
    ...(language !== undefined && { language }),
    ...(publisher !== undefined && { publisher }),
  };
}

interface FrontMatter {
  /** Number of lines it takes. */
  readonly length: number;
  readonly values: ReadonlyMap<string, string>;
}

/** The simple `key: value` lines between two lines of dashes at the start. */
function frontMatter(lines: readonly string[]): FrontMatter {
  const values = new Map<string, string>();
  const end =
    lines[0]?.trim() === '---'
      ? lines.findIndex((l, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(l))
      : -1;
  if (end < 0) return { length: 0, values };
  for (const line of lines.slice(1, end)) {
    const match = /^([\w-]+):\s*(.+?)\s*$/.exec(line);
    const value = match?.[2]?.replace(/^(["'])(.*)\1$/, '$2');
    if (match?.[1] !== undefined && value !== undefined) values.set(match[1].toLowerCase(), value);
  }
  return { length: end + 1, values };
}

function stripBlocks(lines: readonly string[]): string[] {
  let fence: string | undefined;
  let comment = false;
  return lines.map((line, index) => {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return mark?.startsWith(fence ?? mark) ? '' : line;
    }
    if (mark !== undefined) {
      fence = mark;
      return '';
    }
    if (comment || line.trimStart().startsWith('<!--')) {
      comment = !line.includes('-->');
      return '';
    }
    // The head of a table moves down onto the line of dashes under it, next to its rows.
    if (isDashes(lines[index + 1]) && line.includes('|')) return '';
    if (isDashes(line) && lines[index - 1]?.includes('|')) return tableRow(lines[index - 1] ?? '');
    return /^\s{0,3}\|/.test(line) || inTable(lines, index) ? tableRow(line) : stripLine(line);
  });
}

function stripLine(raw: string): string {
  const line = raw.replace(/^\s{0,3}(?:>\s?)+/, '');
  if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s{0,3}=+\s*$/.test(line)) return '';
  if (/^\s{0,3}-{2,}\s*$/.test(line)) return '';
  if (/^\s{0,3}\[[^\]]+\]:\s*\S+/.test(line)) return '';
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line);
  if (heading) return stripInline(heading[1] ?? '');
  const bullet = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(line);
  if (bullet) return `- ${stripInline(bullet[1] ?? '')}`;
  return stripInline(line.trim());
}

/** The line of dashes under the head of a table. */
function isDashes(line: string | undefined): boolean {
  return line !== undefined && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/.test(line);
}

/** Whether the lines above are rows, up to a line of dashes. */
function inTable(lines: readonly string[], index: number): boolean {
  let at = index;
  while (lines[at]?.includes('|') && !isDashes(lines[at])) at--;
  return at < index && isDashes(lines[at]);
}

function tableRow(line: string): string {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/);
  return cells
    .map((cell) => stripInline(cell.trim().replaceAll('\\|', '/')))
    .join(' | ')
    .trimEnd();
}
