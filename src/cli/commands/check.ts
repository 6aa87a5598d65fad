import { Command, Option } from 'commander';
import type { CheckCommandOptions } from '../options.ts';
import { choice, inputOptions, showOptions } from '../options.ts';
import type { Session } from '../session.ts';

/** The formats of `check`. */
export const CHECK_FORMATS: readonly string[] = ['text', 'json', 'sarif', 'github'];

const NOTES = `
Exit code 1 where there are findings as grave as --fail-on, 2 where an input
cannot be read, 0 otherwise.

Examples:
  rapporteur check draft.md
  rapporteur check drafts/ --fail-on warning
  rapporteur check draft.md --format sarif --out draft.sarif
  rapporteur check drafts/ --update-baseline known.json
  rapporteur check drafts/ --baseline known.json
  rapporteur check draft.md --dossier talks.rapporteur`;

/** `rapporteur check INPUT...`: a linter for drafts. */
export function checkCommand(session: Session): Command {
  const command = new Command('check')
    .summary('look for what cannot be true, as a linter for drafts')
    .description('Looks for what cannot be true in drafts and reports, with the working shown.')
    .argument('<inputs...>', 'files, folders, addresses, or -')
    .addOption(choice('--format <name>', 'how to show it', CHECK_FORMATS).default('text'))
    .addOption(
      choice('--fail-on <severity>', 'exit with 1 from this severity on', [
        'error',
        'warning',
        'note',
        'never',
      ]).default('error'),
    );
  for (const option of comparing()) command.addOption(option);
  for (const option of [...showOptions(), ...inputOptions()]) command.addOption(option);
  return command
    .addHelpText('after', NOTES)
    .action(async (inputs: readonly string[], options: CheckCommandOptions) => {
      const { runCheck } = await import('../actions/check.ts');
      await runCheck(session, inputs, options);
    });
}

/** Options that hold the findings against something else than the draft. */
function comparing(): readonly Option[] {
  return [
    new Option('--baseline <file>', 'findings that this file knows are not counted'),
    new Option('--update-baseline <file>', 'keep all findings of this run in the file'),
    new Option('--dossier <file>', 'check against its documents, leave out what was dismissed'),
  ];
}
