import type { LedgerRow } from '../../model/ledger.ts';
import type { LedgerFilter } from '../../track/filter.ts';
import type { Facet } from '../../view/api.ts';
import type { DossierView } from '../dossier-view.ts';
import { countValues } from './words.ts';

/** Actors that are offered. */
const ACTORS = 60;

/**
 * What else could be asked of the ledger: for each filter its values with the number of rows they would leave, all other
 * filters as they stand.
 */
export function ledgerFacets(
  view: DossierView,
  filter: LedgerFilter,
  rows: readonly LedgerRow[],
  rowsOf: (filter: LedgerFilter) => readonly LedgerRow[],
): readonly Facet[] {
  const facet = (
    name: keyof LedgerFilter,
    valuesOf: (row: LedgerRow) => readonly (string | undefined)[],
    label?: (value: string) => string,
  ): Facet => {
    const { [name]: asked, ...others } = filter;
    const counted = asked === undefined ? rows : rowsOf(others);
    return { name, values: countValues(counted.flatMap(valuesOf), label) };
  };
  const actors = facet(
    'actor',
    ({ commitment }) => [
      ...new Set(commitment.obligors.map(({ represents, id, name }) => represents ?? id ?? name)),
    ],
    (id) => {
      const known = view.reference.state(id) ?? view.reference.organisation(id);
      return known?.names.en?.[0] ?? id;
    },
  );
  return [
    facet('schedule', ({ schedule }) => [schedule]),
    facet('official', ({ official }) => [official?.status ?? 'announced']),
    facet('evidence', ({ evidence }) => [evidence?.status ?? 'none found']),
    facet('strength', ({ commitment }) => [commitment.strength]),
    facet('sector', ({ commitment }) => [commitment.sector]),
    facet('specific', ({ commitment: { specific } }) => [
      specific === undefined ? undefined : String(specific),
    ]),
    facet(
      'series',
      ({ commitment }) => [commitment.series],
      (id) => view.series(id)?.name ?? id,
    ),
    { ...actors, values: actors.values.slice(0, ACTORS) },
  ];
}
