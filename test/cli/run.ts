import { runProgram } from '../../src/cli/program.ts';
import type { Session } from '../../src/cli/session.ts';

/** What a run of the program in this process wrote and how it ended. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

/** Runs the program in this process; the clock stands still and nothing is a terminal unless told. */
export async function run(
  words: readonly string[],
  more: { stdin?: string; env?: Record<string, string>; isTTY?: boolean } = {},
): Promise<Run> {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err'): Session['out'] => ({
    isTTY: more.isTTY ?? false,
    write(text, done) {
      written[name] += text;
      done?.();
    },
  });
  const session: Session = {
    out: stream('out'),
    err: stream('err'),
    stdin: (async function* () {
      yield Buffer.from(more.stdin ?? '');
    })(),
    env: more.env ?? {},
    now: () => 0,
    status: 0,
  };
  const status = await runProgram(words, session);
  return { ...written, status };
}
