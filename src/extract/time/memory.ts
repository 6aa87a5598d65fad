/** What was spoken of so far: the times that "that day", "a year earlier", "the latest period" count from. */
import type { Time } from '../../model/time.ts';
import type { Spoken, SpokenTime } from './context.ts';
import type { Draft, ShiftDraft } from './draft.ts';

/** Nothing was spoken of. */
export const NOTHING_SPOKEN: Spoken = {};

/** What was spoken of, with one more time. A year-ago comparison is no new subject. */
export function spokenWith(spoken: Spoken, draft: Draft, time: Time, sentence: number): Spoken {
  if (time.earliest === undefined || time.granularity === 'unknown') return spoken;
  if (time.type !== 'DATE' && time.type !== 'TIME') return spoken;
  const granularity = time.type === 'TIME' ? 'day' : time.granularity;
  const last = time.range && time.latest !== undefined ? { latest: time.latest } : {};
  const told: SpokenTime = { day: time.earliest, granularity, sentence, ...last };
  if (draft.kind === 'shift' && draft.same) return spoken;
  if (draft.kind === 'shift' && draft.from !== 'now') return pointedAt(spoken, draft, told);
  const isComparison = draft.kind === 'shift' && (draft.ago || draft.unit === 'year');
  return {
    ...spoken,
    ...(isComparison && granularity === 'quarter' ? {} : { last: told }),
    ...(granularity === 'day' ? { lastDay: told } : {}),
    ...(isPeriod(granularity) && !isComparison ? { lastPeriod: told } : {}),
    ...(granularity === 'quarter' && !isComparison ? { lastQuarter: told } : {}),
  };
}

/** "the quarter", "the latest period" keep what they point at in mind; "two days later" is a day to count from. */
function pointedAt(spoken: Spoken, draft: ShiftDraft, told: SpokenTime): Spoken {
  const { unit, from, amount } = draft;
  if (from === 'report') return amount === 0 ? { ...spoken, lastPeriod: told } : spoken;
  if (unit === 'day' && told.granularity === 'day') return { ...spoken, lastDay: told };
  if (unit === 'quarter' && told.granularity === 'quarter')
    return { ...spoken, last: told, lastPeriod: told, lastQuarter: told };
  return spoken;
}

function isPeriod(granularity: SpokenTime['granularity']): boolean {
  return granularity === 'quarter' || granularity === 'half' || granularity === 'month';
}
