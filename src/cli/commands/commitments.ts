import { Command, Option } from 'commander';
import { day, wholeNumber } from '../options.ts';
import type { Session } from '../session.ts';
import { decisionCommands } from './commitment-decisions.ts';
import { ledgerOptions } from './commitment-options.ts';
import { scoreCommands } from './commitment-scores.ts';

const NOTES = `
The ledger fills itself from the texts of a dossier; what became of a promise is
for a person to say. Three statuses, never mixed: official (what the parties say),
evidence (what the documents show), schedule (what the calendar says on a day).

Examples:
  rapporteur commitments list --dossier talks.rapporteur --actor RUS
  rapporteur commitments show c-0bb7 --dossier talks.rapporteur
  rapporteur commitments score c-0bb7 --member RUS --score 1 --dossier talks.rapporteur
  rapporteur commitments due --within 60 --dossier talks.rapporteur
  rapporteur commitments list --dossier talks.rapporteur --out ledger.html
  rapporteur commitments due --dossier talks.rapporteur --out deadlines.ics`;

/** `rapporteur commitments`: the ledger of a dossier. */
export function commitmentsCommand(session: Session): Command {
  const command = new Command('commitments')
    .summary('who promised what by when, and what became of it')
    .description('Keeps the ledger of the commitments in a dossier.')
    .addHelpText('after', NOTES);
  const commands = [
    listCommand(session),
    showCommand(session),
    dueCommand(session),
    ...scoreCommands(session),
    ...decisionCommands(session),
  ];
  for (const one of commands) command.addCommand(one);
  return command;
}

/** The options by which commitments are chosen. */
function filterOptions(command: Command): Command {
  return command
    .option('--actor <name>', 'who promises or gains: a code (RUS), or a name in any language')
    .option('--sector <word>', 'trade, energy, technology ...')
    .option('--series <name>', 'made at a meeting of this series')
    .option('--due-from <day>', 'with a deadline on or after this day')
    .option('--due-to <day>', 'with a deadline on or before this day')
    .option('--deadline <day>', 'the same as --due-to')
    .option('--schedule <word>', 'due, overdue, "not yet due" or "no deadline"')
    .option('--official <word>', 'what the parties say: announced, "in progress", completed ...')
    .option('--evidence <word>', 'what documents show: "none found", partial, fulfilled ...')
    .option('--status <word>', 'a word of any of the three')
    .option('--strength <word>', 'pledge, agree, plan, willingness or call')
    .option('--specific', 'only those of which one could tell that they were done')
    .option('--text <words>', 'words that must all stand in it');
}

function viewOptions(command: Command, formats: string): Command {
  return command
    .addOption(new Option('--on <day>', 'the day of the schedule (default: today)').argParser(day))
    .option('--format <name>', `${formats} (default: text, or as --out ends)`)
    .addOption(wholeNumber('--limit <n>', 'rows of text at most', 1, 100_000))
    .addOption(wholeNumber('--width <columns>', 'columns of the text', 40, 400))
    .option('--colour', 'colour the text (default: on a terminal)')
    .option('--no-colour', 'never colour');
}

const ALL_FORMATS = 'text, json, csv, ics, markdown or html';

function listCommand(session: Session): Command {
  const command = new Command('list').description('lists the commitments that are asked for');
  return viewOptions(filterOptions(ledgerOptions(command)), ALL_FORMATS).action(async (options) => {
    const { runList } = await import('../actions/commitments/list.ts');
    await runList(session, options);
  });
}

function showCommand(session: Session): Command {
  const command = new Command('show')
    .description('one commitment: versions, statuses, scores, suggested evidence')
    .argument('<id>', 'the id of one of its claims; first characters do');
  return viewOptions(ledgerOptions(command), 'text or json').action(async (id: string, options) => {
    const { runShowCommitment } = await import('../actions/commitments/show.ts');
    await runShowCommitment(session, id, options);
  });
}

function dueCommand(session: Session): Command {
  const command = new Command('due')
    .description('what is due, overdue or will be soon, and the next meetings')
    .addOption(wholeNumber('--within <days>', 'days ahead (default: 90)', 0, 36_500))
    .option('--to <day>', 'deadlines up to this day');
  return viewOptions(filterOptions(ledgerOptions(command)), ALL_FORMATS).action(async (options) => {
    const { runDue } = await import('../actions/commitments/list.ts');
    await runDue(session, options);
  });
}
