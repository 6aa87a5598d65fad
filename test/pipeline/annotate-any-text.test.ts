/** What `annotate` must hold for any text in any language: words under every span, trees in every sentence. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/document.ts';
import { makeDocument } from '../../src/model/document.ts';
import { UPOS } from '../../src/model/syntax.ts';
import { annotationLine } from '../../src/pipeline/annotation-line.ts';
import { annotate } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { ODD_TEXTS } from '../odd-texts.ts';

const LANGUAGES: readonly Language[] = ['en', 'ru', 'zh', 'und'];
const TEXTS = path.resolve(import.meta.dirname, '../../../shared/data/texts');
const SETS: readonly (readonly [string, Language])[] = [
  ['bbc_en', 'en'],
  ['state_dept_en', 'en'],
  ['wikinews_en', 'en'],
  ['swiss_en', 'en'],
  ['kremlin_ru', 'ru'],
  ['cctv_zh', 'zh'],
];

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Word extends Span {
  readonly upos: string | null;
  readonly lemma: string | null;
  readonly head: number | null;
  readonly deprel: string | null;
  readonly sentence: number;
}

interface Line {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly Word[];
  readonly times: readonly Span[];
  readonly quantities: readonly Span[];
  readonly entities: readonly Span[];
}

const reference = loadReference();

function lineOf(text: string, language: Language): Line {
  const document = makeDocument({ name: 'a', text, language, publishedAt: '2025-11-05' });
  return annotationLine(document, annotate(document, reference)) as unknown as Line;
}

/** The first thing wrong with a line; undefined where nothing is. */
function faultOf(text: string, line: Line): string | undefined {
  for (const name of ['tokens', 'times', 'quantities', 'entities'] as const) {
    for (const span of line[name]) {
      if (span.end <= span.start || text.slice(span.start, span.end) !== span.text)
        return `${name}: ${span.start}-${span.end}`;
    }
  }
  let last = 0;
  for (const { start, end } of line.entities) {
    if (start < last) return `entity ${start} overlaps`;
    last = end;
  }
  return wordFault(line) ?? treeFault(line);
}

function wordFault({ tokens, sentences }: Line): string | undefined {
  let last = 0;
  for (const { start, end, sentence, upos, lemma } of tokens) {
    const owner = sentences[sentence];
    if (start < last) return `token ${start} overlaps`;
    last = end;
    if (!owner || start < owner.start || end > owner.end) return `token ${start} outside`;
    if (upos !== null && !(UPOS as readonly string[]).includes(upos)) return `upos ${upos}`;
    if (lemma === '') return `token ${start} without a lemma`;
  }
  return undefined;
}

/** Where there are arcs, each sentence has one root and every word leads to it. */
function treeFault({ tokens }: Line): string | undefined {
  const roots = new Map<number, number>();
  for (const [i, { head, deprel, sentence }] of tokens.entries()) {
    if (head === null || deprel === 'dep') continue;
    if (head === -1) roots.set(sentence, (roots.get(sentence) ?? 0) + 1);
    else if (tokens[head]?.sentence !== sentence) return `head of ${i} in another sentence`;
    let at = i;
    let steps = 0;
    while (at !== -1 && steps <= tokens.length) {
      at = tokens[at]?.head ?? -1;
      steps++;
    }
    if (steps > tokens.length) return `a circle at ${i}`;
  }
  for (const [sentence, count] of roots) if (count > 1) return `${count} roots in ${sentence}`;
  return undefined;
}

/** Texts of anything: halves of pairs, marks to combine, right to left, zero width, and words of the languages. */
const PIECES = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '\ud83d',
    '\udc4d',
    '\u200b',
    '\u200d',
    '\u0301',
    '\u202b',
    '\u202c',
    '\ufeff',
    'שלום',
    'مرحبا',
    '會談',
    '国家主席习近平同普京举行会谈。',
    'Президент России Владимир Путин провёл переговоры с Си Цзиньпином.',
    'President Ana Costa will invest $3 billion by 2030.',
    '２０２５年',
    '\n\n',
    ' ',
    '...',
    '“',
    '»',
  ),
);

describe.each(LANGUAGES)('in %s', (language) => {
  test('any text keeps its words and its trees', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(faultOf(text, lineOf(text, language))).toBeUndefined();
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test.each(Object.entries(ODD_TEXTS))('%s', (_, text) => {
    expect(faultOf(text, lineOf(text, language))).toBeUndefined();
  });
});

describe.each(SETS)('real texts of %s', (set, language) => {
  const file = path.join(TEXTS, `${set}.jsonl`);
  test.skipIf(!existsSync(file))('keep their words and their trees', () => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    for (const line of lines.filter((_, i) => i % 25 === 0)) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      expect(faultOf(text, lineOf(text, language)), id).toBeUndefined();
    }
  });
});
