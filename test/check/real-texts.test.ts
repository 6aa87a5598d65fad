import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from './check-text.ts';

const SEED = path.resolve(import.meta.dirname, '../../../shared/data/seed/000_118981ab96a4beb5');
const present = existsSync(`${SEED}.txt`);
if (!present) console.log('skipped: ../shared/data/seed is not here');

interface Judged {
  readonly offset: readonly [number, number];
  readonly verdict: string;
}

describe.skipIf(!present)('the text that the project began from', () => {
  const text = present ? readFileSync(`${SEED}.txt`, 'utf8') : '';
  const findings = present ? checkText(text, '2025-11-05') : [];
  const judged = present
    ? readFileSync(`${SEED}.claims.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Judged)
    : [];

  it.each([
    ['growth-rate', 'error'],
    ['commemoration', 'error'],
    ['series', 'error'],
    ['duration', 'note'],
    ['projection-against-target', 'warning'],
    ['vague-count', 'note'],
    ['unsourced-figure', 'note'],
  ])('draws %s (%s)', (check, severity) => {
    expect(findings.map((f) => `${f.check} ${f.severity}`)).toContain(`${check} ${severity}`);
  });

  it('draws no error or warning on what is true', () => {
    const grave = findings.filter((f) => f.severity !== 'note').map((f) => f.evidence[0].position);
    const wronged = judged
      .filter(({ verdict }) => /^true/.test(verdict) && !verdict.includes('contradicts'))
      .filter(({ offset: [from, to] }) => grave.some((g) => g.start < to && from < g.end));
    expect(wronged).toEqual([]);
  });
});
