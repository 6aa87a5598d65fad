import { describe, expect, it } from 'vitest';
import type { MeetingClaim } from '../../../src/model/claim.ts';
import { claims } from '../../english.ts';

const DATE = '2024-05-15';

function meetings(text: string, date = DATE): readonly MeetingClaim[] {
  return claims(text, date).filter((c): c is MeetingClaim => c.kind === 'meeting');
}

const brief = (m: MeetingClaim) => ({
  who: m.fields.participants?.value.map((p) => p.name),
  ...(m.fields.time ? { when: m.fields.time.value.timex } : {}),
  ...(m.fields.place ? { where: m.fields.place.value } : {}),
});

describe('what is a meeting', () => {
  it.each<[string, ReturnType<typeof brief>]>([
    [
      'Chancellor Olaf Scholz met President Joko Widodo in Jakarta on May 3, 2024.',
      { who: ['Olaf Scholz', 'Joko Widodo'], when: '2024-05-03', where: 'Jakarta' },
    ],
    [
      'On 4 April 2024 Prime Minister Narendra Modi held talks with President Emmanuel Macron in Paris.',
      { who: ['Narendra Modi', 'Emmanuel Macron'], when: '2024-04-04', where: 'Paris' },
    ],
    [
      'Foreign Minister Penny Wong spoke by phone with Foreign Minister Retno Marsudi on Tuesday.',
      { who: ['Penny Wong', 'Retno Marsudi'], when: '2024-05-14' },
    ],
    [
      'The talks between Norway and Finland took place in Oslo on May 2, 2024.',
      { who: ['Norway', 'Finland'], when: '2024-05-02', where: 'Oslo' },
    ],
    [
      'President Tokayev received Foreign Minister Sergey Lavrov in Astana on 7 May 2024.',
      { who: ['Kassym-Jomart Tokayev', 'Sergey Lavrov'], when: '2024-05-07', where: 'Astana' },
    ],
    [
      'Delegations from Thailand and Laos met in Bangkok on May 6, 2024.',
      { who: ['Thailand', 'Laos'], when: '2024-05-06', where: 'Bangkok' },
    ],
  ])('%s', (text, expected) => {
    const found = meetings(text);
    expect(found).toHaveLength(1);
    const got = brief(found[0] as MeetingClaim);
    expect({ when: got.when, where: got.where }).toEqual({
      when: expected.when,
      where: expected.where,
    });
    expect(got.who).toHaveLength(expected.who?.length ?? 0);
    for (const [i, name] of (expected.who ?? []).entries())
      expect(got.who?.[i]).toContain(name.split(' ').at(-1));
  });

  it.each([
    'The programme met its targets in 2024.',
    'The minister met with strong criticism in parliament.',
    'The fund held shares worth $3 million.',
    'Tourists visited the museum in large numbers.',
    'The minister spoke to reporters on Monday.',
    'The two leaders would meet if the ceasefire held.',
    'Canada urged Mali and Niger to attend the March meeting.',
    'Radio host Anna Berg praised Norway.',
  ])('not: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });

  it('reads a visit and the meeting in it', () => {
    const [visit, meeting] = meetings(
      'Foreign Minister Tanja Fajon will travel to Norway on 20 May 2024, where she will meet Foreign Minister Espen Eide.',
    );
    expect(visit).toMatchObject({
      fields: { format: { value: 'visit' }, status: { value: 'scheduled' } },
    });
    expect(meeting?.fields.participants?.value.map((p) => p.name)).toEqual([
      'Tanja Fajon',
      'Espen Eide',
    ]);
  });

  it('leaves the time of a relative clause alone', () => {
    const [visit] = meetings(
      'President Viola Amherd will travel to Hungary, which will assume the presidency in July 2024.',
    );
    expect(visit?.fields.place?.value).toBe('Hungary');
    expect(visit?.fields.time).toBeUndefined();
  });

  it('denies what did not happen', () => {
    const [m] = meetings(
      'President Andrzej Duda did not meet President Alexander Lukashenko in Brest on 2 May 2024.',
    );
    expect(m?.polarity).toBe('denied');
  });

  it('cuts a list of days into meetings', () => {
    const found = meetings(
      'Prime Minister Rishi Sunak and Prime Minister Leo Varadkar have met twice in 2023: in Belfast on April 12 and in London on June 6.',
    );
    expect(found.map(brief).map((b) => [b.when, b.where])).toEqual([
      ['2023-04-12', 'Belfast'],
      ['2023-06-06', 'London'],
    ]);
  });

  it('inherits the parties of a list of instances', () => {
    const found = meetings(
      'It builds on two Kishida-Yoon summits in 2023: the March 16 gathering in Tokyo and the May 7 summit in Seoul.',
    );
    expect(
      found.map((m) => [
        m.fields.time?.value.timex,
        m.fields.place?.value,
        m.fields.participants?.basis,
      ]),
    ).toEqual([
      ['2023-03-16', 'Tokyo', 'inferred'],
      ['2023-05-07', 'Seoul', 'inferred'],
    ]);
  });

  it('joins repeats as evidence', () => {
    const found = meetings(
      'Chancellor Olaf Scholz met President Joko Widodo in Jakarta on May 3, 2024. Trade was the main topic. Scholz and Widodo met in Jakarta for two hours.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toHaveLength(2);
  });

  it('knows the series and the ordinal', () => {
    const [m] = meetings(
      'The 29th regular meeting of the prime ministers of China and Russia was held in Moscow on August 21, 2024.',
      '2024-08-25',
    );
    expect(m?.fields.series?.value.id).toBe('china-russia-heads-of-government');
    expect(m?.fields.ordinal?.value).toBe(29);
  });
});
