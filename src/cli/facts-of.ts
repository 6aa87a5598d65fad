import type { UserTable } from '../reference/user-tables.ts';
import { readUserTables } from '../reference/user-tables.ts';
import type { DossierStore } from '../store/port.ts';

/**
 * The tables of facts to lay over those that come with the program: the dossier's own, then those of --reference, which
 * win. Nothing where there are none.
 */
export function factsOf(
  folder: string | undefined,
  dossier?: DossierStore,
): readonly UserTable[] | undefined {
  const carried = dossier?.factTables() ?? [];
  const given = folder === undefined ? [] : readUserTables(folder);
  const tables = [...carried, ...given];
  return tables.length === 0 ? undefined : tables;
}
