import type { IndicatorFact } from '../facts.ts';
import { factKey } from '../key.ts';
import { columnsOf, LIST_SEPARATOR } from '../table.ts';

/** The text of a table of indicators with these facts in it: they replace rows of the same id, the rest stays. */
export function withIndicators(
  text: string | undefined,
  columns: readonly string[],
  facts: readonly IndicatorFact[],
): string {
  const header = text === undefined ? columns : columnsOf(text);
  const place = header.indexOf('id');
  const newer = new Set(facts.map(factKey));
  const kept = (text ?? '')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '' && !newer.has(line.split('\t')[place] ?? ''));
  const rows = facts.map((fact) => header.map((column) => cell(fact, column)).join('\t'));
  return `${[header.join('\t'), ...kept, ...rows].join('\n')}\n`;
}

/** What a table cannot hold inside a cell becomes a space. */
function cell(fact: IndicatorFact, column: string): string {
  const value: unknown = fact[column as keyof IndicatorFact];
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value ?? '');
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}
