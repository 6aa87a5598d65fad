import { Command, Option } from 'commander';
import type { ImportCommandOptions } from '../options.ts';
import { choice, day, referenceOption } from '../options.ts';
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
  rapporteur reference add my-facts/ --dossier talks.rapporteur
  rapporteur reference import gdp.json --into my-facts/`;

/** `rapporteur reference list|show|verify|add|import`: the facts that reports are held against. */
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
    .addCommand(importCommand(session))
    .addHelpText('after', NOTES);
}

const IMPORT_NOTES = `
Without --into or --dossier nothing is written: it is a preview. A column of
a CSV file that is named subject, counterpart, metric, period, value, unit,
scale, change, scope or vintage needs no --map.

Examples:
  rapporteur reference import gdp.json
  rapporteur reference import trade.csv --map value="Total (USD)" \\
    --set metric="goods trade" unit=USD --source "General customs" --into my-facts/`;

/** `rapporteur reference import FILE`: statistics of others as facts of one's own. */
function importCommand(session: Session): Command {
  return new Command('import')
    .description('takes statistics from CSV, SDMX-JSON, World Bank or UN Comtrade JSON')
    .argument('<file>', 'the file of statistics')
    .addOption(choice('--format <name>', 'its form, where it is not plain', FORMATS))
    .option('--map <field=column...>', 'which column of a CSV file holds a field')
    .option('--set <field=value...>', 'what a field is for all values of the file')
    .option('--source <name>', 'who publishes it')
    .option('--url <address>', 'where it was found')
    .addOption(
      new Option('--checked <day>', 'when it was looked up (default: today)').argParser(day),
    )
    .option('--into <dir>', 'keep the values in indicators.tsv of this folder')
    .option('--dossier <file>', 'keep the values in this dossier')
    .addOption(referenceOption())
    .action(async (file: string, options: ImportCommandOptions) => {
      const { runImport } = await import('../actions/reference-import.ts');
      await runImport(session, file, options);
    })
    .addHelpText('after', IMPORT_NOTES);
}

const FORMATS = ['csv', 'sdmx', 'worldbank', 'comtrade'];
