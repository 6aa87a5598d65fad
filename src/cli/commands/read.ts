import { Command } from 'commander';
import type { ReadCommandOptions } from '../options.ts';
import { choice, inputOptions, showOptions } from '../options.ts';
import type { Session } from '../session.ts';

/** The formats of `read`, each an export of src/publish. */
export const READ_FORMATS: readonly string[] = ['text', 'json', 'jsonl', 'markdown', 'html'];

const NOTES = `
An input is a file (text, Markdown, HTML, PDF, DOCX, JSONL), a folder, an
address of the web, or - for standard input. An input that cannot be read is
told in one line; the others are still read.

Examples:
  rapporteur read report.txt --date 2025-11-05
  rapporteur read reports/ --format html --out overview.html
  rapporteur read news.jsonl --format jsonl --jobs 4 > readings.jsonl
  rapporteur read readout.pdf --dossier talks.rapporteur`;

/** `rapporteur read INPUT...`: the record of the inputs, with what cannot be true. */
export function readCommand(session: Session): Command {
  const command = new Command('read')
    .summary('read reports and show the record and its errors')
    .description('Reads reports and shows what they say and what cannot be true.')
    .argument('[inputs...]', 'files, folders, addresses, or -; may be left out with --dossier')
    .addOption(choice('--format <name>', 'how to show it', READ_FORMATS).default('text'))
    .option('--dossier <file>', 'keep documents and claims here; the record is over all it holds');
  for (const option of [...showOptions(), ...inputOptions()]) command.addOption(option);
  return command
    .addHelpText('after', NOTES)
    .action(async (inputs: readonly string[], options: ReadCommandOptions) => {
      const { runRead } = await import('../actions/read.ts');
      await runRead(session, inputs, options);
    });
}
