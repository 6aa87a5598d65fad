import { counted } from '../../publish/counts.ts';
import { loadUserFacts } from '../../reference/load.ts';
import { readUserTables } from '../../reference/user-tables.ts';
import { openDossier } from '../../store/sqlite/open.ts';
import type { Session } from '../session.ts';
import { writeText } from '../session.ts';

/** Puts the tables of a folder into a dossier, which then carries them; nothing is kept of tables that do not hold. */
export async function runAdd(session: Session, folder: string, file: string): Promise<void> {
  const tables = readUserTables(folder);
  const dossier = await openDossier(file, { create: true });
  try {
    const kinds = new Set(tables.map(({ kind }) => kind));
    loadUserFacts([...dossier.factTables().filter(({ kind }) => !kinds.has(kind)), ...tables]);
    dossier.keepFactTables(tables);
    const list = tables.map(({ kind }) => kind).join(', ');
    await writeText(session.out, `${counted(tables.length, 'table')} kept in ${file}: ${list}\n`);
  } finally {
    dossier.close();
  }
}
