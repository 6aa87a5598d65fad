import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/user-error.ts';
import type { FactKind } from './rows.ts';
import { FACT_KINDS } from './rows.ts';

/** A table of a user's own: the same form as the one of its kind in data/. Plain data, so that threads can have it. */
export interface UserTable {
  readonly kind: FactKind;
  /** Where it came from, as the user named it. */
  readonly file: string;
  readonly text: string;
}

/** The tables of a folder; throws `reference-invalid` where there is none, or one that is no kind of fact. */
export function readUserTables(folder: string): readonly UserTable[] {
  const names = namesIn(folder);
  if (names.length === 0)
    throw new UserError('reference-invalid', folder, `Put a table there, such as ${SOME}.`);
  return names.map((name) => {
    const file = path.join(folder, name);
    const kind = FACT_KINDS.find((each) => `${each}.tsv` === name);
    if (kind === undefined)
      throw new UserError('reference-invalid', file, `Name it after its kind: ${KINDS}.`);
    return { kind, file, text: readFileSync(file, 'utf8') };
  });
}

const KINDS = FACT_KINDS.join(', ');
const SOME = 'terms.tsv or instalments.tsv';

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new UserError('file-missing', folder, 'Give the folder that holds the tables.');
    throw new UserError('reference-invalid', folder, 'Give a folder, not a file.');
  }
}
