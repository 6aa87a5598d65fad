import { Command } from 'commander';
import type { Session } from '../session.ts';

const NOTES = `
Examples:
  rapporteur reference list
  rapporteur reference list series
  rapporteur reference show states CHN
  rapporteur reference verify`;

/** `rapporteur reference list|show|verify`: the facts that reports are held against. */
export function referenceCommand(session: Session): Command {
  return new Command('reference')
    .summary('the facts it knows, with their sources')
    .description('Lists, shows and verifies the facts that reports are held against.')
    .addCommand(
      new Command('list')
        .description('lists the kinds of facts, or the facts of one kind')
        .argument('[kind]', 'a kind, such as series')
        .action(async (kind: string | undefined) => {
          const { runList } = await import('../actions/reference.ts');
          await runList(session, kind);
        }),
    )
    .addCommand(
      new Command('show')
        .description('shows one fact with its source')
        .argument('<kind>', 'a kind, such as states')
        .argument('<id>', 'the id of the fact, such as CHN')
        .action(async (kind: string, id: string) => {
          const { runShow } = await import('../actions/reference.ts');
          await runShow(session, kind, id);
        }),
    )
    .addCommand(
      new Command('verify')
        .description('reads all tables and checks that they go together')
        .action(async () => {
          const { runVerify } = await import('../actions/reference.ts');
          await runVerify(session);
        }),
    )
    .addHelpText('after', NOTES);
}
