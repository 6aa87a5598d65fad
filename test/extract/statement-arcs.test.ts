import { expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';

/** Who promises in a text, by the trained weights that are shipped. */
function obligorsOf(text: string): readonly (readonly string[])[] {
  const document = makeDocument({ name: 'a', text, language: 'en', publishedAt: '2030-07-11' });
  return readDocument(document, loadReference()).claims.flatMap((claim) =>
    claim.kind === 'commitment' ? [claim.fields.obligor?.value.map((p) => p.name) ?? []] : [],
  );
}

it('an arc reaches the subject over a verb and the names behind it', () => {
  expect(
    obligorsOf(
      'A Serbian task force held meetings to discuss the flood plan with the Asian Development Bank, World Bank and Japanese aid agencies on Wednesday, and promised to publish the plan within ten days.',
    ),
  ).toEqual([['A Serbian task force']]);
});

it('an arc reaches the subject over what describes it', () => {
  expect(
    obligorsOf(
      'The Oslo Club of rich creditor nations on Wednesday offered to freeze the debts of Kenya.',
    ),
  ).toEqual([['Oslo Club']]);
});
