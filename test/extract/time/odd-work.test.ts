/**
 * How the work of finding times and quantities grows with the text: the look-ups of words are counted, no clock is read.
 * Four times the text may cost little more than four times the look-ups.
 */
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/extract/quantity/find-quantities.ts';
import type { ScanInput } from '../../../src/extract/scan-input.ts';
import { findTimes } from '../../../src/extract/time/find-times.ts';
import { type Language, makeDocument } from '../../../src/model/document.ts';
import { languageReader } from '../../../src/pipeline/languages.ts';
import { loadReference } from '../../../src/reference/load.ts';
import { scanPhrases } from '../../../src/text/phrases.ts';
import { layOut } from '../../../src/text/text-layout.ts';
import { LANGUAGES, PUBLISHED } from './odd.ts';

const reference = loadReference();

/** An array that counts how often one of its places is read. */
function counted<T>(list: readonly T[], count: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && key.charCodeAt(0) <= 57) count();
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** How many words and sentences are looked at to find the times and quantities of a text. */
function workOf(text: string, language: Language): number {
  const reader = languageReader(language, reference);
  if (!reader) throw new Error(`no pack: ${language}`);
  const { pack, automaton } = reader;
  const document = makeDocument({ name: 'odd', text, language, publishedAt: PUBLISHED });
  const layout = layOut(text, pack.tokens, pack.sentences);
  let looks = 0;
  const look = (): void => {
    looks++;
  };
  const input: ScanInput = {
    document,
    ...layout,
    sentences: counted(layout.sentences, look),
    tokens: { ...layout.tokens, forms: counted(layout.tokens.forms, look) },
    hits: scanPhrases(automaton, layout.tokens),
    reference,
    pack,
  };
  findQuantities(input, findTimes(input));
  return looks;
}

/** Pieces that, repeated, give a reader no sentence's end, or a long chain that might be one number, range or date. */
const PIECES: readonly string[] = [
  '1 ',
  '1-',
  '1, ',
  '5/',
  '12:30 ',
  '3 million ',
  'one ',
  'from 1 to ',
  'May ',
  'June 5 and ',
  'of the ',
  'Monday to ',
  '$1 ',
  'up 5% ',
  'half a ',
  'мая ',
  'два с половиной ',
  '5 мая и ',
  'с 1 по ',
  'в конце ',
  '3 млн ',
  'года ',
  '三',
  '5月',
  '三十',
  '万亿',
  '从1日至',
  '增长5%',
  '第三',
  '年',
  '百分之',
];
const REPEATS = 150;
const TIMES = 4;
/** Room for what a text costs but once. */
const MOST = TIMES * 1.25;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(PIECES)('the work on many "%s" grows as the text does', (piece) => {
    const [short, long] = [REPEATS, REPEATS * TIMES].map((n) => workOf(piece.repeat(n), language));
    expect((long as number) / Math.max(1, short as number)).toBeLessThanOrEqual(MOST);
  });

  it('the work on a text of many sentences grows as the text does', () => {
    const text =
      'On May 5 they signed for $3 million. 5 мая подписали 3 документа. 5月5日签署三项协议。\n';
    const [short, long] = [20, 80].map((n) => workOf(text.repeat(n), language));
    expect((long as number) / (short as number)).toBeLessThanOrEqual(MOST);
  });
});
