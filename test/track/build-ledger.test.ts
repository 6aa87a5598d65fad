import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordView } from '../../src/model/record.ts';
import { deadline, judged, ledgerOf, told } from './ledger-maker.ts';

const OPEN = 'open two border posts for freight';

describe('the ledger', () => {
  it('links what is said again and keeps the first', () => {
    const ledger = ledgerOf([
      told('b', '2025-02-01', [{ by: 'Chad', action: `${OPEN} in the north` }]),
      told('a', '2025-01-01', [{ by: 'Chad', action: OPEN }]),
      told('c', '2025-03-01', [{ by: 'Niger', action: OPEN }]),
    ]);
    expect(ledger.map(({ versions }) => versions.map(({ relation }) => relation))).toEqual([
      ['made', 'changed'],
      ['made'],
    ]);
    const [first] = ledger;
    expect(first?.action).toBe(OPEN);
    expect(first?.id).toBe(first?.versions[0].claim);
    expect(first?.versions[1]?.changes.filter(({ kind }) => kind === 'added')).toEqual([
      { kind: 'added', text: 'in the north' },
    ]);
  });

  it('shows a deadline that moved, also over a text that names none', () => {
    const [one] = ledgerOf([
      told('a', '2025-01-01', [{ by: 'Chad', action: OPEN, until: deadline('2026-12-31') }]),
      told('b', '2025-02-01', [{ by: 'Chad', action: OPEN }]),
      told('c', '2025-03-01', [{ by: 'Chad', action: OPEN, until: deadline('2027-06-30') }]),
    ]);
    expect(one?.versions.map(({ deadlineMove }) => deadlineMove?.direction)).toEqual([
      undefined,
      undefined,
      'later',
    ]);
    expect(one?.versions[2]?.deadlineMove?.from?.latest).toBe('2026-12-31');
    expect(one?.deadline?.latest).toBe('2027-06-30');
  });

  it.each([
    ['raise the toll on steel pipes', 'reduce the toll on steel pipes'],
    ['open the northern border post', 'close the northern border post'],
    ['join the northern fisheries treaty', 'leave the northern fisheries treaty'],
    ['build the northern power plant', 'never build the northern power plant'],
  ])('keeps opposites apart: %s, %s', (a, b) => {
    expect(
      ledgerOf([
        told('a', '2025-01-01', [{ by: 'Chad', action: a }]),
        told('b', '2025-02-01', [{ by: 'Chad', action: b }]),
      ]),
    ).toHaveLength(2);
  });

  it('follows what a person decided of links and claims', () => {
    const parts = [
      told('a', '2025-01-01', [{ by: 'Chad', action: OPEN }]),
      told('b', '2025-02-01', [{ by: 'Chad', action: OPEN }]),
      told('c', '2025-03-01', [{ by: 'Chad', action: 'lower the customs duty on millet' }]),
    ];
    const [a, b, c] = parts.map(({ claims }) => claims[0]?.id) as [string, string, string];
    const link = (x: string, y: string): string => (x < y ? `${x}~${y}` : `${y}~${x}`);
    expect(ledgerOf(parts)).toHaveLength(2);
    expect(ledgerOf(parts, [judged(link(a, b), 'different')])).toHaveLength(3);
    expect(ledgerOf(parts, [judged(link(a, c), 'same')])).toHaveLength(1);
    expect(ledgerOf(parts, [judged(c, 'reject')])).toHaveLength(1);
    const undone = [judged(c, 'reject'), judged(c, 'undo', undefined, 1)];
    expect(ledgerOf(parts, undone)).toHaveLength(2);
    expect(ledgerOf(parts, [...undone, judged(c, 'redo', undefined, 2)])).toHaveLength(1);
  });

  it('takes rows of an inventory in, linked where party and words agree', () => {
    const inventory = {
      file: 'g.csv',
      rows: [
        { line: 2, text: OPEN, obligors: ['Chad'], scores: [], recordedAverage: '0.5' },
        { line: 3, text: 'found a joint weather service', obligors: ['Chad'], scores: [] },
      ],
    };
    const ledger = ledgerOf(
      [told('a', '2025-01-01', [{ by: 'Chad', action: OPEN }])],
      [judged('import/1', 'set', inventory)],
    );
    expect(ledger.map(({ versions, inventory: row }) => [versions.length, row?.line])).toEqual([
      [2, 2],
      [1, 3],
    ]);
  });

  it('tells at which later meetings of its series a promise is not spoken of', () => {
    const parts = [
      told('a', '2023-01-01', [{ by: 'Chad', action: OPEN }]),
      told('b', '2024-01-01', [{ by: 'Chad', action: 'lower the customs duty on millet' }]),
    ];
    const meetings = parts.map(({ document, claims }, at) => ({
      id: `m${at}`,
      documents: [document.id],
      claims: claims.map(({ id }) => id),
      origins: 1,
      series: 'talks',
      ordinal: at + 1,
      fields: {},
    }));
    const record: RecordView = {
      meetings,
      series: [{ id: 'talks', name: 'talks', meetings: ['m0', 'm1'] }],
      actors: [],
    };
    const [first, second] = ledgerOf(parts, [], record);
    expect(first?.silence).toEqual({ lastSaid: '2023-01-01', meetings: ['m1'] });
    expect(first).toMatchObject({ series: 'talks', ordinal: 1, meeting: 'm0' });
    expect(second?.silence).toBeUndefined();
  });

  it('does not depend on the order in which documents came', () => {
    const days = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
    const actions = [OPEN, `${OPEN} by rail`, 'lower the customs duty on millet', OPEN];
    const parts = days.map((day, at) =>
      told(`d${at}`, day, [{ by: 'Chad', action: actions[at] as string }]),
    );
    const ids = (list: typeof parts): unknown => ledgerOf(list).map(({ claims }) => claims);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 4 }), (shuffled) => {
        expect(ids(shuffled)).toEqual(ids(parts));
      }),
    );
  });
});
