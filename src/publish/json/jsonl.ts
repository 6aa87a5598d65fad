import type { Reading } from '../../model/reading.ts';
import type { RecordMeeting } from '../../model/record.ts';
import type { Export } from '../export.ts';
import { readingJson } from './json.ts';

/** One JSON object a document and line, each of the form of the `json` export. */
export const JSONL: Export = {
  name: 'jsonl',
  extension: 'jsonl',
  summary: 'One JSON object a line, one line a document, for streams and large sets.',
  write: (reading) => reading.documents.map((d) => jsonLine(readingOf(reading, d.id))).join(''),
};

/** The line of one reading, with its line break: for callers that read and write document by document. */
export function jsonLine(reading: Reading): string {
  return `${JSON.stringify(readingJson(reading))}\n`;
}

/** The part of a reading that one document says; remarks stay where they name it. */
export function readingOf(reading: Reading, documentId: string): Reading {
  const documents = reading.documents.filter((d) => d.id === documentId);
  const claims = reading.claims.filter((c) => c.documentId === documentId);
  const ids = new Set(claims.map((c) => c.id));
  const meetings = reading.record.meetings
    .filter((m) => m.documents.includes(documentId))
    .map((m) => meetingOf(m, documentId, ids));
  const kept = new Set(meetings.map((m) => m.id));
  return {
    documents,
    claims,
    record: {
      meetings,
      series: reading.record.series
        .map((s) => ({ ...s, meetings: s.meetings.filter((id) => kept.has(id)) }))
        .filter((s) => s.meetings.length > 0),
      actors: reading.record.actors
        .filter((a) => a.documents.includes(documentId))
        .map((a) => ({
          ...a,
          documents: [documentId],
          claims: a.claims.filter((id) => ids.has(id)),
        })),
    },
    findings: reading.findings.filter((f) => f.evidence[0].documentId === documentId),
    ...(reading.setAside && {
      setAside: reading.setAside.filter(
        ({ finding }) => finding.evidence[0].documentId === documentId,
      ),
    }),
    remarks: reading.remarks.filter((r) => documents.some((d) => r.includes(d.name))),
  };
}

function meetingOf(
  meeting: RecordMeeting,
  documentId: string,
  ids: ReadonlySet<string>,
): RecordMeeting {
  const fields = Object.entries(meeting.fields).map(([name, field]) => {
    const values = field.values
      .filter((v) => v.documents.includes(documentId))
      .map((v) => ({
        ...v,
        documents: [documentId],
        claims: v.claims.filter((id) => ids.has(id)),
        origins: 1,
      }));
    return [name, { verdict: values.length > 1 ? field.verdict : 'agreed', values }] as const;
  });
  return {
    ...meeting,
    documents: [documentId],
    claims: meeting.claims.filter((id) => ids.has(id)),
    origins: 1,
    fields: Object.fromEntries(fields.filter(([, field]) => field.values.length > 0)),
  };
}
