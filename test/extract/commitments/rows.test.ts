import { describe, expect, it } from 'vitest';
import { EN_GOVERNORS } from '../../../src/language/en/commitment.ts';
import { EN_COMMITMENT_NOUNS } from '../../../src/language/en/commitment-noun.ts';
import { claimsOf } from '../statement-reader.ts';

describe.each([
  ...EN_GOVERNORS.rows.map((row) => ({
    name: `${row.form} ${row.strength}: ${row.phrases[0]}`,
    row,
    form: row.form as string,
  })),
  ...EN_COMMITMENT_NOUNS.rows.map((row) => ({
    name: `noun: ${row.phrases[0]}`,
    row,
    form: 'noun',
  })),
])('commitment row $name', ({ row, form }) => {
  it('hits', () => {
    const claims = claimsOf('commitment', row.hit);
    expect(claims.map((c) => c.rule).some((rule) => rule.startsWith(`commitment.${form}`))).toBe(
      true,
    );
    expect(claims.map((c) => c.fields.strength?.value)).toContain(row.strength);
  });
  it('misses', () => {
    expect(claimsOf('commitment', row.miss).map((c) => c.evidence[0].quote.exact)).toEqual([]);
  });
});
