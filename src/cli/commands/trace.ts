import { Command } from 'commander';
import type { TraceCommandOptions } from '../options.ts';
import { referenceOption } from '../options.ts';
import type { Session } from '../session.ts';

const NOTES = `
ID is that of a document, claim, finding or meeting, as pages and JSON show
it; its first characters are enough where they are unique.

Example:
  rapporteur trace f-3b1c --dossier talks.rapporteur`;

/** `rapporteur trace ID`: from a value back to the words. */
export function traceCommand(session: Session): Command {
  return new Command('trace')
    .summary('from an id on a page back to the words')
    .description('Shows the words behind a document, claim, finding or meeting of a dossier.')
    .argument('<id>', 'id, or its first characters')
    .requiredOption('--dossier <file>', 'the dossier that holds it')
    .addHelpText('after', NOTES)
    .addOption(referenceOption())
    .action(async (id: string, options: TraceCommandOptions) => {
      const { runTrace } = await import('../actions/trace.ts');
      await runTrace(session, id, options);
    });
}
