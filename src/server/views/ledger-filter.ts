import type { Strength } from '../../model/claim.ts';
import type { Schedule } from '../../model/ledger.ts';
import { UserError } from '../../model/user-error.ts';
import type { LedgerFilter } from '../../track/filter.ts';
import { EVIDENCE, OFFICIAL } from '../../track/statuses.ts';
import { type Asked, dayOf, textOf } from './page.ts';

const SCHEDULES: readonly Schedule[] = ['due', 'overdue', 'not yet due', 'no deadline'];
const STRENGTHS: readonly Strength[] = ['pledge', 'agree', 'plan', 'willingness', 'call'];

/**
 * The filter of the ledger, with the names of the command line: actor, sector, series, due-from, due-to, schedule,
 * official, evidence, strength, specific, text. Throws `option-invalid` and `date-invalid`.
 */
export function ledgerFilterOf(asked: Asked): LedgerFilter {
  const text = (name: string): Record<string, string> => filled(name, textOf(asked, name));
  const dueFrom = dayOf(asked, 'due-from');
  const dueTo = dayOf(asked, 'due-to');
  const words = textOf(asked, 'text') ?? textOf(asked, 'q');
  return {
    ...text('actor'),
    ...text('sector'),
    ...text('series'),
    ...filled('dueFrom', dueFrom),
    ...filled('dueTo', dueTo),
    ...filled('text', words),
    ...filled('schedule', oneOf(asked, 'schedule', SCHEDULES)),
    ...filled('official', oneOf(asked, 'official', OFFICIAL)),
    ...filled('evidence', oneOf(asked, 'evidence', EVIDENCE)),
    ...filled('strength', oneOf(asked, 'strength', STRENGTHS)),
    ...(asked.has('specific') ? { specific: asked.get('specific') !== 'false' } : {}),
  };
}

function filled<T>(name: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [name]: value };
}

function oneOf<T extends string>(asked: Asked, name: string, words: readonly T[]): T | undefined {
  const value = textOf(asked, name);
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value.toLowerCase().replaceAll('-', ' '));
  if (found !== undefined) return found;
  throw new UserError('option-invalid', `${name}=${value}`, `Use one of: ${words.join(', ')}.`);
}
