import { expect, it } from 'vitest';
import { EN_SENTENCES, EN_TOKENS } from '../../src/language/en/abbreviations.ts';
import { compilePhrases, type PhraseTable, scanPhrases } from '../../src/text/phrases.ts';
import { layOut } from '../../src/text/text-layout.ts';
import { tokenise } from '../../src/text/tokens.ts';

const A: PhraseTable = {
  name: 'a',
  rows: [{ phrases: ['joint', 'joint statement'] }, { phrases: ['statement'] }],
};
const B: PhraseTable = {
  name: 'b',
  rows: [{ phrases: ['statement of'] }, { phrases: ["the sides'"] }],
};

function scan(text: string): Record<string, string[]> {
  const automaton = compilePhrases([A, B], (p) => tokenise(p, EN_TOKENS).forms);
  const { tokens } = layOut(text, EN_TOKENS, EN_SENTENCES);
  const found = scanPhrases(automaton, tokens);
  return Object.fromEntries(
    [...found].map(([name, hits]) => [
      name,
      hits.map((h) => text.slice(tokens.starts[h.from], tokens.ends[h.to - 1])),
    ]),
  );
}

it('takes the longest phrase of a table at the leftmost place', () => {
  expect(scan('A joint statement of both; another statement.')).toEqual({
    a: ['joint statement', 'statement'],
    b: ['statement of'],
  });
});

it('gives a hit for each row of a table that holds the same phrase', () => {
  const twice: PhraseTable = { name: 't', rows: [{ phrases: ['held'] }, { phrases: ['held'] }] };
  const automaton = compilePhrases([twice], (p) => tokenise(p, EN_TOKENS).forms);
  const { tokens } = layOut('talks held here', EN_TOKENS, EN_SENTENCES);
  expect(scanPhrases(automaton, tokens).get('t')).toHaveLength(2);
});

it('folds typographic marks', () => {
  expect(scan('The sides’ view')).toEqual({ a: [], b: ['The sides’'] });
});
