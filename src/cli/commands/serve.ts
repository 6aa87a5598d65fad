import { Command } from 'commander';
import type { ServeCommandOptions } from '../options.ts';
import { referenceOption, wholeNumber } from '../options.ts';
import type { Session } from '../session.ts';

/** Where the page is served when no port is named. */
export const DEFAULT_PORT = 4477;

const NOTES = `
Only this machine can open the page. Ctrl-C ends it.

Examples:
  rapporteur serve
  rapporteur serve --dossier talks.rapporteur --port 0`;

/** `rapporteur serve`: the page on this machine. */
export function serveCommand(session: Session): Command {
  return new Command('serve')
    .summary('a page on this machine to paste or drop reports')
    .description('Serves a page on 127.0.0.1 where a report is pasted or dropped.')
    .option('--dossier <file>', 'show this dossier and keep what is read in it')
    .addOption(
      wholeNumber('--port <n>', 'port; 0 takes any free one', 0, 65535).default(DEFAULT_PORT),
    )
    .addHelpText('after', NOTES)
    .addOption(referenceOption())
    .action(async (options: ServeCommandOptions) => {
      const { runServe } = await import('../actions/serve.ts');
      await runServe(session, options);
    });
}
