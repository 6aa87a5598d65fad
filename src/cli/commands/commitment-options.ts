import type { Command } from 'commander';
import { referenceOption } from '../options.ts';

/** The options of every command on the ledger. */
export function ledgerOptions(command: Command): Command {
  return command
    .requiredOption('--dossier <file>', 'the dossier')
    .addOption(referenceOption())
    .option('--json', 'as JSON')
    .option('--out <file>', 'write to this file instead of standard output');
}

/** The options of every command that writes into the journal. */
export function journalOptions(command: Command): Command {
  return ledgerOptions(command)
    .option('--by <name>', 'who decides (default: the name of the user)')
    .option('--note <text>', 'why');
}
