#!/usr/bin/env node
import { interrupt } from './at-exit.ts';
import { runProgram } from './program.ts';
import { EXIT_INTERRUPTED, processSession } from './session.ts';

const session = processSession();

// `| head` closes the pipe when it has enough: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  interrupt();
  process.exit(session.status);
});
// Nobody reads what went wrong: nothing is left to tell.
process.stderr.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!interrupt()) process.exit(EXIT_INTERRUPTED);
  });
}

process.exitCode = await runProgram(process.argv.slice(2), session);
