import { UserError } from '../../model/user-error.ts';
import { readingOfDossier } from '../../pipeline/dossier-reading.ts';
import { loadReference } from '../../reference/load.ts';
import type { DossierStore } from '../../store/port.ts';
import { openDossier } from '../../store/sqlite/open.ts';
import { factsOf } from '../facts-of.ts';
import type { TraceCommandOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { writeText } from '../session.ts';
import type { Traced } from './trace-text.ts';
import { traceText } from './trace-text.ts';

/** Writes what an id stands for, back to the words; throws `id-unknown` where it is none or more than one. */
export async function runTrace(
  session: Session,
  id: string,
  options: TraceCommandOptions,
): Promise<void> {
  const dossier = await openDossier(options.dossier, { create: false });
  try {
    const traced = theOne(id, findAll(dossier, id, options.reference));
    const columns = Math.max(40, Math.min(session.out.columns ?? 80, 120));
    await writeText(session.out, `${traceText(dossier, traced, columns)}\n`);
  } finally {
    dossier.close();
  }
}

/** Meetings are not stored: they are worked out anew from the claims. */
function findAll(dossier: DossierStore, id: string, folder: string | undefined): readonly Traced[] {
  const stored = id === '' ? [] : dossier.find(id);
  if (stored.some((entry) => entry.id === id)) return stored.filter((entry) => entry.id === id);
  const { record } = readingOfDossier(dossier, loadReference(factsOf(folder, dossier)));
  const meetings = record.meetings
    .filter((meeting) => id !== '' && meeting.id.startsWith(id))
    .map((meeting) => ({ kind: 'meeting', id: meeting.id, meeting }) as const);
  const exact = meetings.filter((entry) => entry.id === id);
  return exact.length > 0 ? exact : [...stored, ...meetings];
}

/** The same finding in copies of a sentence has one id: its first place is shown. */
function theOne(id: string, found: readonly Traced[]): Traced {
  const ids = [...new Set(found.map((entry) => entry.id))];
  const [first] = found;
  if (first === undefined) {
    throw new UserError('id-unknown', id, 'Take an id from a page or the JSON of this dossier.');
  }
  if (ids.length > 1) {
    throw new UserError(
      'id-unknown',
      `${id} (more than one id begins with it)`,
      `Write more of it: ${ids.slice(0, 5).join(', ')}.`,
    );
  }
  return first;
}
