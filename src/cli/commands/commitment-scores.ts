import { Command, Option } from 'commander';
import { day } from '../options.ts';
import type { Session } from '../session.ts';
import { journalOptions } from './commitment-options.ts';

/** `commitments score | status | import`: what became of promises, and what others scored. */
export function scoreCommands(session: Session): readonly Command[] {
  return [scoreCommand(session), statusCommand(session), importCommand(session)];
}

function scoreCommand(session: Session): Command {
  const command = new Command('score')
    .description('scores a member, or tells scores, averages and the agreement of coders')
    .argument('[id]', 'the commitment; all that are scored when not given')
    .option('--member <name>', 'whom: a code (CHN) or a name, always the same one')
    .option('--score <n>', '-1 not complied, 0 partly or under way, 1 complied')
    .option('--phase <word>', 'interim or final (default: final)')
    .option('--coder <name>', 'who scores (default: --by, else the user)')
    .option('--evidence <text...>', 'on what it stands: ids, addresses, words')
    .option('--format <name>', 'text or json')
    .addOption(new Option('--on <day>', 'the day of the schedule').argParser(day));
  return journalOptions(command).action(async (id: string | undefined, options) => {
    const { runScore } = await import('../actions/commitments/score.ts');
    await runScore(session, id, options);
  });
}

function statusCommand(session: Session): Command {
  const command = new Command('status')
    .description('sets what the parties say of a commitment, or what documents show')
    .argument('<id>', 'the commitment')
    .option('--official <word>', 'announced, "in progress", completed, suspended or withdrawn')
    .option('--evidence <word>', '"none found", partial, fulfilled or contradicted')
    .option('--because <text...>', 'on what it stands: ids, addresses, words');
  return journalOptions(command).action(async (id: string, options) => {
    const { runStatus } = await import('../actions/commitments/score.ts');
    await runStatus(session, id, options);
  });
}

const IMPORT_NOTES = `
Columns with usual names (commitment, deadline, average ...) are known; a column that
holds nothing but -1, 0 and 1 is a member's. Fields: id, text, obligor, sector, series,
made, deadline, average, phase, member:NAME.

Examples:
  rapporteur commitments import g20.csv --preview --dossier talks.rapporteur
  rapporteur commitments import g20.csv --map text=Sentence member:CHN=China \\
    --set series=G20 --dossier talks.rapporteur`;

function importCommand(session: Session): Command {
  const command = new Command('import')
    .description('takes an inventory of commitments that others made, as CSV')
    .argument('<file>', 'the CSV file: one row a commitment, one column a member')
    .option('--map <field=column...>', 'which column holds a field')
    .option('--set <field=value...>', 'what a field is for all rows')
    .option('--preview', 'show what would come in and what is wrong; write nothing');
  return journalOptions(command)
    .addHelpText('after', IMPORT_NOTES)
    .action(async (file: string, options) => {
      const { runInventory } = await import('../actions/commitments/import.ts');
      await runInventory(session, file, options);
    });
}
