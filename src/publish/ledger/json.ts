/** The ledger as JSON: keys in a fixed order, times and quantities as in the JSON of a reading. */
import type {
  CommitmentVersion,
  LedgerRow,
  LedgerView,
  StatusSet,
  SuggestedEvidence,
} from '../../model/ledger.ts';
import { type Json, present, valueJson } from '../json/value.ts';
import type { DocumentNames } from './ledger-words.ts';

/** The whole view: the day, how far was searched, and the rows. */
export function ledgerJson(
  view: LedgerView,
  names: DocumentNames,
): { readonly [key: string]: Json } {
  return present({
    on: view.on,
    documents: view.documents,
    searchedTo: view.searchedTo ?? null,
    total: view.total,
    commitments: view.rows.map((row) => rowJson(row, names)),
  });
}

/** One commitment as it stands. */
export function rowJson(row: LedgerRow, names: DocumentNames): { readonly [key: string]: Json } {
  const { commitment, scores, compliance, mismatch } = row;
  const optional = (value: unknown): Json | undefined =>
    value === undefined ? undefined : valueJson(value);
  return present({
    id: commitment.id,
    claims: commitment.claims,
    documents: commitment.documents,
    origins: commitment.origins,
    obligor: valueJson(commitment.obligors),
    beneficiary: valueJson(commitment.beneficiaries),
    action: commitment.action,
    object: commitment.object,
    instrument: commitment.instrument,
    specific: commitment.specific,
    target: optional(commitment.target),
    deadline: optional(commitment.deadline),
    strength: commitment.strength,
    sector: commitment.sector,
    made: commitment.made,
    meeting: commitment.meeting,
    series: commitment.series,
    ordinal: commitment.ordinal,
    status: {
      official: statusJson(row.official, 'announced'),
      evidence: statusJson(row.evidence, 'none found'),
      schedule: row.schedule,
    },
    versions: commitment.versions.map((version) => versionJson(version, names)),
    silence: optional(commitment.silence),
    scores: scores.map((score) => valueJson({ ...score })),
    compliance: compliance.map((average) => valueJson({ ...average })),
    mismatch: optional(mismatch && { ...mismatch }),
    inventory: optional(commitment.inventory && { ...commitment.inventory }),
  });
}

function statusJson(set: StatusSet<string> | undefined, otherwise: string): Json {
  if (!set) return { status: otherwise };
  const { status, by, at, evidence, note } = set;
  return present({ status, by, at, evidence, note });
}

function versionJson(version: CommitmentVersion, names: DocumentNames): Json {
  const { claim, documentId, date, meeting, anchor, action, deadline, strength, relation } =
    version;
  return present({
    claim,
    document: documentId === '' ? undefined : documentId,
    name: names.get(documentId),
    date,
    meeting,
    start: anchor?.position.start,
    end: anchor?.position.end,
    exact: anchor?.quote.exact,
    action,
    deadline: deadline && valueJson(deadline),
    strength,
    relation,
    changes: version.changes.map(({ kind, text }) => ({ kind, text })),
    deadlineMove:
      version.deadlineMove &&
      present({
        direction: version.deadlineMove.direction,
        from: version.deadlineMove.from && valueJson(version.deadlineMove.from),
        to: version.deadlineMove.to && valueJson(version.deadlineMove.to),
      }),
    strengthChange:
      version.strengthChange &&
      present({ from: version.strengthChange.from, to: version.strengthChange.to }),
  });
}

/** A suggestion with its words and place. */
export function suggestionJson(one: SuggestedEvidence, names: DocumentNames): Json {
  const { documentId, position, quote } = one.anchor;
  return present({
    document: documentId,
    name: names.get(documentId),
    date: one.date,
    start: position.start,
    end: position.end,
    exact: quote.exact,
    weight: one.weight,
    shared: one.shared,
    parties: one.parties,
  });
}
