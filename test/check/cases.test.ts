import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS, CROSS_CHECKS } from '../../src/check/index.ts';
import type { Language } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type CaseText, checkBeside, checkCase } from './check-text.ts';

const FOLDER = path.resolve(import.meta.dirname, '../cases/check');
const OTHER = 'source.txt';

interface Expected {
  readonly check: string;
  readonly severity: string;
  readonly words: string;
}

function read(folder: string, file: string): string | undefined {
  const full = path.join(folder, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

/** The text `file` of a case with what stands beside it: its day in date.txt or source-date.txt, its title likewise. */
function caseText(folder: string, file: string): CaseText {
  const prefix = file === OTHER ? 'source-' : '';
  return {
    text: read(folder, file) ?? '',
    date: read(folder, `${prefix}date.txt`)?.trim(),
    title: read(folder, `${prefix}title.txt`)?.trim(),
    language: (read(folder, `${prefix}language.txt`)?.trim() ?? 'en') as Language,
  };
}

function findingsOf(folder: string, own: CaseText): readonly Finding[] {
  return existsSync(path.join(folder, OTHER))
    ? checkBeside(own, [caseText(folder, OTHER)])
    : checkCase(own);
}

describe.each([...CHECKS, ...CROSS_CHECKS].map((check) => check.name))('%s', (name) => {
  const cases = readdirSync(path.join(FOLDER, name));

  it.each(cases)('%s', (one) => {
    const folder = path.join(FOLDER, name, one);
    const own = caseText(folder, 'input.txt');
    const findings = findingsOf(folder, own);
    for (const { evidence } of findings) {
      for (const { documentId, position, quote } of evidence) {
        if (documentId !== findings[0]?.evidence[0].documentId) continue;
        expect(own.text.slice(position.start, position.end)).toBe(quote.exact);
      }
    }
    const shown = findings
      .filter((finding) => finding.check === name || finding.severity !== 'note')
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
