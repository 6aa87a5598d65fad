import type { Anchor } from '../../model/anchor.ts';
import type { Claim, MeetingClaim } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import type { RecordField } from '../../model/record.ts';
import type { Stated } from '../../model/stated.ts';
import type { Time } from '../../model/time.ts';
import { ordinalText, valueText } from '../wording/value.ts';
import {
  attributed,
  type Cell,
  cell,
  fieldParts,
  inTextOrder,
  oneLine,
  type Part,
  type Row,
  type Table,
} from './table.ts';

/** A meeting as shown: its claims in text order and its days, for the order of the table and the timeline. */
export interface MeetingEntry {
  readonly row: Row;
  readonly time?: Time;
}

type Fields = MeetingClaim['fields'];

/** The meetings of the record, by time; those without a time last. */
export function meetingEntries(reading: Reading): readonly MeetingEntry[] {
  const claims = inTextOrder(
    reading,
    reading.claims.filter((c): c is MeetingClaim => c.kind === 'meeting'),
  );
  const byId = new Map(claims.map((claim, i) => [claim.id, { claim, i }]));
  const taken = new Set<string>();
  const groups: { claims: MeetingClaim[]; fields: Readonly<Record<string, RecordField>> }[] = [];
  for (const meeting of reading.record.meetings) {
    const own = meeting.claims
      .flatMap((id) => (taken.has(id) ? [] : (byId.get(id) ?? [])))
      .sort((a, b) => a.i - b.i)
      .map(({ claim }) => claim);
    for (const claim of own) taken.add(claim.id);
    if (own.length > 0) groups.push({ claims: own, fields: meeting.fields });
  }
  for (const claim of claims)
    if (!taken.has(claim.id)) groups.push({ claims: [claim], fields: {} });
  const timed = groups.map((group) => ({ ...group, time: timeOf(group.claims) }));
  timed.sort((a, b) => compareDays(a.time, b.time));
  return timed.map(({ time, ...group }, i) => {
    const row = rowOf(reading, `M${i + 1}`, group.claims, group.fields);
    return time ? { row, time } : { row };
  });
}

/** The meetings of the record as a table. */
export function meetingsTable(reading: Reading): Table {
  return {
    kind: 'meeting',
    title: 'Meetings',
    nouns: ['meeting', 'meetings'],
    columns: [
      { title: 'When', flexible: false },
      { title: 'Meeting', flexible: true },
      { title: 'Who', flexible: true },
      { title: 'Where', flexible: true },
    ],
    rows: meetingEntries(reading).map((entry) => entry.row),
  };
}

function rowOf(
  reading: Reading,
  label: string,
  claims: readonly MeetingClaim[],
  fields: Readonly<Record<string, RecordField>>,
): Row {
  const first = claims[0] as MeetingClaim;
  const parts = (name: keyof Fields): readonly Part[] =>
    meetingParts(reading, claims, fields, name);
  return {
    label,
    claims,
    anchor: first.evidence[0],
    denied: claims.every((c) => c.polarity === 'denied'),
    ...attributed(first),
    cells: [
      cell('; ', parts('time')),
      nameCell(parts, claims),
      cell('; ', parts('participants')),
      cell('; ', parts('place')),
    ],
    main: 1,
  };
}

/** What the meeting is called, with its ordinal, state and what it builds on. */
function nameCell(
  parts: (name: keyof Fields) => readonly Part[],
  claims: readonly MeetingClaim[],
): Cell {
  const title = parts('title').length > 0 ? parts('title') : parts('series');
  const called = title.length > 0 ? title.slice(0, 1) : fallbackName(parts, claims);
  const ordinal = claims.find((c) => c.fields.ordinal);
  const number = ordinal?.fields.ordinal?.value;
  const said =
    number === undefined ||
    called.some((p) => new RegExp(`\\b${number}(?:st|nd|rd|th)\\b`).test(p.text));
  const extra = [
    ...parts('follows').map((p) => ({ ...p, text: `builds on ${p.text}` })),
    ...parts('status').filter((p) => p.text !== 'held'),
  ];
  const head = called.map((p) =>
    said || number === undefined ? p : { ...p, text: `${ordinalText(number)} ${p.text}` },
  );
  return cell('; ', head, extra);
}

function fallbackName(
  parts: (name: keyof Fields) => readonly Part[],
  claims: readonly MeetingClaim[],
): readonly Part[] {
  const format = parts('format').filter((p) => p.text !== 'in person');
  if (format.length > 0) return format.slice(0, 1);
  const first = claims[0] as MeetingClaim;
  return [{ text: 'meeting', anchor: first.evidence[0] }];
}

/** A field over all claims of the meeting; where documents differ, every value with the documents that give it. */
function meetingParts(
  reading: Reading,
  claims: readonly MeetingClaim[],
  fields: Readonly<Record<string, RecordField>>,
  name: keyof Fields,
): readonly Part[] {
  const record = fields[name];
  const differs = record !== undefined && record.values.length > 1 && record.verdict !== 'agreed';
  if (record === undefined || !differs)
    return claims.map((c) => fieldParts(c, c.fields[name])).find((p) => p.length > 0) ?? [];
  return record.values.flatMap((value) => {
    const source = claims.find((c) => value.claims.includes(c.id) && c.fields[name]) ?? claims[0];
    const text = valueText(value.value);
    if (!source || text === undefined) return [];
    const numbers = value.documents.map(
      (id) => reading.documents.findIndex((d) => d.id === id) + 1,
    );
    return [
      {
        text: oneLine(text),
        anchor: wordsOf(source, source.fields[name]),
        documents: numbers.filter((n) => n > 0),
      },
    ];
  });
}

function wordsOf(claim: Claim, field: Stated<unknown> | undefined): Anchor {
  return field?.anchor ?? claim.evidence[0];
}

/** The tightest time that any claim of the meeting gives. */
function timeOf(claims: readonly MeetingClaim[]): Time | undefined {
  const times = claims.flatMap((c) => (c.fields.time ? [c.fields.time.value] : []));
  return times.find((t) => t.earliest !== undefined && t.latest !== undefined) ?? times[0];
}

function compareDays(a: Time | undefined, b: Time | undefined): number {
  const key = (time: Time | undefined): string => time?.earliest ?? time?.latest ?? '9999';
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
