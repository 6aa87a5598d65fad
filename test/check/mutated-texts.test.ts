/** What was never written so: digits changed, dates shifted, sentences swapped. No check may throw on it or lose its words. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/document.ts';
import { checkText } from './check-text.ts';

const CASES = path.resolve(import.meta.dirname, '../cases/check');
const TEXTS = 10_000;

interface Seed {
  readonly text: string;
  readonly language: Language;
}

/** The texts of the checks' cases, every one a start for others. */
function seeds(): readonly Seed[] {
  return readdirSync(CASES).flatMap((check) =>
    readdirSync(path.join(CASES, check)).map((one): Seed => {
      const folder = path.join(CASES, check, one);
      const files = readdirSync(folder);
      const language = files.includes('language.txt')
        ? (readFileSync(path.join(folder, 'language.txt'), 'utf8').trim() as Language)
        : 'en';
      return { text: readFileSync(path.join(folder, 'input.txt'), 'utf8'), language };
    }),
  );
}

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Roll = (sides: number) => number;

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: ['January', 'February', 'April', 'June', 'September', 'November', 'December'],
  ru: ['января', 'февраля', 'апреля', 'июня', 'сентября', 'ноября', 'декабря'],
  zh: ['1月', '2月', '4月', '6月', '9月', '11月', '12月'],
};
const NUMBERS = ['0', '-3', '1e9', '99999999999999999999', '0.0000001', '1/0', '٣', '三千', 'NaN'];

/** Each turns a text into another; what it finds nothing to turn in stays as it is. */
const MUTATIONS: readonly ((text: string, roll: Roll, language: Language) => string)[] = [
  (text, roll) => text.replace(/\d/g, (digit) => (roll(3) === 0 ? String(roll(10)) : digit)),
  (text, roll) => text.replace(/\d+/, () => NUMBERS[roll(NUMBERS.length)] as string),
  (text, roll, language) => {
    const months = MONTHS[language] ?? [];
    const any = new RegExp(months.join('|'), 'g');
    return text.replace(any, () => months[roll(months.length)] as string);
  },
  (text, roll) => {
    const parts = text.split(/(?<=[.!?。！？])\s*/);
    const [i, j] = [roll(parts.length), roll(parts.length)];
    [parts[i], parts[j]] = [parts[j] as string, parts[i] as string];
    return parts.join(' ');
  },
  (text, roll) => {
    const words = text.split(' ');
    words.splice(roll(words.length), 1 + roll(3));
    return words.join(' ');
  },
  (text, roll) => {
    const at = roll(text.length);
    return text.slice(0, at) + ' %$—"(«，\u202e\n'.charAt(roll(9)) + text.slice(at);
  },
  (text, roll) => text.slice(roll(text.length)) + text,
];

function mutated({ text, language }: Seed, roll: Roll): string {
  let out = text;
  for (let turns = 1 + roll(3); turns > 0; turns--) {
    const mutation = MUTATIONS[roll(MUTATIONS.length)] as (typeof MUTATIONS)[number];
    out = mutation(out, roll, language);
  }
  return out;
}

function faultsOf(text: string, language: Language): readonly string[] {
  try {
    return checkText(text, '2025-11-05', language).flatMap(({ id, evidence }) =>
      evidence
        .filter(({ position, quote }) => text.slice(position.start, position.end) !== quote.exact)
        .map(() => `${id}: words lost in ${text}`),
    );
  } catch (error) {
    return [`${String(error)} on ${JSON.stringify(text)}`];
  }
}

describe('the checks on texts that nobody wrote', () => {
  const all = seeds();

  it.each([1, 2, 3, 4, 5])(`do not throw, part %i of ${TEXTS} texts`, (part) => {
    const roll = dice(part);
    const faults: string[] = [];
    for (let i = 0; i < TEXTS / 5; i++) {
      const seed = all[roll(all.length)] as Seed;
      faults.push(...faultsOf(mutated(seed, roll), seed.language));
    }
    expect(faults).toEqual([]);
  });
});
