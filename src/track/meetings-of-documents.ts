/** At which meeting a document's promises were made. */
import type { Participant } from '../model/actor.ts';
import type { RecordMeeting, RecordView } from '../model/record.ts';

/** The meeting at which those who promise in a document made it; undefined where the document tells of none or of many. */
export type MeetingOf = (
  documentId: string,
  obligors: readonly Participant[],
) => RecordMeeting | undefined;

/**
 * The meeting of a series that a document tells of, at which one of the obligors took part, else the only meeting it
 * tells of; where several of a series are told of, the latest.
 */
export function meetingsOfDocuments(record: RecordView): MeetingOf {
  const byDocument = new Map<string, RecordMeeting[]>();
  for (const meeting of record.meetings)
    for (const id of meeting.documents)
      byDocument.set(id, [...(byDocument.get(id) ?? []), meeting]);
  return (documentId, obligors) => {
    const told = byDocument.get(documentId) ?? [];
    const held = told.filter((meeting) => isPresent(meeting, obligors));
    const candidates = held.length > 0 ? held : told;
    const instalments = candidates
      .filter(({ series }) => series !== undefined)
      .sort((a, b) => compare(startOf(a), startOf(b)));
    return instalments.at(-1) ?? (candidates.length === 1 ? candidates[0] : undefined);
  };
}

function isPresent(meeting: RecordMeeting, obligors: readonly Participant[]): boolean {
  const sides = new Set(
    (meeting.fields['participants']?.values ?? []).flatMap(({ value }) =>
      (Array.isArray(value) ? (value as readonly Participant[]) : []).flatMap(
        ({ id, represents }) => [id, represents],
      ),
    ),
  );
  return obligors.some(
    ({ id, represents }) =>
      (id !== undefined && sides.has(id)) || (represents !== undefined && sides.has(represents)),
  );
}

function startOf(meeting: RecordMeeting): string {
  const value = meeting.fields['time']?.values[0]?.value as { earliest?: string } | undefined;
  return value?.earliest ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
