import type { ValueView } from '../../../../src/view/api.ts';
import type { CommitmentRow } from '../../../../src/view/api-record.ts';
import { say } from '../../messages/commitments/say.ts';
import { formatDay } from '../../text/format.ts';
import { language } from '../../text/language.ts';

/** The last day that a deadline allows; undefined where it has none. */
function lastDay({ value }: ValueView): string | undefined {
  if (typeof value !== 'object' || value === null || !('latest' in value)) return undefined;
  return typeof value.latest === 'string' ? value.latest : undefined;
}

/** A deadline: in English in the words of the record, else by its last day. */
export function deadlineText(deadline: ValueView | undefined): string | undefined {
  if (!deadline) return undefined;
  const day = lastDay(deadline);
  if (language.value === 'en' || day === undefined) return deadline.text ?? day;
  return say('by-day', { day: formatDay(day) });
}

/** Who promises: "China, Russia"; a dash where nobody is named. */
export function obligorsText({ obligors }: Pick<CommitmentRow, 'obligors'>): string {
  return obligors.map(({ name }) => name).join(', ') || say('nobody');
}
