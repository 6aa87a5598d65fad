import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/extract/annotate.ts';
import { extractClaims } from '../../src/extract/index.ts';
import { EN_PACK } from '../../src/language/en/pack.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import type { LanguagePack } from '../../src/language/pack.ts';
import { compilePack } from '../../src/language/reader.ts';
import { english, reference } from '../english.ts';

const TEXT =
  'President Joko Widodo met Chancellor Olaf Scholz in Jakarta on May 3, 2024 about $3 million.';

function read(pack: LanguagePack): ReturnType<typeof annotateDocument> {
  return annotateDocument(english(TEXT), compilePack(pack, gazetteer(reference, 'en')), reference);
}

describe('what a pack leaves out is not read', () => {
  it('nothing is left out in English', () => {
    const text = read(EN_PACK);
    expect([text.times.length, text.quantities.length]).toEqual([1, 1]);
    expect(text.mentions.length).toBeGreaterThan(1);
    expect(extractClaims(text).map((claim) => claim.kind)).toContain('meeting');
  });

  it('claims need words of clauses', () => {
    const { clauses: _clauses, ...rest } = EN_PACK;
    expect(extractClaims(read(rest))).toEqual([]);
  });

  it('times and quantities need their grammars', () => {
    const { times: _times, quantities: _quantities, ...rest } = EN_PACK;
    const text = read(rest);
    expect([text.times, text.quantities]).toEqual([[], []]);
  });

  it('names need the rules of their writing', () => {
    expect(read({ ...EN_PACK, names: 'inflected' }).mentions).toEqual([]);
  });

  it('syntax needs trained weights', () => {
    expect(read(EN_PACK).syntax).toBeUndefined();
  });
});

describe('the trained part of a language', () => {
  it('is handed on from the reader', () => {
    const syntax = {
      hasArcs: true,
      wordFrom: (token: number) => token,
      wordTo: (token: number) => token + 1,
      upos: () => 'NOUN' as const,
      fine: () => 'NN',
      lemma: () => 'word',
      head: () => -1,
      deprel: () => 'root',
    };
    const reader = { ...compilePack(EN_PACK, []), engine: { syntax: () => syntax } };
    expect(annotateDocument(english(TEXT), reader, reference).syntax).toBe(syntax);
  });
});
