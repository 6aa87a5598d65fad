import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { readDocument } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { correctedValue } from '../../src/resolve/corrected-value.ts';
import { correctedClaims, withoutRejected } from '../../src/resolve/judged-claims.ts';

const reference = loadReference();
const document = makeDocument({
  name: 'talks.txt',
  text: 'President Vladimir Putin met Prime Minister Narendra Modi in New Delhi on 4 December 2025.',
  language: 'en',
  publishedAt: '2025-12-05',
});
const { claims } = readDocument(document, reference);
const meeting = claims.find(({ kind }) => kind === 'meeting');
if (meeting?.kind !== 'meeting') throw new Error('no meeting');

function judged(...given: readonly Partial<Judgement>[]): readonly Judgement[] {
  return given.map((one, i) => ({
    subject: meeting?.id as string,
    verdict: 'set',
    by: 'ana',
    at: `2026-01-01T00:00:0${i}Z`,
    ...one,
  }));
}

function withSet(...given: readonly Partial<Judgement>[]) {
  const parts = { documents: [document], journal: judged(...given), reference };
  const found = correctedClaims(claims, parts).find(({ id }) => id === meeting?.id);
  if (found?.kind !== 'meeting') throw new Error('no meeting');
  return found;
}

describe('corrected claims', () => {
  it('have what was set, say by whom, and keep the words', () => {
    const place = withSet({ subject: `${meeting.id}/field/place`, value: 'Agra' }).fields.place;
    expect(place).toEqual({
      value: 'Agra',
      basis: 'inferred',
      by: 'corrected by ana',
      anchor: meeting.fields.place?.anchor,
    });
  });

  it('are the same objects where nothing is set, undone or not understood', () => {
    const subject = `${meeting.id}/field/place`;
    const undone: Partial<Judgement> = { subject, verdict: 'undo' };
    expect(withSet({ subject, value: 'Agra' }, undone)).toBe(meeting);
    expect(withSet({ subject, value: 7 })).toBe(meeting);
    expect(withSet({ subject: `${meeting.id}/official`, value: { status: 'completed' } })).toBe(
      meeting,
    );
  });

  it('lose a field that is taken out', () => {
    const { fields } = withSet({ subject: `${meeting.id}/field/place`, value: null });
    expect(fields.place).toBeUndefined();
    expect(fields.participants).toBe(meeting.fields.participants);
  });

  it('stand on the words that were chosen, within the text only', () => {
    const subject = `${meeting.id}/span`;
    const [words] = withSet({ subject, value: { start: 0, end: 24 } }).evidence;
    expect(words.quote.exact).toBe(document.text.slice(0, 24));
    for (const value of [{ start: -1, end: 4 }, { start: 4, end: 4 }, { start: 0, end: 1e6 }, 'x'])
      expect(withSet({ subject, value }).evidence).toEqual(meeting.evidence);
  });

  it('are left out where they were rejected', () => {
    expect(withoutRejected(claims, judged({ verdict: 'reject' }))).toEqual(
      claims.filter(({ id }) => id !== meeting.id),
    );
    expect(withoutRejected(claims, judged({ verdict: 'accept' }))).toEqual(claims);
  });
});

describe('a value that is set', () => {
  const time = (value: unknown) => correctedValue({ kind: 'meeting', name: 'time' }, value);
  const amount = (value: unknown, before?: unknown) =>
    correctedValue({ kind: 'figure', name: 'quantity', before }, value);

  it('may be a day, a month, a year or a range', () => {
    expect(time('2024-02-29')).toMatchObject({
      earliest: '2024-02-29',
      latest: '2024-02-29',
      timex: '2024-02-29',
    });
    expect(time('2024-02')).toMatchObject({
      earliest: '2024-02-01',
      latest: '2024-02-29',
      timex: '2024-02',
      granularity: 'month',
    });
    expect(time('2024')).toMatchObject({
      earliest: '2024-01-01',
      latest: '2024-12-31',
      granularity: 'year',
    });
    expect(time('2024-02-03/2024-02-05')).toMatchObject({
      earliest: '2024-02-03',
      latest: '2024-02-05',
      range: true,
    });
    expect(time({ earliest: '2024-02-03', latest: '2024-02-05' })).toMatchObject({
      latest: '2024-02-05',
    });
    for (const wrong of ['2023-02-29', '2024-13', '2024-02-05/2024-02-03', 'soon', {}, 5, null])
      expect(time(wrong), String(wrong)).toBeUndefined();
  });

  it('may be a deadline', () => {
    const deadline = (value: unknown) =>
      correctedValue({ kind: 'commitment', name: 'deadline' }, value);
    expect(deadline('2027')).toMatchObject({
      latest: '2027-12-31',
      edtf: '../2027',
      deadline: true,
    });
    expect(deadline('../2027-06')).toMatchObject({ latest: '2027-06-30' });
    expect(deadline('mid-2027')).toBeUndefined();
  });

  it('may be a quantity, exact, in the unit of before', () => {
    const before = amount({ lower: '240', upper: '240', unit: 'USD' });
    expect(before).toMatchObject({ kind: 'money', lower: '240', upper: '240', unit: 'USD' });
    expect(amount('0.1', before)).toMatchObject({ kind: 'money', lower: '0.1', unit: 'USD' });
    expect(amount({ lower: 3 })).toMatchObject({ kind: 'count', lower: '3', written: '3' });
    for (const wrong of ['1e5', 'many', { lower: 4, upper: 3 }, {}, Number.NaN])
      expect(amount(wrong)).toBeUndefined();
  });

  it('may be actors by name, known ones with what is known of them', () => {
    const before = [{ kind: 'state', name: 'China', id: 'CHN' }];
    const known = (name: string) =>
      name === 'Russia' ? ({ kind: 'state', name, id: 'RUS' } as const) : undefined;
    const actors = (value: unknown) =>
      correctedValue({ kind: 'commitment', name: 'obligor', before, known }, value);
    expect(actors('China; Russia')).toEqual([
      { kind: 'state', name: 'China', id: 'CHN' },
      { kind: 'state', name: 'Russia', id: 'RUS' },
    ]);
    expect(actors([{ name: 'Bank of X', kind: 'organisation' }])).toEqual([
      { kind: 'organisation', name: 'Bank of X' },
    ]);
    for (const wrong of ['', [], [''], [{ kind: 'state' }], 5])
      expect(actors(wrong)).toBeUndefined();
  });

  it('may be one of the words of its field, a flag, a number, a text', () => {
    const set = (kind: 'meeting' | 'commitment', name: string, value: unknown) =>
      correctedValue({ kind, name }, value);
    expect(set('commitment', 'strength', 'pledge')).toBe('pledge');
    expect(set('commitment', 'strength', 'vow')).toBeUndefined();
    expect(set('commitment', 'specific', false)).toBe(false);
    expect(set('commitment', 'specific', 'no')).toBeUndefined();
    expect(set('meeting', 'ordinal', 30)).toBe(30);
    expect(set('meeting', 'ordinal', 1.5)).toBeUndefined();
    expect(set('meeting', 'place', '  Agra ')).toBe('Agra');
    expect(set('meeting', 'place', ' ')).toBeUndefined();
    expect(set('meeting', 'nonsense', 'x')).toBeUndefined();
  });
});
