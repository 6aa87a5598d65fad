/** The pages of the checks (docs/reference/checks), taken apart so that the client can show them. */
import { existsSync, readFileSync } from 'node:fs';
import { CHECKS, CROSS_CHECKS } from '../../check/index.ts';
import type { CheckAnswer, CheckBlock } from '../../view/api-checks.ts';

/** The headings of a page, and the parts of the answer that they become. */
const PARTS = {
  finds: 'What it finds',
  working: 'How it is worked out',
  silent: 'When it stays silent',
  examples: 'Examples',
  severity: 'Severity',
} as const;

/** What a check does and when it stays silent; undefined for a name that no check has. */
export function checkAnswer(name: string, revision: string): CheckAnswer | undefined {
  const check = [...CHECKS, ...CROSS_CHECKS].find((one) => one.name === name);
  if (!check) return undefined;
  const page = pageOf(name);
  const { summary, certainty, needs } = check;
  const [first = ''] = page.split('\n');
  const part = (heading: string): readonly CheckBlock[] => blocksOf(sectionOf(page, heading));
  return {
    revision,
    name,
    title: first.replace(/^# [^:]*:?\s*/, '') || summary,
    summary,
    certainty,
    needs: [...needs],
    finds: part(PARTS.finds),
    working: part(PARTS.working),
    silent: part(PARTS.silent),
    examples: part(PARTS.examples),
    severity: part(PARTS.severity),
  };
}

/** The page as Markdown; empty where it was not installed. */
function pageOf(name: string): string {
  const file = new URL(`../../../docs/reference/checks/${name}.md`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function sectionOf(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  return after.split('\n## ', 1)[0] ?? '';
}

/** Paragraphs, lists and tables of simple Markdown. */
export function blocksOf(markdown: string): readonly CheckBlock[] {
  const blocks: CheckBlock[] = [];
  // A list or table may follow a paragraph without an empty line.
  const chunks = markdown.trim().split(/\n{2,}|(?<=^[^-|\n][^\n]*)\n(?=[-|])/m);
  for (const chunk of chunks) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    const [first] = lines;
    if (first === undefined) continue;
    if (first.startsWith('- ')) blocks.push({ kind: 'list', items: itemsOf(lines) });
    else if (first.startsWith('|')) {
      const [head = [], , ...rows] = lines.map(cellsOf);
      blocks.push({ kind: 'table', head, rows });
    } else blocks.push({ kind: 'paragraph', text: plain(lines.join(' ')) });
  }
  return blocks;
}

function itemsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map(plain);
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll('\\|', '|').trim()));
}

/** Words without the marks of emphasis, code and links. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
}
