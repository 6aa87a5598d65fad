import { describe, expect, it } from 'vitest';
import { EN_CLAUSES } from '../../../src/language/en/clause-grammar.ts';
import { EN_PACK } from '../../../src/language/en/pack.ts';
import { GAZETTEER_TABLES } from '../../../src/language/gazetteer.ts';
import * as tables from '../../../src/language/tables.ts';

describe('the English pack', () => {
  it('fills every table that an extractor asks for, each name once', () => {
    const names = [...EN_PACK.tables.map((table) => table.name), ...GAZETTEER_TABLES];
    const missing = Object.values(tables).filter((key) => !names.includes(key.name));
    expect(missing).toEqual([]);
    expect(names.length).toBe(new Set(names).size);
  });

  it('gives words of clauses in folded form', () => {
    const words = Object.values(EN_CLAUSES).flatMap((area) =>
      Object.values(area).flatMap((value) => (value instanceof Set ? [...value] : [])),
    );
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => word !== word.toLowerCase() || word === '')).toEqual([]);
  });
});
