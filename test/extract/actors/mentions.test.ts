import { describe, expect, it } from 'vitest';
import { annotate } from '../../english.ts';

const names = (text: string, date?: string) =>
  annotate(text, date).mentions.map((m) => `${m.kind}:${m.name}${m.id ? `#${m.id}` : ''}`);

describe('names', () => {
  it.each([
    ['Chilean President Gabriel Boric arrived.', ['person:Gabriel Boric#gabriel-boric']],
    [
      'The prime minister of Estonia spoke.',
      ['office:prime minister of Estonia#EST/prime-minister'],
    ],
    ['Jordan Peterson gave a lecture in Jordan.', ['person:Jordan Peterson', 'state:Jordan#JOR']],
    ['Fishermen sailed across the Gulf of Mexico.', ['place:Gulf of Mexico']],
    ['It was told to us that it is so.', []],
    ['The US and the UN agreed.', ['state:United States#USA', 'organisation:United Nations#UN']],
    ['Moscow rejected the plan.', ['place:Moscow#RUS']],
    ['The Ministry of Water Resources replied.', ['organisation:Ministry of Water Resources']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('gives a person the office, its id and the state', () => {
    const [m] = annotate('Russian Prime Minister Mikhail Mishustin arrived.').mentions;
    expect(m).toMatchObject({
      kind: 'person',
      id: 'mishustin',
      represents: 'RUS',
      office: { name: 'Prime Minister', id: 'RUS/prime-minister' },
    });
  });

  it('knows a family name from the full name before it', () => {
    const a = annotate('Foreign Minister Aroha Tamihana left on Monday. Tamihana will return.');
    expect(a.mentions.map((m) => m.name)).toEqual(['Aroha Tamihana', 'Aroha Tamihana']);
  });

  it('tells two persons of one family name apart', () => {
    const text =
      'Ambassador Aroha Tamihana and Minister Wiremu Tamihana left. Ambassador Tamihana spoke; Minister Tamihana agreed. Then Tamihana wrote.';
    expect(
      annotate(text)
        .mentions.filter((m) => m.kind === 'person')
        .map((m) => m.name),
    ).toEqual([
      'Aroha Tamihana',
      'Wiremu Tamihana',
      'Aroha Tamihana',
      'Wiremu Tamihana',
      'Wiremu Tamihana',
    ]);
  });

  it('does not take an envoy for the ruler of the same family name', () => {
    const text =
      'Ambassador Sung Kim is in town. Ambassador Kim spoke. Kim Jong Un gave a speech. Ambassador Kim replied.';
    const ids = annotate(text, '2021-10-01')
      .mentions.filter((m) => m.kind === 'person')
      .map((m) => m.id);
    expect(ids.map((id) => id === 'kim-jong-un')).toEqual([false, false, true, false]);
  });

  it('does not take a place for an actor', () => {
    const [m] = annotate('The talks were held in Moscow.').mentions;
    expect(m).toMatchObject({ kind: 'place' });
    expect(m?.metonym).toBeUndefined();
  });

  it('marks former holders', () => {
    const [m] = annotate('Former French President Nicolas Sarkozy spoke.').mentions;
    expect(m).toMatchObject({ kind: 'person', tenure: 'former' });
  });

  it('splits a hyphenated pair', () => {
    expect(names('The China-Japan forum opened.')).toEqual(['state:China#CHN', 'state:Japan#JPN']);
  });
});
