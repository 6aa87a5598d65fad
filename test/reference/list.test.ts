import { expect, test } from 'vitest';
import { isUserError } from '../../src/model/user-error.ts';
import { listFacts, showFact } from '../../src/reference/list.ts';
import { loadFacts } from '../../src/reference/load.ts';

test('counts by kind and certainty add up', () => {
  for (const { kind, total, by } of listFacts(loadFacts())) {
    expect(by.confirmed + by.single + by.unconfirmed, kind).toBe(total);
  }
});

test('a fact shows all its fields, its source among them', () => {
  const fields = showFact(loadFacts(), 'persons', 'mishustin');
  expect(fields).toContainEqual({ name: 'family', value: 'Mishustin' });
  expect(fields.map((f) => f.name)).toEqual(expect.arrayContaining(['source', 'certainty']));
});

test('an office comes with its terms, a series with its instalments', () => {
  const terms = showFact(loadFacts(), 'offices', 'CHN/premier').filter((f) => f.name === 'person');
  expect(terms.map((f) => f.value)).toContain('li-qiang');
  const cities = showFact(loadFacts(), 'series', 'brics-summit').filter((f) => f.name === 'city');
  expect(cities.map((f) => f.value)).toContain('Kazan');
});

test.each([
  ['planets', 'mars', 'planets', 'states'],
  ['offices', 'CHN/pres', 'offices CHN/pres', 'CHN/president'],
])('%s %s is not known', (kind, id, value, remedy) => {
  try {
    showFact(loadFacts(), kind, id);
    expect.unreachable();
  } catch (error) {
    if (!isUserError(error)) throw error;
    expect(error).toMatchObject({ code: 'fact-unknown', value });
    expect(error.remedy).toContain(remedy);
  }
});
