import { UserError } from '../model/user-error.ts';
import type { Certainty, Facts } from './facts.ts';
import { shownBy } from './key.ts';
import type { FactKind } from './rows.ts';
import { FACT_KINDS } from './rows.ts';

/** How many facts of a kind there are, in all and by certainty. */
export interface FactCount {
  readonly kind: FactKind;
  readonly total: number;
  readonly by: Readonly<Record<Certainty, number>>;
}

/** One field of a fact as text. */
export interface FactField {
  readonly name: string;
  readonly value: string;
}

/** The number of facts by kind and certainty, in the order of the tables. */
export function listFacts(facts: Facts): readonly FactCount[] {
  return FACT_KINDS.map((kind) => {
    const by = { confirmed: 0, single: 0, unconfirmed: 0 };
    for (const fact of facts[kind]) by[fact.certainty]++;
    return { kind, total: facts[kind].length, by };
  });
}

/**
 * All fields of a fact with its source; an office comes with its terms, a series with its instalments, an organisation
 * with its dated members. These have no id of their own: the id of what they belong to shows them. Throws `fact-unknown`.
 */
export function showFact(facts: Facts, kind: string, id: string): readonly FactField[] {
  const known = FACT_KINDS.find((each) => each === kind);
  if (known === undefined) {
    throw new UserError('fact-unknown', kind, `The kinds are ${FACT_KINDS.join(', ')}.`);
  }
  const rows = rowsOf(facts, known, id);
  if (rows.length === 0) {
    throw new UserError('fact-unknown', `${kind} ${id}`, hint(facts, known, id));
  }
  return rows.flatMap((row) => fieldsOf(row));
}

function rowsOf(facts: Facts, kind: FactKind, id: string): readonly object[] {
  const own = facts[kind].filter((fact) => shownBy(fact) === id);
  if (own.length === 0) return [];
  if (kind === 'offices') return [...own, ...facts.terms.filter((t) => t.office === id)];
  if (kind === 'series') return [...own, ...facts.instalments.filter((i) => i.series === id)];
  if (kind === 'persons') return [...own, ...facts.terms.filter((t) => t.person === id)];
  if (kind === 'organisations')
    return [...own, ...facts.memberships.filter((m) => m.organisation === id)];
  return own;
}

function fieldsOf(row: object): readonly FactField[] {
  const fields: FactField[] = [];
  const put = (name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      if (value.length > 0) fields.push({ name, value: value.join(', ') });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) put(`${name}.${key}`, inner);
    } else if (value !== undefined && value !== '') {
      fields.push({ name, value: String(value) });
    }
  };
  for (const [name, value] of Object.entries(row)) put(name, value);
  return fields;
}

/** The ids nearest to one that is not known: those that contain it, else the first few. */
function hint(facts: Facts, kind: FactKind, id: string): string {
  const all = facts[kind].map(shownBy);
  const wanted = id.toLowerCase();
  const near = [...new Set(all)].filter((each) => each.toLowerCase().includes(wanted)).slice(0, 5);
  const some = near.length > 0 ? near : [...new Set(all)].slice(0, 5);
  return `Ids of this kind look like ${some.join(', ')}.`;
}
