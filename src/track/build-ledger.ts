/** The ledger: all promises of the texts and of imported inventories, each one with its versions. */
import { createHash } from 'node:crypto';
import type { Claim, CommitmentClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { type Judgement, standingJudgements } from '../model/judgement.ts';
import type { ImportedInventory, ImportedRow, LedgerCommitment } from '../model/ledger.ts';
import type { RecordView } from '../model/record.ts';
import { mainPairs } from '../resolve/entries/main-pair.ts';
import { linkVerdicts } from '../resolve/judged-links.ts';
import { promiseKey, wordsKey } from '../resolve/same-promise.ts';
import { type Candidate, groupPromises } from './group-promises.ts';
import { type Entry, ledgerCommitment } from './ledger-commitment.ts';
import { meetingsOfDocuments } from './meetings-of-documents.ts';
import { silenceIn } from './silence.ts';

/** Rises with the rules by which promises are grouped: a ledger that was kept under another number is made anew. */
export const LEDGER_RULES = 1;

/** What a ledger is made from. */
export interface LedgerParts {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly record: RecordView;
  /** What persons decided, oldest first: rejected claims, links, imported inventories. */
  readonly journal: readonly Judgement[];
}

/** All promises in the order of their first versions. Pure; about linear in the number of claims. */
export function buildLedger(parts: LedgerParts): readonly LedgerCommitment[] {
  const { documents, claims, record, journal } = parts;
  const standing = standingJudgements(journal);
  const days = new Map(documents.map(({ id, publishedAt }) => [id, publishedAt]));
  const order = new Map(documents.map(({ id }, at) => [id, at]));
  const pairs = mainPairs(claims);
  const entries: Entry[] = [
    ...claims
      .filter((claim): claim is CommitmentClaim => claim.kind === 'commitment')
      .filter(({ id, polarity }) => polarity === 'said' && standing.get(id)?.verdict !== 'reject')
      .map((claim): Entry => {
        const day = days.get(claim.documentId);
        return { id: claim.id, claim, ...(day === undefined ? {} : { day }) };
      }),
    ...importedRows(standing),
  ].sort((a, b) => compare(a.day ?? '9', b.day ?? '9') || compareText(a, b, order));
  const candidates = entries.map(
    ({ id, claim, row }): Candidate => ({
      id,
      key: claim
        ? promiseKey(claim, pairs.get(claim.documentId))
        : {
            ...wordsKey((row as ImportedRow).text),
            parties: new Set((row as ImportedRow).obligors.map((name) => name.toLowerCase())),
            beneficiaries: new Set(),
          },
    }),
  );
  const { of } = linkVerdicts(journal);
  const context = {
    meetings: meetingsOfDocuments(record),
    silence: silenceIn(record),
    origins: originsOf(record),
  };
  const links = [...standing.keys()].filter((subject) => subject.includes('~'));
  return groupPromises(candidates, of, links).map((group) =>
    ledgerCommitment(
      group.map((at) => entries[at] as Entry),
      context,
    ),
  );
}

function importedRows(standing: ReadonlyMap<string, Judgement>): readonly Entry[] {
  return [...standing.values()].flatMap(({ subject, verdict, value }): readonly Entry[] => {
    if (verdict !== 'set' || !subject.startsWith('import/')) return [];
    const { file, rows } = value as ImportedInventory;
    return rows.map((row) => ({
      id: rowId(file, row),
      file,
      row,
      ...(row.made === undefined ? {} : { day: row.made }),
    }));
  });
}

/** The id of an inventory's row: the same for the same words on the same line of the same file. */
export function rowId(file: string, { line, text }: ImportedRow): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([file, line, text]))
    .digest('hex');
  return `i-${hash.slice(0, 12)}`;
}

function originsOf({ origins = [] }: RecordView): (documents: readonly string[]) => number {
  const of = new Map(origins.flatMap(({ id, documents }) => documents.map((one) => [one, id])));
  return (documents) => new Set(documents.map((id) => of.get(id) ?? id)).size;
}

function compareText(a: Entry, b: Entry, order: ReadonlyMap<string, number>): number {
  const place = ({ claim, row }: Entry): readonly [number, number] =>
    claim
      ? [order.get(claim.documentId) ?? order.size, claim.evidence[0].position.start]
      : [order.size + 1, row?.line ?? 0];
  const [left, right] = [place(a), place(b)];
  return left[0] - right[0] || left[1] - right[1] || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
