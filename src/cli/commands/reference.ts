import { Command } from 'commander';
import { referenceOption } from '../options.ts';
import type { Session } from '../session.ts';

interface ReferenceOptions {
  readonly reference?: string;
}

const NOTES = `
Examples:
  rapporteur reference list
  rapporteur reference list series
  rapporteur reference show states CHN
  rapporteur reference verify
  rapporteur reference verify --reference my-facts/
  rapporteur reference add my-facts/ --dossier talks.rapporteur`;

/** `rapporteur reference list|show|verify|add`: the facts that reports are held against. */
export function referenceCommand(session: Session): Command {
  return new Command('reference')
    .summary('the facts it knows, with their sources')
    .description('Lists, shows and verifies the facts that reports are held against.')
    .addCommand(
      new Command('list')
        .description('lists the kinds of facts, or the facts of one kind')
        .argument('[kind]', 'a kind, such as series')
        .addOption(referenceOption())
        .action(async (kind: string | undefined, { reference }: ReferenceOptions) => {
          const { runList } = await import('../actions/reference.ts');
          await runList(session, kind, reference);
        }),
    )
    .addCommand(
      new Command('show')
        .description('shows one fact with its source')
        .argument('<kind>', 'a kind, such as states')
        .argument('<id>', 'the id of the fact, such as CHN')
        .addOption(referenceOption())
        .action(async (kind: string, id: string, { reference }: ReferenceOptions) => {
          const { runShow } = await import('../actions/reference.ts');
          await runShow(session, kind, id, reference);
        }),
    )
    .addCommand(
      new Command('verify')
        .description('reads all tables and checks that they go together')
        .addOption(referenceOption())
        .action(async ({ reference }: ReferenceOptions) => {
          const { runVerify } = await import('../actions/reference.ts');
          await runVerify(session, reference);
        }),
    )
    .addCommand(
      new Command('add')
        .description('puts the tables of a folder into a dossier, which carries them from then on')
        .argument('<dir>', 'a folder with tables of the same form as those of data/')
        .requiredOption('--dossier <file>', 'the dossier')
        .action(async (folder: string, { dossier }: { readonly dossier: string }) => {
          const { runAdd } = await import('../actions/reference-add.ts');
          await runAdd(session, folder, dossier);
        }),
    )
    .addHelpText('after', NOTES);
}
