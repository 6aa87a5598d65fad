import { createHash } from 'node:crypto';
import type { MeetingClaim } from '../../model/claim.ts';
import type { MeetingGroup, MeetingIndex, MeetingKeys } from '../ports.ts';

interface Group {
  readonly id: string;
  readonly claims: MeetingClaim[];
}

/** The id of the meeting that a claim opens. */
export function meetingId(claim: MeetingClaim): string {
  return `m-${createHash('sha256').update(claim.id).digest('hex').slice(0, 12)}`;
}

/** An index of meetings in memory. */
export interface MemoryMeetings extends MeetingIndex {
  /** All meetings, in order of adding. */
  all(): readonly MeetingGroup[];
}

/** Makes an empty index. */
export function makeMeetingIndex(): MemoryMeetings {
  const groups = new Map<string, Group>();
  const byKey = new Map<string, Set<Group>>();
  const file = (group: Group, keys: MeetingKeys): void => {
    for (const key of keysOf(keys)) {
      const set = byKey.get(key) ?? new Set();
      set.add(group);
      byKey.set(key, set);
    }
  };
  return {
    near: (keys) => {
      const found = new Set<Group>();
      for (const key of keysOf(keys)) for (const group of byKey.get(key) ?? []) found.add(group);
      return [...found];
    },
    open(claim, keys) {
      const group: Group = { id: meetingId(claim), claims: [claim] };
      groups.set(group.id, group);
      file(group, keys);
      return group.id;
    },
    join(meeting, claim, keys) {
      const group = groups.get(meeting);
      if (!group) throw new Error(`no meeting ${meeting}`);
      group.claims.push(claim);
      file(group, keys);
    },
    removeDocument(documentId) {
      const touched: string[] = [];
      for (const group of groups.values()) {
        const rest = group.claims.filter((claim) => claim.documentId !== documentId);
        if (rest.length === group.claims.length) continue;
        touched.push(group.id);
        group.claims.splice(0, group.claims.length, ...rest);
        if (rest.length > 0) continue;
        groups.delete(group.id);
        for (const set of byKey.values()) set.delete(group);
      }
      return touched;
    },
    all: () => [...groups.values()],
  };
}

/** Sides with the months around their days, so that a state's hundred other meetings are not asked; and the series. */
function keysOf({ sides, series, earliest, latest }: MeetingKeys): readonly string[] {
  const months = monthsOf(earliest, latest);
  const out = sides.flatMap((side) => months.map((month) => `${side} ${month}`));
  if (series !== undefined) out.push(`series ${series}`);
  return out;
}

/** Months from the one before the first day to the one after the last; any month where there are no days. */
function monthsOf(earliest: string | undefined, latest: string | undefined): readonly string[] {
  if (earliest === undefined || latest === undefined) return ['any'];
  const first = monthNumber(earliest) - 1;
  const last = Math.min(monthNumber(latest) + 1, first + 16);
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
