import type { Strength } from '../../../model/claim.ts';
import type { Schedule } from '../../../model/ledger.ts';
import { UserError } from '../../../model/user-error.ts';
import type { LedgerFilter } from '../../../track/filter.ts';
import { EVIDENCE, OFFICIAL } from '../../../track/statuses.ts';
import { day } from '../../options.ts';
import { oneOf } from './open-ledger.ts';

/** Words of the schedule. */
export const SCHEDULES: readonly Schedule[] = ['due', 'overdue', 'not yet due', 'no deadline'];
const STRENGTHS: readonly Strength[] = ['pledge', 'agree', 'plan', 'willingness', 'call'];

/** Which commitments are asked for, as the command line has it. */
export interface FilterOptions {
  readonly actor?: string;
  readonly sector?: string;
  readonly series?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly deadline?: string;
  readonly schedule?: string;
  readonly official?: string;
  readonly evidence?: string;
  readonly status?: string;
  readonly strength?: string;
  readonly specific?: boolean;
  readonly text?: string;
}

/** The filter; throws `option-invalid` for unknown words and `date-invalid` for days that are none. */
export function filterOf(options: FilterOptions): LedgerFilter {
  const { actor, sector, series, dueFrom, deadline, schedule, official, evidence } = options;
  const dueTo = options.dueTo ?? deadline;
  const { strength, specific, text, status } = options;
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(sector === undefined ? {} : { sector }),
    ...(series === undefined ? {} : { series }),
    ...(dueFrom === undefined ? {} : { dueFrom: day(dueFrom) }),
    ...(dueTo === undefined ? {} : { dueTo: day(dueTo) }),
    ...(text === undefined ? {} : { text }),
    ...(specific === undefined ? {} : { specific }),
    ...(strength === undefined ? {} : { strength: oneOf('--strength', strength, STRENGTHS) }),
    ...(status === undefined ? {} : statusFilter(status)),
    ...(schedule === undefined ? {} : { schedule: oneOf('--schedule', schedule, SCHEDULES) }),
    ...(official === undefined ? {} : { official: oneOf('--official', official, OFFICIAL) }),
    ...(evidence === undefined ? {} : { evidence: oneOf('--evidence', evidence, EVIDENCE) }),
  };
}

/** A word of any of the three statuses. */
function statusFilter(word: string): LedgerFilter {
  const plain = word.toLowerCase().replaceAll('-', ' ');
  const schedule = SCHEDULES.find((one) => one === plain);
  if (schedule) return { schedule };
  const official = OFFICIAL.find((one) => one === plain);
  if (official) return { official };
  const evidence = EVIDENCE.find((one) => one === plain);
  if (evidence) return { evidence };
  throw new UserError(
    'option-invalid',
    `--status ${word}`,
    `Use one of: ${[...SCHEDULES, ...OFFICIAL, ...EVIDENCE].join(', ')}.`,
  );
}
