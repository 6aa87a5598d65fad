import { describe, expect, it } from 'vitest';
import { EN_DOCUMENT_NOUNS, EN_DOCUMENT_VERBS } from '../../../src/language/en/agreement.ts';
import { claimsOf } from '../statement-reader.ts';

describe.each(EN_DOCUMENT_NOUNS.rows.map((row) => ({ name: row.phrases[0], row })))(
  'document noun $name',
  ({ row }) => {
    it('hits', () => {
      expect(claimsOf('agreement', row.hit).map((c) => c.fields.type?.value)).toEqual([row.type]);
    });
    it('misses', () => {
      expect(claimsOf('agreement', row.miss).map((c) => c.evidence[0].quote.exact)).toEqual([]);
    });
  },
);

describe.each(EN_DOCUMENT_VERBS.rows.map((row) => ({ name: row.phrases[0], row })))(
  'document verb $name',
  ({ row }) => {
    it('hits', () => {
      expect(claimsOf('agreement', row.hit).map((c) => c.fields.status?.value)).toEqual([
        row.status,
      ]);
    });
    it('misses', () => {
      expect(claimsOf('agreement', row.miss).map((c) => c.evidence[0].quote.exact)).toEqual([]);
    });
  },
);
