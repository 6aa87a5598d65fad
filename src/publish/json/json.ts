import type { Anchor } from '../../model/anchor.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Reading, SetAside } from '../../model/reading.ts';
import type {
  RecordActor,
  RecordEntry,
  RecordField,
  RecordMeeting,
  RecordOccasion,
  RecordOrigin,
  RecordSeries,
} from '../../model/record.ts';
import type { Stated } from '../../model/stated.ts';
import type { Export } from '../export.ts';
import { type Json, present, valueJson } from './value.ts';

/** The order of a claim's fields in the output: that of the model. */
const FIELD_ORDER: Readonly<Record<ClaimKind, readonly string[]>> = {
  meeting: [
    'participants',
    'time',
    'place',
    'series',
    'ordinal',
    'host',
    'format',
    'status',
    'subject',
    'follows',
    'title',
  ],
  agreement: ['title', 'type', 'parties', 'count', 'sector', 'scope', 'status', 'time', 'place'],
  commitment: [
    'obligor',
    'beneficiary',
    'action',
    'object',
    'instrument',
    'specific',
    'deadline',
    'target',
    'strength',
    'sector',
    'status',
  ],
  figure: [
    'metric',
    'subject',
    'counterpart',
    'quantity',
    'period',
    'status',
    'change',
    'role',
    'sector',
  ],
  stance: ['holder', 'target', 'position', 'strength'],
  event: ['source', 'type', 'target', 'time', 'place'],
};

/** The whole reading as one JSON object, indented by two blanks. */
export const JSON_EXPORT: Export = {
  name: 'json',
  extension: 'json',
  summary: 'Everything that was found, as one JSON object.',
  write: (reading) => `${JSON.stringify(readingJson(reading), null, 2)}\n`,
};

/** A reading as the JSON that docs/reference/exports.md describes; the same reading gives the same bytes. */
export function readingJson(reading: Reading): Json {
  const { documents, claims, record, findings, setAside, remarks } = reading;
  return present({
    documents: documents.map(documentJson),
    claims: claims.map(claimJson),
    record: present({
      meetings: record.meetings.map(meetingJson),
      series: record.series.map(seriesJson),
      actors: record.actors.map(actorJson),
      entries: record.entries?.map(entryJson),
      origins: record.origins?.map(originJson),
      occasions: record.occasions?.map(occasionJson),
      chains: record.chains?.map((link) => present({ ...link })),
    }),
    findings: findings.map(findingJson),
    setAside: setAside && setAside.length > 0 ? setAside.map(setAsideJson) : undefined,
    remarks: remarks.length > 0 ? [...remarks] : undefined,
  });
}

function documentJson(document: Document): Json {
  return present({
    id: document.id,
    name: document.name,
    title: document.title ?? null,
    language: document.language,
    publishedAt: document.publishedAt ?? null,
    publisher: document.publisher ?? null,
    uri: document.uri ?? null,
    characters: document.text.length,
  });
}

/** One claim as JSON, its fields in the order of the model. */
export function claimJson(claim: Claim): Json {
  const fields = claim.fields as Readonly<Record<string, Stated<unknown> | undefined>>;
  const known = FIELD_ORDER[claim.kind];
  const names = [
    ...known,
    ...Object.keys(fields)
      .filter((name) => !known.includes(name))
      .sort(),
  ];
  const written: Record<string, Json> = {};
  for (const name of names) {
    const field = fields[name];
    if (field) written[name] = statedJson(field);
  }
  return present({
    id: claim.id,
    kind: claim.kind,
    evidence: claim.evidence.map(anchorJson),
    fields: written,
    attribution: claim.attribution && statedJson(claim.attribution),
    polarity: claim.polarity,
    rule: claim.rule,
  });
}

/** One finding as JSON. */
export function findingJson(finding: Finding): Json {
  const { derivation } = finding;
  return present({
    id: finding.id,
    check: finding.check,
    severity: finding.severity,
    message: finding.message,
    evidence: finding.evidence.map(anchorJson),
    derivation: {
      operation: derivation.operation,
      inputs: derivation.inputs.map((input) =>
        present({
          name: input.name,
          value: input.value,
          evidence: input.evidence,
          fact: input.fact,
          source: input.source,
        }),
      ),
      result: derivation.result,
    },
    saidBy: finding.saidBy,
    suggestion: finding.suggestion,
    claims: [...finding.claims],
  });
}

function setAsideJson(aside: SetAside): Json {
  const judgement = aside.reason === 'dismissed' ? aside.judgement : undefined;
  return present({
    reason: aside.reason,
    by: judgement?.by,
    at: judgement?.at,
    note: judgement?.note,
    finding: findingJson(aside.finding),
  });
}

function anchorJson(anchor: Anchor): Json {
  const { start, end } = anchor.position;
  return { documentId: anchor.documentId, start, end, exact: anchor.quote.exact };
}

function statedJson(field: Stated<unknown>): Json {
  return present({
    value: valueJson(field.value),
    basis: field.basis,
    start: field.anchor?.position.start,
    end: field.anchor?.position.end,
    by: field.by,
  });
}

function meetingJson(meeting: RecordMeeting): Json {
  const names = [...FIELD_ORDER.meeting, ...Object.keys(meeting.fields).sort()];
  const fields: Record<string, Json> = {};
  for (const name of names) {
    const field = meeting.fields[name];
    if (field && !(name in fields)) fields[name] = recordFieldJson(field);
  }
  return present({
    id: meeting.id,
    documents: [...meeting.documents],
    claims: [...meeting.claims],
    origins: meeting.origins,
    series: meeting.series,
    ordinal: meeting.ordinal,
    fields,
  });
}

function entryJson(entry: RecordEntry): Json {
  return present({
    id: entry.id,
    kind: entry.kind,
    documents: [...entry.documents],
    claims: [...entry.claims],
    origins: entry.origins,
    meeting: entry.meeting,
    fields: Object.fromEntries(
      Object.entries(entry.fields).map(([name, field]) => [name, recordFieldJson(field)]),
    ),
  });
}

function originJson(origin: RecordOrigin): Json {
  return present({
    id: origin.id,
    documents: [...origin.documents],
    wire: origin.wire,
    copies: origin.copies.map(({ document, source, share, passages }) => ({
      document,
      source,
      share: Math.round(share * 1000) / 1000,
      passages: passages.map((passage) => ({ ...passage })),
    })),
  });
}

function occasionJson(occasion: RecordOccasion): Json {
  return present({
    ...occasion,
    documents: [...occasion.documents],
    meetings: [...occasion.meetings],
  });
}

function recordFieldJson(field: RecordField): Json {
  return present({
    verdict: field.verdict,
    why: field.why,
    values: field.values.map((value) => ({
      value: valueJson(value.value),
      documents: [...value.documents],
      claims: [...value.claims],
      origins: value.origins,
    })),
  });
}

function seriesJson(series: RecordSeries): Json {
  return present({
    id: series.id,
    name: series.name,
    meetings: [...series.meetings],
    gaps: series.gaps && [...series.gaps],
  });
}

function actorJson(actor: RecordActor): Json {
  return present({
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    documents: [...actor.documents],
    claims: [...actor.claims],
  });
}
