import { createHash } from 'node:crypto';

/** The mark of a text: enough of its SHA-256 to see that it has changed. */
export function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
