import { Command, CommanderError } from 'commander';
import { annotateCommand } from './commands/annotate.ts';
import { checkCommand } from './commands/check.ts';
import { commitmentsCommand } from './commands/commitments.ts';
import { dossierCommand } from './commands/dossier.ts';
import { judgeCommand } from './commands/judge.ts';
import { readCommand } from './commands/read.ts';
import { referenceCommand } from './commands/reference.ts';
import { serveCommand } from './commands/serve.ts';
import { traceCommand } from './commands/trace.ts';
import { reportError } from './report-error.ts';
import type { Session } from './session.ts';
import { processSession, wantsColour } from './session.ts';
import { usageError } from './usage-error.ts';
import { programVersion } from './version.ts';

const SUMMARY = [
  'Reads reports of summits and diplomacy and keeps the record: who met whom, what was agreed,',
  'who promised what by when, which figures were named; and says, with its working shown,',
  'what cannot be true.',
].join(' ');

const NOTES = `
Examples:
  rapporteur read report.txt
  rapporteur read report.txt --format html --out report.html
  rapporteur read https://example.org/readout --dossier hangzhou.rapporteur
  rapporteur check draft.md --fail-on warning
  rapporteur serve

Exit codes: 0 done, 1 findings at --fail-on, 2 bad usage or input.
Results go to standard output, all else to standard error.`;

/** The command line of the program. Everything heavy is imported by the actions, so that help is quick. */
export function buildProgram(session: Session = processSession()): Command {
  const program = new Command('rapporteur')
    .description(SUMMARY)
    .version(programVersion(), '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', NOTES);
  const commands = [
    readCommand(session),
    checkCommand(session),
    annotateCommand(session),
    judgeCommand(session),
    commitmentsCommand(session),
    traceCommand(session),
    referenceCommand(session),
    dossierCommand(session),
    serveCommand(session),
  ];
  for (const command of commands) program.addCommand(command);
  configure(program, session);
  return program;
}

/** Runs the command line on the words after the program's name; the answer is the exit code. */
export async function runProgram(words: readonly string[], session: Session): Promise<number> {
  const program = buildProgram(session);
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    reportFailure(program, words, session, error);
  }
  return session.status;
}

function reportFailure(
  program: Command,
  words: readonly string[],
  session: Session,
  error: unknown,
): void {
  if (!(error instanceof CommanderError)) reportError(session, error);
  else if (error.exitCode === 0) return;
  else if (error.code === 'commander.help') session.status = 2;
  else reportError(session, usageError(error, commandOf(program, words)));
}

/** "rapporteur read": the name under which the words look for help. */
function commandOf(program: Command, words: readonly string[]): string {
  const name = words.find((word) => !word.startsWith('-'));
  return program.commands.some((command) => command.name() === name)
    ? `rapporteur ${name}`
    : 'rapporteur';
}

/** Errors are thrown to runProgram, help is written to the session; subcommands inherit only when told. */
function configure(command: Command, session: Session): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => session.out.write(text),
    writeErr: (text) => session.err.write(text),
    outputError: () => {},
    getOutHelpWidth: () => Math.min(session.out.columns ?? 80, 80),
    getErrHelpWidth: () => Math.min(session.err.columns ?? 80, 80),
    getOutHasColors: () => wantsColour(session, session.out, undefined),
    getErrHasColors: () => wantsColour(session, session.err, undefined),
  });
  for (const child of command.commands) configure(child, session);
}
