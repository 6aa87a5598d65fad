import { userInfo } from 'node:os';

/** The name of the user, for the journal; "unknown" where the system has none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
