import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { suggestEvidence } from '../../src/track/suggest-evidence.ts';
import { ledgerOf, told } from './ledger-maker.ts';

const PROMISE = told('a', '2025-01-01', [
  { by: 'Chad', action: 'open two border posts for freight' },
]);

function later(day: string | undefined, text: string) {
  const document = makeDocument({
    name: `later ${day}`,
    text,
    language: 'en',
    ...(day === undefined ? {} : { publishedAt: day, publishedBasis: 'option' as const }),
  });
  return { document, start: 0, end: text.length };
}

describe('suggested evidence', () => {
  const [commitment] = ledgerOf([PROMISE]);
  if (!commitment) throw new Error('no commitment');

  it('ranks sentences of later documents by words and parties', () => {
    const found = suggestEvidence(commitment, [
      later('2026-01-01', 'Two border posts for freight were opened by Chad on Monday.'),
      later('2026-02-01', 'Freight waits at the border posts.'),
      later('2026-03-01', 'The weather was fine at the border.'),
    ]);
    expect(found.map(({ date }) => date)).toEqual(['2026-01-01', '2026-02-01']);
    expect(found[0]).toMatchObject({ parties: ['Chad'] });
    expect(found[0]?.anchor.quote.exact).toContain('opened by Chad');
  });

  it('leaves out earlier and undated documents and its own words', () => {
    const text = 'Chad opened two border posts for freight.';
    const own = { document: PROMISE.document, start: 0, end: PROMISE.document.text.length };
    expect(
      suggestEvidence(commitment, [later('2025-01-01', text), later(undefined, text), own]),
    ).toEqual([]);
  });
});
