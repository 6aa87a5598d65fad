import { readFileSync } from 'node:fs';

/** A row of a case file: a text, and what must be found in it, in order. */
export interface CaseRow {
  readonly text: string;
  readonly found: readonly string[];
}

/** The rows of test/cases/<folder>/rows.tsv: a text and the mentions found, each in one cell; "#" begins a comment. */
export function caseRows(folder: string): readonly CaseRow[] {
  const path = new URL(`../cases/${folder}/rows.tsv`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', ...found] = line.split('\t');
      return { text, found };
    });
}
