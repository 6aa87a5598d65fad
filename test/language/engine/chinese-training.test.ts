import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeWordSet, encodeWordSet } from '../../../src/language/engine/segmenter-words.ts';

const built = existsSync(
  new URL('../../../dist/language/engine/segmenter-words.js', import.meta.url),
);

const LIST = decodeWordSet(
  encodeWordSet(
    ['音乐', '会议', '总理', '理事'].map((word) => ({
      word,
      frequency: 10,
      kind: 'noun' as const,
    })),
  ),
);
const CONVENTIONS = {
  suffixes: '会家',
  prefixes: '副',
  families: '王',
  afterFigures: '',
  beforeFigures: '',
};

interface Columns {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly fine: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Columns of "form/UPOS/fine/head/relation", heads from 1, 0 for the root. */
function columns(line: string): Record<string, unknown[]> {
  const words = line.split(' ').map((word) => word.split('/'));
  const column = (at: number): string[] => words.map((word) => word[at] as string);
  const fine = column(2);
  return {
    forms: column(0),
    lemmas: column(0),
    upos: column(1),
    xpos: fine,
    fine,
    feats: fine.map(() => '_'),
    heads: column(3).map((head) => Number(head) - 1),
    deprels: column(4),
  };
}

async function cut(line: string): Promise<readonly string[]> {
  const { cutAffixes }: { cutAffixes: (...of: readonly unknown[]) => Columns } = await import(
    new URL('../../../tools/train/chinese.mjs', import.meta.url).href
  );
  const out = cutAffixes(columns(line), CONVENTIONS, LIST);
  return out.forms.map((form, i) =>
    [form, out.upos[i], out.fine[i], (out.heads[i] as number) + 1, out.deprels[i]].join('/'),
  );
}

describe.skipIf(!built)('cutAffixes (needs dist: npm run build)', () => {
  it.each([
    [
      'a suffix after a listed word takes the place of the whole',
      '音乐会/NOUN/NN/2/nsubj 开始/VERB/VV/0/root',
      ['音乐/NOUN/NN/2/compound', '会/PART/SFN/3/nsubj', '开始/VERB/VV/0/root'],
    ],
    [
      'a prefix depends on the rest',
      '见/VERB/VV/0/root 副总理/NOUN/NN/1/obj',
      ['见/VERB/VV/0/root', '副/PART/PFA/3/case', '总理/NOUN/NN/1/obj'],
    ],
    [
      'a family name keeps the place of the whole',
      '王小明/PROPN/NNP/2/nsubj 说/VERB/VV/0/root',
      ['王/PROPN/NNP/3/nsubj', '小明/PROPN/NNP/1/flat', '说/VERB/VV/0/root'],
    ],
    [
      'a word whose rest is not listed stays whole, and so does one of two characters',
      '委员会/NOUN/NN/2/nsubj 开会/VERB/VV/0/root',
      ['委员会/NOUN/NN/2/nsubj', '开会/VERB/VV/0/root'],
    ],
  ])('%s', async (_, line, expected) => {
    expect(await cut(line)).toEqual(expected);
  });
});
