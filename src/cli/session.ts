/** What a run of the program talks to; tests give their own. */
export interface Session {
  readonly out: OutputStream;
  readonly err: OutputStream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that only grow, for the time of the summary and the progress. */
  readonly now: () => number;
  /** The exit code so far: 0 done, 1 findings at --fail-on, 2 bad usage or input, 70 a bug of ours. */
  status: number;
}

/** A stream that text is written to. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done?: (error?: Error | null) => void): unknown;
}

/** Exit codes; docs/reference/command-line.md tells them. */
export const EXIT_FINDINGS = 1;
export const EXIT_INPUT = 2;
export const EXIT_BUG = 70;
export const EXIT_INTERRUPTED = 130;

/** The session of this process. */
export function processSession(): Session {
  return {
    out: process.stdout,
    err: process.stderr,
    // The getter opens the standard input: only where it is read.
    get stdin() {
      return process.stdin;
    },
    env: process.env,
    now: () => performance.now(),
    status: 0,
  };
}

/** Raises the exit code; bugs weigh more than bad input, bad input more than findings. */
export function raiseStatus(session: Session, status: number): void {
  session.status = Math.max(session.status, status);
}

/** Writes text and waits until the stream has taken it, so that a slow reader holds us back. */
export function writeText(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Whether to colour what goes to `stream`: as --colour or --no-colour says, else as NO_COLOR and FORCE_COLOR say
 * (https://no-color.org), else where the stream is a terminal.
 */
export function wantsColour(
  session: Session,
  stream: OutputStream,
  option: boolean | undefined,
): boolean {
  if (option !== undefined) return option;
  const { NO_COLOR, FORCE_COLOR, TERM } = session.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}
