import { describe, expect, it } from 'vitest';
import { feastDays } from '../../../src/extract/time/feasts.ts';
import { loadReference } from '../../../src/reference/load.ts';

const reference = loadReference();

function days(id: string, year: number): string | undefined {
  const feast = reference.feast(id);
  const found = feast && feastDays(year, feast);
  return found && `${found.earliest}/${found.latest}`;
}

/** Days from printed calendars. */
const KNOWN: readonly { id: string; year: number; first: string; last?: string }[] = [
  { id: 'INT/easter', year: 1961, first: '1961-04-02' },
  { id: 'INT/easter', year: 2000, first: '2000-04-23' },
  { id: 'INT/easter', year: 2024, first: '2024-03-31' },
  { id: 'INT/easter', year: 2025, first: '2025-04-20' },
  { id: 'INT/good-friday', year: 2025, first: '2025-04-18' },
  { id: 'INT/ascension', year: 2024, first: '2024-05-09' },
  { id: 'INT/orthodox-easter', year: 2024, first: '2024-05-05' },
  { id: 'INT/orthodox-easter', year: 2025, first: '2025-04-20' },
  { id: 'USA/thanksgiving', year: 2023, first: '2023-11-23' },
  { id: 'USA/memorial-day', year: 2025, first: '2025-05-26' },
  { id: 'USA/labor-day', year: 2025, first: '2025-09-01' },
  { id: 'CHN/lunar-new-year', year: 2024, first: '2024-02-10' },
  { id: 'CHN/lunar-new-year', year: 2025, first: '2025-01-29' },
  { id: 'CHN/mid-autumn-festival', year: 2025, first: '2025-10-06' },
  { id: 'INT/eid-al-fitr', year: 2025, first: '2025-03-30' },
  { id: 'INT/eid-al-adha', year: 2024, first: '2024-06-16' },
  { id: 'INT/ramadan', year: 2025, first: '2025-03-01', last: '2025-03-30' },
  { id: 'INT/passover', year: 2024, first: '2024-04-23', last: '2024-04-30' },
  { id: 'INT/yom-kippur', year: 2024, first: '2024-10-12' },
];

describe('feasts that move', () => {
  it.each(KNOWN)('$id of $year', ({ id, year, first, last = first }) => {
    expect(days(id, year)).toBe(`${first}/${last}`);
  });

  it('have no day where the tables of their calendar end', () => {
    expect(days('INT/ramadan', 1850)).toBeUndefined();
  });
});
