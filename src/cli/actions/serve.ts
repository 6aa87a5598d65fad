import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { loadReference } from '../../reference/load.ts';
import { startServer } from '../../server/start-server.ts';
import { builtClient } from '../../server/static-files.ts';
import { openDossier } from '../../store/sqlite/open.ts';
import { atExit, interrupted } from '../at-exit.ts';
import { factsOf } from '../facts-of.ts';
import { openBrowser } from '../open-browser.ts';
import type { ServeCommandOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { userName } from '../user-name.ts';
import { programVersion } from '../version.ts';

/**
 * Serves the web app until the program is interrupted. The dossier is made where there is none; without --dossier it is one
 * that goes with the program.
 */
export async function runServe(session: Session, options: ServeCommandOptions): Promise<void> {
  const { readOnly = false } = options;
  if (readOnly && options.dossier === undefined)
    throw new UserError(
      'option-invalid',
      '--read-only',
      'Name the dossier to show: --dossier FILE.',
    );
  const place = options.dossier === undefined ? temporaryPlace() : undefined;
  try {
    const file = options.dossier ?? path.join(place?.folder as string, 'unsaved.rapporteur');
    const dossier = await openDossier(file, { create: !readOnly });
    try {
      const load = (): ReturnType<typeof loadReference> =>
        loadReference(factsOf(options.reference, dossier));
      const client = builtClient();
      const server = await startServer({
        port: options.port,
        version: programVersion(),
        user: userName(),
        readOnly,
        temporary: place !== undefined,
        reference: load(),
        reload: load,
        dossier,
        ...(client === undefined ? {} : { client }),
        ...(options.host === undefined ? {} : { host: options.host }),
        ...(options.token === undefined ? {} : { token: options.token }),
      });
      session.out.write(`Rapporteur is at ${server.url} (Ctrl-C ends it)\n`);
      if (options.open) openBrowser(server.url);
      await interrupted();
      await server.close();
    } finally {
      dossier.close();
    }
  } finally {
    place?.remove();
  }
}

/** A folder that is gone when the program ends. */
function temporaryPlace(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-serve-'));
  return { folder, remove: atExit(() => rmSync(folder, { recursive: true, force: true })) };
}
