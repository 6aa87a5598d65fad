import type { CommanderError } from 'commander';
import { UserError } from '../model/user-error.ts';

/** What is wrong, by commander's code. */
const WORDS: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'unknown option',
  'commander.unknownCommand': 'unknown command',
  'commander.missingArgument': 'missing argument',
  'commander.optionMissingArgument': 'option without its value',
  'commander.excessArguments': 'too many arguments',
};

/** Commander's complaint as a `usage` error: the value, the nearest name where there is one, and where help is. */
export function usageError(error: CommanderError, command: string): UserError {
  const message = error.message.replace(/^error: /, '');
  const [, value] = /'([^']*)'/.exec(message) ?? [];
  const [, nearest] = /Did you mean (?:one of )?([^?)]+)\?/.exec(message) ?? [];
  const what = WORDS[error.code];
  const shown = what && value ? `${value} (${what})` : (what ?? message);
  const help = `See ${command} --help.`;
  return new UserError('usage', shown, nearest ? `Did you mean ${nearest}? ${help}` : help);
}
