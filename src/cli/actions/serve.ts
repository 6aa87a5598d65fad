import { loadReference } from '../../reference/load.ts';
import { startServer } from '../../server/start-server.ts';
import { interrupted } from '../at-exit.ts';
import { factsOf } from '../facts-of.ts';
import type { ServeCommandOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { programVersion } from '../version.ts';

/** Serves the page until the program is interrupted; the dossier is made where there is none. */
export async function runServe(session: Session, options: ServeCommandOptions): Promise<void> {
  const dossier =
    options.dossier === undefined
      ? undefined
      : await (await import('../../store/sqlite/open.ts')).openDossier(options.dossier, {
          create: true,
        });
  try {
    const server = await startServer({
      port: options.port,
      version: programVersion(),
      reference: loadReference(factsOf(options.reference, dossier)),
      ...(dossier && { dossier }),
    });
    session.out.write(`Rapporteur is at ${server.url} (Ctrl-C ends it)\n`);
    await interrupted();
    await server.close();
  } finally {
    dossier?.close();
  }
}
