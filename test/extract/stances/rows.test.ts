import { describe, expect, it } from 'vitest';
import { EN_STANCES } from '../../../src/language/en/stance.ts';
import { claimsOf } from '../statement-reader.ts';

describe.each(EN_STANCES.rows.map((row) => ({ name: `${row.form} ${row.phrases[0]}`, row })))(
  'stance row $name',
  ({ row }) => {
    it('hits', () => {
      const claims = claimsOf('stance', row.hit);
      expect(claims.map((c) => `${c.rule} ${c.fields.position?.value}`)).toEqual([
        `stance.${row.form} ${row.position}`,
      ]);
    });
    it('misses', () => {
      expect(claimsOf('stance', row.miss).map((c) => c.evidence[0].quote.exact)).toEqual([]);
    });
  },
);
