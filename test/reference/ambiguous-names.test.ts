import { describe, expect, it } from 'vitest';
import { annotate } from '../english.ts';

const DATE = '2025-11-05';

const namesIn = (text: string, date: string = DATE) =>
  annotate(text, date).mentions.map((mention) => ({
    words: text.slice(mention.start, mention.end),
    kind: mention.kind,
    id: mention.id,
    office: mention.office?.id,
  }));

describe('names that are something else as well', () => {
  it.each([
    'The Georgian president met the ministers in Tbilisi.',
    'Georgia and Armenia signed a treaty.',
    'He praised the Georgian people.',
  ])('Georgia is the state of the Caucasus: %s', (text) => {
    expect(namesIn(text).map(({ id }) => id)).toContain('GEO');
  });

  it.each(['The Georgia Senate passed the bill in Atlanta.'])(
    'and not where the American one is meant: %s',
    (text) => {
      expect(namesIn(text).filter(({ kind, id }) => kind === 'state' && id === 'GEO')).toEqual([]);
    },
  );

  it.each([
    ['Jordan Brown', 'JOR'],
    ['Chad Wolf', 'TCD'],
    ['Jordan Peterson', 'JOR'],
    ['Chad Smith', 'TCD'],
    ['Israel Katz', 'ISR'],
  ])('a given name is no state: %s', (name, state) => {
    const text = `${name} said on Tuesday that he would not attend the talks.`;
    const found = namesIn(text);
    expect(found.map(({ id }) => id)).not.toContain(state);
  });

  it.each([
    ['Jordan and Egypt agreed to open the crossing.', 'JOR'],
    ['Chad and Niger sent ministers to the talks.', 'TCD'],
    ['Talks between Israel and Jordan went on.', 'JOR'],
  ])('the states are found all the same: %s', (text, id) => {
    expect(namesIn(text).map((name) => name.id)).toContain(id);
  });
});

describe('a person with two offices at two times', () => {
  it.each([
    ['2010-05-05', 'Prime Minister Vladimir Putin', 'RUS/prime-minister'],
    ['2025-05-05', 'President Vladimir Putin', 'RUS/president'],
    ['2010-05-05', 'President Dmitry Medvedev', 'RUS/president'],
    ['2015-05-05', 'Prime Minister Dmitry Medvedev', 'RUS/prime-minister'],
    ['2014-05-05', 'Vice President Joe Biden', 'USA/vice-president'],
    ['2022-05-05', 'President Joe Biden', 'USA/president'],
  ])('on %s %s holds %s', (date, words, office) => {
    expect(
      namesIn(`${words} opened the talks in Vienna.`, date).map((name) => name.office),
    ).toContain(office);
  });
});
