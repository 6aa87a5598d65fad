import type { DossierStore } from '../../store/port.ts';

/** The dossier at a path, made where it is not there and `create`; none without a path. Throws `dossier-missing`. */
export async function openDossierOf(
  path: string | undefined,
  create: boolean,
): Promise<DossierStore | undefined> {
  if (path === undefined) return undefined;
  const { openDossier } = await import('../../store/sqlite/open.ts');
  return openDossier(path, { create });
}
