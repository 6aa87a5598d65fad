import { isUserError } from '../model/user-error.ts';
import type { Session } from './session.ts';
import { EXIT_BUG, EXIT_INPUT, raiseStatus } from './session.ts';

/** One line without control characters: a name or a title from outside must not steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
}

/** Tells an error on stderr in one line and sets the exit code: 2 for the user's, 70 for a bug of ours. */
export function reportError(session: Session, error: unknown): void {
  if (isUserError(error)) {
    session.err.write(`rapporteur: ${oneLine(error.message)}\n`);
    raiseStatus(session, EXIT_INPUT);
    return;
  }
  const { message, stack } =
    error instanceof Error ? error : { message: String(error), stack: undefined };
  reportBug(session, undefined, message, stack);
}

/** Tells of a bug: what was being read, the message, and the stack only where RAPPORTEUR_DEBUG is set. */
export function reportBug(
  session: Session,
  name: string | undefined,
  message: string,
  stack: string | undefined,
): void {
  const where = name === undefined ? '' : `${name}: `;
  const hint = session.env['RAPPORTEUR_DEBUG'] ? '' : ' (RAPPORTEUR_DEBUG=1 shows where)';
  session.err.write(
    `rapporteur: internal-error: ${oneLine(`${where}${message}`)}: This is a bug of ours, please report it.${hint}\n`,
  );
  if (session.env['RAPPORTEUR_DEBUG'] && stack !== undefined) session.err.write(`${stack}\n`);
  raiseStatus(session, EXIT_BUG);
}
