import { Command } from 'commander';
import type { JudgeCommandOptions } from '../options.ts';
import { referenceOption } from '../options.ts';
import type { Session } from '../session.ts';

const NOTES = `
VERDICT is reject (the finding is wrong, or is meant that way: it is dismissed),
accept (it is right) or undo (the last verdict on it is taken back). Of two
meetings, written with ~ between their ids, it is same, different or unsure: the
record follows at once. Nothing is lost: the dossier keeps every verdict with its day, its author and its note.

Examples:
  rapporteur judge f-3b1c reject --dossier talks.rapporteur --note "fiscal year"
  rapporteur judge f-3b1c undo --dossier talks.rapporteur
  rapporteur judge m-1a2b~m-3c4d different --dossier talks.rapporteur`;

/** `rapporteur judge ID VERDICT`: what a person decides about a finding. */
export function judgeCommand(session: Session): Command {
  return new Command('judge')
    .summary('dismiss a finding, or take that back')
    .description('Writes what a person decides about a finding into the journal of a dossier.')
    .argument(
      '<id>',
      'id of a finding, or two ids of meetings with ~ between them; first characters do',
    )
    .argument('<verdict>', 'reject, accept, same, different, unsure or undo')
    .requiredOption('--dossier <file>', 'the dossier that keeps the verdict')
    .option('--note <text>', 'why')
    .option('--by <name>', 'who decides (default: the name of the user)')
    .addOption(referenceOption())
    .addHelpText('after', NOTES)
    .action(async (id: string, verdict: string, options: JudgeCommandOptions) => {
      const { runJudge } = await import('../actions/judge.ts');
      await runJudge(session, id, verdict, options);
    });
}
