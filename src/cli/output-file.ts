import {
  constants,
  createWriteStream,
  fstatSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
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
  if (path === undefined) return throughStream(session.out);
  const special = specialAt(path);
  if (!special) return openFile(realPathOf(path));
  if (isOpenAs(special, 1)) return throughStream(session.out);
  if (isOpenAs(special, 2)) return throughStream(session.err);
  return openSpecial(path);
}

function throughStream(stream: OutputStream): Output {
  return {
    stream,
    write: (text) => writeText(stream, text),
    finish: async () => {},
    discard: () => {},
  };
}

/** What stands at a path where that is no regular file, or one by the name of an open descriptor (/dev/stdout). */
function specialAt(path: string): Stats | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  return found.isFile() && !namesDescriptor(path) ? undefined : found;
}

function namesDescriptor(path: string): boolean {
  const isLink = lstatSync(path).isSymbolicLink();
  const target = isLink ? readlinkSync(path) : '';
  return [target, join(realpathSync(dirname(path)), '')].some((place) =>
    place.startsWith('/proc/'),
  );
}

/** The file behind a link, so that the link stays. */
function realPathOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
}

function isOpenAs({ dev, ino }: Stats, descriptor: number): boolean {
  try {
    const standard = fstatSync(descriptor);
    return standard.dev === dev && standard.ino === ino;
  } catch {
    // The descriptor is closed.
    return false;
  }
}

function unwritableAt(path: string): (error: unknown) => UserError {
  return (error) =>
    new UserError(
      'out-unwritable',
      `${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
      'Check that the folder exists, can be written, and has room left.',
    );
}

/** Devices and pipes are written to as they are: a renamed file would take their place. */
async function openSpecial(path: string): Promise<Output> {
  const unwritable = unwritableAt(path);
  const handle = await open(path, constants.O_WRONLY | constants.O_APPEND).catch((error) => {
    throw unwritable(error);
  });
  const stream = handle.createWriteStream();
  stream.on('error', () => {});
  return {
    stream,
    write: (text) =>
      writeText(stream, text).catch((error) => {
        throw unwritable(error);
      }),
    finish: () => new Promise<void>((resolve) => stream.end(resolve)),
    discard: () => stream.destroy(),
  };
}

/** Written beside its place and renamed at the end, so that a half file is never seen. */
async function openFile(path: string): Promise<Output> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const unwritable = unwritableAt(path);
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
