import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.ts';
import { checkText } from './check-text.ts';

const FOLDER = path.resolve(import.meta.dirname, '../cases/check');

interface Expected {
  readonly check: string;
  readonly severity: string;
  readonly words: string;
}

function read(folder: string, file: string): string | undefined {
  const full = path.join(folder, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

describe.each(CHECKS.map((check) => check.name))('%s', (name) => {
  const cases = readdirSync(path.join(FOLDER, name));

  it.each(cases)('%s', (one) => {
    const folder = path.join(FOLDER, name, one);
    const text = read(folder, 'input.txt') ?? '';
    const findings = checkText(text, read(folder, 'date.txt')?.trim());
    for (const { evidence } of findings) {
      for (const { position, quote } of evidence) {
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
      }
    }
    const shown = findings
      .filter((finding) => finding.check === name || finding.check !== 'unsourced-figure')
      .map(
        ({ check, severity, evidence }): Expected => ({
          check,
          severity,
          words: evidence[0].quote.exact,
        }),
      );
    expect(shown).toEqual(JSON.parse(read(folder, 'expected.json') ?? '[]'));
  });
});
