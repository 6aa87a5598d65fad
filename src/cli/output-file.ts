import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { atExit } from './at-exit.ts';
import type { OutputStream, Session } from './session.ts';
import { writeText } from './session.ts';

/** Where results go: standard output, or a file that appears whole or not at all. */
export interface Output {
  readonly stream: OutputStream;
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): void;
}

/** Opens the output: standard output without `path`; throws `out-unwritable`. */
export async function openOutput(session: Session, path: string | undefined): Promise<Output> {
  if (path === undefined) {
    return {
      stream: session.out,
      write: (text) => writeText(session.out, text),
      finish: async () => {},
      discard: () => {},
    };
  }
  return openFile(path);
}

/** Written beside its place and renamed at the end, so that a half file is never seen. */
async function openFile(path: string): Promise<Output> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const unwritable = (error: unknown): UserError =>
    new UserError(
      'out-unwritable',
      `${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
      'Check that the folder exists, can be written, and has room left.',
    );
  const stream = createWriteStream(temporary, { flags: 'w' });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(unwritable(error)));
  });
  // Errors are told to the one who writes; without a listener they would end the process as well.
  stream.on('error', () => {});
  const forget = atExit(() => rmSync(temporary, { force: true }));
  return {
    stream,
    write: (text) =>
      writeText(stream, text).catch((error) => {
        throw unwritable(error);
      }),
    async finish() {
      await new Promise<void>((resolve) => stream.end(resolve));
      try {
        renameSync(temporary, path);
      } catch (error) {
        throw unwritable(error);
      } finally {
        forget();
      }
    },
    discard: () => forget(),
  };
}
