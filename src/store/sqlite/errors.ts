import { UserError } from '../../model/user-error.ts';

/** Result codes of SQLite that the user can do something about (https://sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** Runs an action on the dossier at `path`; what SQLite says about locks, disks and damage becomes a UserError. */
export function explaining<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw explained(path, error);
  }
}

function explained(path: string, error: unknown): unknown {
  // The extended code carries the primary one in its low byte.
  const code = (error as { errcode?: number }).errcode;
  switch (code === undefined ? undefined : code & 0xff) {
    case BUSY:
    case LOCKED:
      return new UserError('dossier-locked', path, 'Wait until it has finished, then try again.');
    case CORRUPT:
    case NOT_A_DATABASE:
      return notADossier(path);
    case READ_ONLY:
    case IO_ERROR:
    case FULL:
    case CANNOT_OPEN:
      return new UserError(
        'out-unwritable',
        path,
        'Check that the folder exists, can be written, and has room left.',
      );
    default:
      return error;
  }
}

/** The error for a file that is something else. */
export function notADossier(path: string): UserError {
  return new UserError('dossier-invalid', path, 'Name a file made with --dossier, or a new one.');
}
