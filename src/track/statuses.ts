/** The statuses and scores that persons set: folded from the journal for each commitment. */
import { type Judgement, standingJudgements } from '../model/judgement.ts';
import type {
  EvidenceStatus,
  ImportedInventory,
  LedgerCommitment,
  MemberScore,
  OfficialStatus,
  StatusSet,
} from '../model/ledger.ts';
import { rowId } from './build-ledger.ts';
import { scoreOf } from './scores.ts';

/** What a status can be; the first of each is what stands while nobody has set one. */
export const OFFICIAL: readonly OfficialStatus[] = [
  'announced',
  'in progress',
  'completed',
  'suspended',
  'withdrawn',
];
export const EVIDENCE: readonly EvidenceStatus[] = [
  'none found',
  'partial',
  'fulfilled',
  'contradicted',
];

/** What was decided of one commitment. */
export interface Decided {
  readonly official?: StatusSet<OfficialStatus>;
  readonly evidence?: StatusSet<EvidenceStatus>;
  readonly scores: readonly MemberScore[];
}

/** Finds what was decided about any claim of a commitment; made once for a journal. */
export function decisionsOf(journal: readonly Judgement[]): (one: LedgerCommitment) => Decided {
  const standing = standingJudgements(journal);
  const byId = new Map<string, Judgement[]>();
  for (const judgement of standing.values()) {
    const id = judgement.subject.split('/')[0] as string;
    if (judgement.verdict !== 'set') continue;
    const list = byId.get(id);
    if (list) list.push(judgement);
    else byId.set(id, [judgement]);
  }
  const imported = importedScores(standing);
  return ({ claims }) => {
    const own = claims.flatMap((id) => byId.get(id) ?? []);
    const latest = (part: string): Judgement | undefined =>
      own
        .filter(({ subject }) => subject.endsWith(part))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .at(-1);
    const official = latest('/official');
    const evidence = latest('/evidence');
    return {
      ...(official ? { official: statusSet<OfficialStatus>(official) } : {}),
      ...(evidence ? { evidence: statusSet<EvidenceStatus>(evidence) } : {}),
      scores: [
        ...claims.flatMap((id) => imported.get(id) ?? []),
        ...own.flatMap((judgement) => scoreOf(judgement) ?? []),
      ],
    };
  };
}

function statusSet<S extends string>({ value, by, at, note }: Judgement): StatusSet<S> {
  const { status, evidence = [] } = value as {
    readonly status: S;
    readonly evidence?: readonly string[];
  };
  return { status, by, at, evidence, ...(note === undefined ? {} : { note }) };
}

/** The scores that came with inventories, by the id of their row; the coder is the inventory. */
function importedScores(
  standing: ReadonlyMap<string, Judgement>,
): ReadonlyMap<string, readonly MemberScore[]> {
  const out = new Map<string, readonly MemberScore[]>();
  for (const { subject, verdict, value, at } of standing.values()) {
    if (verdict !== 'set' || !subject.startsWith('import/')) continue;
    const { file, rows } = value as ImportedInventory;
    for (const row of rows)
      out.set(
        rowId(file, row),
        row.scores.map((score) => ({ ...score, coder: file, at, evidence: [] })),
      );
  }
  return out;
}
