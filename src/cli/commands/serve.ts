import { Command } from 'commander';
import type { ServeCommandOptions } from '../options.ts';
import { referenceOption, wholeNumber } from '../options.ts';
import type { Session } from '../session.ts';

/** Where the page is served when no port is named. */
export const DEFAULT_PORT = 4477;

const NOTES = `
Only this machine can open the page, unless --host says otherwise: then it
takes a token, which is part of the address that is printed. Ctrl-C ends it.

Examples:
  rapporteur serve
  rapporteur serve --dossier talks.rapporteur --port 0`;

/** `rapporteur serve`: the web app on this machine. */
export function serveCommand(session: Session): Command {
  return new Command('serve')
    .summary('the web app on this machine: read reports, look at the record, decide')
    .description('Serves the web app on 127.0.0.1.')
    .option(
      '--dossier <file>',
      'work on this dossier, made where there is none; without it nothing is kept',
    )
    .addOption(
      wholeNumber('--port <n>', 'port; 0 takes any free one', 0, 65535).default(DEFAULT_PORT),
    )
    .option('--host <address>', 'listen on this address instead of 127.0.0.1; takes a token')
    .option('--token <token>', 'answer only those who know it (with --host one is made)')
    .option('--read-only', 'write nothing into the dossier')
    .option('--open', 'open the page in the browser')
    .addHelpText('after', NOTES)
    .addOption(referenceOption())
    .action(async (options: ServeCommandOptions) => {
      const { runServe } = await import('../actions/serve.ts');
      await runServe(session, options);
    });
}
