import type { Facts } from './facts.ts';
import type { FactKind } from './rows.ts';

/** A fact of any kind. */
export type Fact = Facts[FactKind][number];

/** What tells a row from the others of its table; rows of an overlay replace those with the same key. */
export function factKey(fact: Fact): string {
  if ('person' in fact) return `${fact.office} ${fact.person} ${fact.from}`;
  if ('series' in fact) return `${fact.series} ${fact.ordinal ?? ''} ${fact.start}`;
  if ('member' in fact)
    return `${fact.organisation} ${fact.member} ${fact.status} ${fact.from ?? ''}`;
  return fact.id;
}

/** The id that shows a fact: its own, or for terms, instalments and memberships that of office, series or organisation. */
export function shownBy(fact: Fact): string {
  if ('person' in fact) return fact.office;
  if ('series' in fact) return fact.series;
  if ('member' in fact) return fact.organisation;
  return fact.id;
}
