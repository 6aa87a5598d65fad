/** Promises of which the later meetings of their series do not speak any more. */
import type { Day } from '../model/day.ts';
import type { CommitmentVersion, Silence } from '../model/ledger.ts';
import type { RecordView } from '../model/record.ts';

/** Tells the silence of later instalments; made once for a record. */
export type SilenceAfter = (
  versions: readonly CommitmentVersion[],
  documents: readonly string[],
) => Silence | undefined;

/**
 * For each promise the meetings of its series after the last one that has it, none of whose documents repeat it. The
 * record tells what the documents say: silence is no proof that a promise was given up.
 */
export function silenceIn(record: RecordView): SilenceAfter {
  const meetings = new Map(record.meetings.map((meeting) => [meeting.id, meeting]));
  const series = new Map(record.series.map(({ id, meetings: own }) => [id, own]));
  return (versions, documents) => {
    const last = versions.findLast(({ meeting }) => meeting !== undefined);
    const held = last?.meeting === undefined ? undefined : meetings.get(last.meeting);
    const order = held?.series === undefined ? undefined : series.get(held.series);
    if (!held || !order) return undefined;
    const later = order.slice(order.indexOf(held.id) + 1).filter((id) => {
      const own = meetings.get(id)?.documents ?? [];
      const repeats = own.some((document) => documents.includes(document));
      return own.length > 0 && !repeats;
    });
    if (later.length === 0) return undefined;
    const lastSaid: Day | undefined = versions.findLast(({ date }) => date !== undefined)?.date;
    return { ...(lastSaid === undefined ? {} : { lastSaid }), meetings: later };
  };
}
