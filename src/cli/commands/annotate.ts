import { Command, Option } from 'commander';
import type { AnnotateCommandOptions } from '../options.ts';
import { inputOptions } from '../options.ts';
import type { Session } from '../session.ts';

const NOTES = `
One document a line, as JSON: sentences, tokens, times (TIMEX3 and EDTF),
quantities and named entities, with offsets in UTF-16 code units. Lemma, part of
speech and syntax are null until the language engine is built.

Example:
  rapporteur annotate report.txt --date 2025-11-05 > report.jsonl`;

/** `rapporteur annotate INPUT...`: what stands in the texts, before anything is claimed. */
export function annotateCommand(session: Session): Command {
  const command = new Command('annotate')
    .summary('times, quantities and names of documents as JSONL')
    .description('Marks sentences, tokens, times, quantities and names.')
    .argument('<inputs...>', 'files, folders, addresses, or -')
    .addOption(new Option('--out <file>', 'write to this file instead of standard output'));
  for (const option of inputOptions()) command.addOption(option);
  return command
    .addHelpText('after', NOTES)
    .action(async (inputs: readonly string[], options: AnnotateCommandOptions) => {
      const { runAnnotate } = await import('../actions/annotate.ts');
      await runAnnotate(session, inputs, options);
    });
}
