import { describe, expect, it } from 'vitest';
import type { LedgerFilter } from '../../src/track/filter.ts';
import { scoreSubject } from '../../src/track/scores.ts';
import { ledgerView } from '../../src/track/view.ts';
import { deadline, judged, ledgerOf, told } from './ledger-maker.ts';

const LEDGER = ledgerOf([
  told('a', '2025-01-01', [
    { by: 'Chad', action: 'open two border posts for freight', until: deadline('2026-12-31') },
    { by: 'Niger', action: 'lower the customs duty on millet' },
  ]),
]);
const [FIRST, SECOND] = LEDGER.map(({ id }) => id) as [string, string];

function view(
  filter: LedgerFilter = {},
  journal: Parameters<typeof ledgerView>[1]['journal'] = [],
) {
  return ledgerView(LEDGER, { journal, on: '2027-01-01', documents: 1, filter });
}

describe('the view of a day', () => {
  it.each<[LedgerFilter, readonly string[]]>([
    [{}, [FIRST, SECOND]],
    [{ actor: 'chad' }, [FIRST]],
    [{ actor: 'NIGER' }, [SECOND]],
    [{ dueTo: '2026-12-31' }, [FIRST]],
    [{ dueFrom: '2027-01-01' }, []],
    [{ schedule: 'overdue' }, [FIRST]],
    [{ schedule: 'no deadline' }, [SECOND]],
    [{ text: 'duty MILLET' }, [SECOND]],
    [{ official: 'announced', evidence: 'none found' }, [FIRST, SECOND]],
    [{ id: FIRST.slice(0, 6) }, [FIRST]],
    [{ sector: 'trade' }, []],
  ])('%j asks for %j', (filter, expected) => {
    const { rows, total } = view(filter);
    expect(rows.map(({ commitment }) => commitment.id)).toEqual(expected);
    expect(total).toBe(2);
  });

  it('never mixes the three statuses, and takes back what is undone', () => {
    const journal = [
      judged(`${FIRST}/official`, 'set', { status: 'completed' }),
      judged(`${FIRST}/evidence`, 'set', { status: 'contradicted', evidence: ['d1'] }, 1),
    ];
    const [row] = view({}, journal).rows;
    expect(row?.official?.status).toBe('completed');
    expect(row?.evidence).toMatchObject({ status: 'contradicted', evidence: ['d1'] });
    expect(row?.schedule).toBe('overdue');
    const undone = [...journal, judged(`${FIRST}/evidence`, 'undo', undefined, 2)];
    expect(view({}, undone).rows[0]?.evidence).toBeUndefined();
    expect(view({ official: 'completed' }, journal).rows).toHaveLength(1);
  });

  it('folds scores by member, phase and coder; the last one of a coder stands', () => {
    const subject = scoreSubject(FIRST, 'final', 'CHAD', 'ann');
    const journal = [
      judged(subject, 'set', { score: -1 }),
      judged(subject, 'set', { score: 1 }, 1),
      judged(scoreSubject(FIRST, 'final', 'CHAD', 'bo'), 'set', { score: 0 }, 2),
    ];
    const [row] = view({}, journal).rows;
    expect(row?.scores.map(({ coder, score }) => [coder, score])).toEqual([
      ['ann', 1],
      ['bo', 0],
    ]);
    expect(row?.compliance[0]).toMatchObject({ average: '0.50', disputed: ['CHAD'] });
    const undone = [...journal, judged(subject, 'undo', undefined, 3)];
    expect(view({}, undone).rows[0]?.scores[0]?.score).toBe(-1);
  });
});
