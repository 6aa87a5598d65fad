import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN_SENTENCES, EN_TOKENS } from '../../src/language/en/abbreviations.ts';
import { fold } from '../../src/text/fold.ts';
import { layOut } from '../../src/text/text-layout.ts';
import { tokenise } from '../../src/text/tokens.ts';

const lay = (text: string) => layOut(text, EN_TOKENS, EN_SENTENCES);
const sentences = (text: string) => lay(text).sentences.map((s) => text.slice(s.start, s.end));
const tokens = (text: string) => {
  const raw = tokenise(text, EN_TOKENS);
  return Array.from({ length: raw.length }, (_, i) => text.slice(raw.starts[i], raw.ends[i]));
};

describe('tokens', () => {
  it.each([
    ["China's exports", ['China', "'s", 'exports']],
    ["They didn't meet", ['They', 'did', "n't", 'meet']],
    ['$240 billion, 8–15 papers', ['$', '240', 'billion', ',', '8', '–', '15', 'papers']],
    ['the U.S. and the E.U.', ['the', 'U.S.', 'and', 'the', 'E.U.']],
    ['Nov. 3 at 10:30', ['Nov.', '3', 'at', '10:30']],
    ['1,000.5 tonnes', ['1,000.5', 'tonnes']],
    ['the 30th, the 1990s, 5bn', ['the', '30th', ',', 'the', '1990s', ',', '5', 'bn']],
    ["Mary O'Neill of Côte d'Ivoire", ['Mary', "O'Neill", 'of', 'Côte', "d'Ivoire"]],
    ['70%+', ['70', '%', '+']],
    ['Xi-Putin', ['Xi', '-', 'Putin']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('folds quotation marks and dashes', () => {
    expect(fold('“Don’t”—so')).toBe('"don\'t"-so');
  });
});

describe('sentences', () => {
  it.each([
    ['Mr. Rossi met Ms. Ito on Nov. 3. They spoke.', 2],
    ['The U.S. Secretary of State left. He will return.', 2],
    ['He lives in the U.S. The move was sudden.', 2],
    ['Trade rose 3.5 percent. Exports fell.', 2],
    ['"We will sign," he said. "Then we go."', 2],
    ['It cost $5 bn. by then. no capital', 1],
    ['The end.New start of a text glued together.', 2],
    ['See node.js for more.', 1],
    ['J. R. Smith and K. Okello met.', 1],
    ['Is it so? Yes! It is.', 3],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

it('cuts a sentence without an end', () => {
  const text = 'one two three, '.repeat(2000);
  const found = lay(text).sentences;
  expect(found.length).toBeGreaterThan(5);
  expect(Math.max(...found.map((s) => s.to - s.from))).toBeLessThanOrEqual(1200);
});

describe('blocks', () => {
  it('joins lines that were wrapped at a width, not those of a list', () => {
    const text = [
      'The ministers of the three countries met for the first time in ten years and',
      'agreed to reopen the railway. The line has been closed since the war ended and',
      'will carry freight first.',
      '',
      'The parties will:',
      '- repair the bridge;',
      '- share the cost.',
    ].join('\n');
    const { blocks } = lay(text);
    expect(blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph', 'bullet', 'bullet']);
    expect(blocks[2]?.stem).toBe(1);
  });

  it('keeps the cells of a table', () => {
    const text = 'Aspect | Before | After |\n|---|---|---|\nTrade | 10 | 20 |';
    const { blocks } = lay(text);
    expect(blocks.map((b) => b.kind)).toEqual(['row', 'row']);
    expect(blocks[1]?.cells?.map((c) => text.slice(c.start, c.end))).toEqual(['Trade', '10', '20']);
    expect(blocks[1]?.header).toBe(0);
  });

  it('reads Windows line ends', () => {
    expect(lay('One line here.\r\nAnother line.\r\n').sentences).toHaveLength(2);
  });
});

it.each([
  ['What a day!! They met.', ['What a day!!', 'They met.']],
  ['Really?! They met.', ['Really?!', 'They met.']],
  ['It ended ... They met again.', ['It ended ...', 'They met again.']],
  ['Talks -- long ones -- ended.', ['Talks -- long ones -- ended.']],
  ['See https://example.org/a.b?c=1. They met.', ['See https://example.org/a.b?c=1.', 'They met.']],
])('marks in a row: %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('addresses, files and words written together', () => {
  expect(tokens('Mail a.b@example.org or see example.org/x, notes.pdf; they cannot.')).toEqual([
    'Mail',
    'a.b@example.org',
    'or',
    'see',
    'example.org/x',
    ',',
    'notes.pdf',
    ';',
    'they',
    'can',
    'not',
    '.',
  ]);
});

describe('any text', () => {
  it('keeps offsets inside the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tokens: t, sentences: s, blocks } = lay(text);
        for (let i = 0; i < t.length; i++) {
          const start = t.starts[i] as number;
          const end = t.ends[i] as number;
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(t.ends[i - 1] as number);
        }
        for (const x of s) expect(x.to).toBeGreaterThan(x.from);
        for (const b of blocks) expect(b.end).toBeGreaterThan(b.start);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
