import type { Facts, FeastFact, MembershipFact } from './facts.ts';
import type { AddProblem } from './problem.ts';

/** A feast has what its calendar needs, and nothing that another one would. */
export function checkFeasts(facts: Facts, add: AddProblem): void {
  for (const feast of facts.feasts) {
    const needed = neededBy(feast);
    const has = FEAST_COLUMNS.filter((column) => feast[column] !== undefined);
    const missing = needed.filter((column) => feast[column] === undefined);
    const beside = has.filter((column) => !needed.includes(column));
    if (missing.length > 0)
      add(feast, missing.join(', '), `is needed by ${feast.calendar}`, 'Fill in the cell.');
    if (beside.length > 0)
      add(feast, beside.join(', '), `means nothing to ${feast.calendar}`, 'Empty the cell.');
  }
}

const FEAST_COLUMNS = ['offset', 'month', 'day', 'weekday', 'nth'] as const;

function neededBy({ calendar }: FeastFact): readonly (typeof FEAST_COLUMNS)[number][] {
  if (calendar === 'easter' || calendar === 'orthodox-easter') return ['offset'];
  return calendar === 'weekday' ? ['month', 'weekday', 'nth'] : ['month', 'day'];
}

/** Nobody joins what it has not left, and dated members agree with the list of members. */
export function checkMemberships(facts: Facts, add: AddProblem): void {
  const lists = new Map(facts.organisations.map((o) => [o.id, new Set(o.members)]));
  const before = new Map<string, MembershipFact>();
  const rows = facts.memberships.filter((m) => m.status === 'member');
  for (const row of rows.toSorted((a, b) => compare(a.from ?? '', b.from ?? ''))) {
    const key = `${row.organisation} ${row.member}`;
    const last = before.get(key);
    if (last && (last.to === undefined || last.to > (row.from ?? '')))
      add(row, key, 'joins before it has left', 'Give the earlier row its last day.', last);
    before.set(key, row);
  }
  for (const [key, row] of before) {
    const list = lists.get(row.organisation);
    if (list === undefined || list.size === 0) continue;
    if (row.to === undefined && !list.has(row.member))
      add(row, key, 'is no member in organisations', 'Add it there, or give its last day here.');
    if (row.to !== undefined && list.has(row.member))
      add(row, key, 'has left, yet stands in organisations', 'Take it out there.');
  }
}

/** A row that says that a meeting was not held says why, and has no ordinal. */
export function checkNotHeld(facts: Facts, add: AddProblem): void {
  for (const row of facts.instalments) {
    if (row.format !== 'not held') continue;
    const value = `${row.series} ${row.start}`;
    if (row.note === undefined) add(row, value, 'was not held', 'Say why in the note.');
    if (row.ordinal !== undefined)
      add(row, value, 'was not held, yet has an ordinal', 'Empty the cell of ordinal.');
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
