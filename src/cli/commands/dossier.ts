import { Command } from 'commander';
import type { Session } from '../session.ts';

/** `rapporteur dossier info FILE`: what a dossier holds. */
export function dossierCommand(session: Session): Command {
  return new Command('dossier')
    .summary('what a dossier holds')
    .description('Tells about a dossier, the file that read --dossier keeps.')
    .addCommand(
      new Command('info')
        .description('counts its documents, claims and findings and lists the documents')
        .argument('<file>', 'the dossier')
        .action(async (file: string) => {
          const { runInfo } = await import('../actions/dossier.ts');
          await runInfo(session, file);
        }),
    )
    .addHelpText('after', '\nExample:\n  rapporteur dossier info talks.rapporteur');
}
