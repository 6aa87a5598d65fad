import type { Anchor } from '../../model/anchor.ts';
import type {
  CommitmentVersion,
  DeadlineMove,
  LedgerCommitment,
  LedgerRow,
  MemberScore,
  ScorePhase,
  StatusSet,
} from '../../model/ledger.ts';
import type { Time } from '../../model/time.ts';
import { evidenceFor } from '../../pipeline/ledger.ts';
import { agreementOn, alphaText } from '../../publish/ledger/commitment.ts';
import { scoreGrid } from '../../publish/ledger/grid.ts';
import { deadlineText, moveText } from '../../publish/ledger/ledger-words.ts';
import type { DossierStore } from '../../store/port.ts';
import type { LedgerFilter } from '../../track/filter.ts';
import { ledgerView } from '../../track/view.ts';
import type { ValueView } from '../../view/api.ts';
import type {
  AgreementView,
  CommitmentAnswer,
  CommitmentRow,
  CommitmentsAnswer,
  GridAnswer,
  ScoreView,
  StatusView,
  VersionView,
} from '../../view/api-record.ts';
import type { DossierView } from '../dossier-view.ts';
import { ledgerFacets } from './ledger-facets.ts';
import { linkOf } from './meeting-rows.ts';
import { type Asked, pageOf } from './page.ts';
import { actorOf, judgementOf, labelOf, shownValue, wordsOf } from './words.ts';

/** The rows of the ledger on a day that are asked for. */
export function ledgerRows(
  view: DossierView,
  on: string,
  filter: LedgerFilter = {},
): ReturnType<typeof ledgerView> {
  const { journal, reference, documents } = view;
  const { to } = searchedOf(view);
  return ledgerView(view.ledger, {
    journal,
    on,
    documents: documents.length,
    ...(to === undefined ? {} : { searchedTo: to }),
    filter,
    namesOf: (id) => {
      const known = reference.state(id) ?? reference.organisation(id);
      return known ? Object.values(known.names).flat() : [];
    },
  });
}

/** How many documents are searched for evidence, and the day of the newest. */
function searchedOf(view: DossierView): CommitmentAnswer['searched'] {
  return view.once('ledger searched', () => {
    const days = view.documents.flatMap(({ publishedAt }) => publishedAt ?? []);
    const to = days.sort().at(-1);
    return { documents: view.documents.length, ...(to === undefined ? {} : { to }) };
  });
}

/** The rows of some commitments, whatever is asked for. */
export function commitmentRowsOf(
  view: DossierView,
  on: string,
  wanted: (one: LedgerCommitment) => boolean,
): readonly CommitmentRow[] {
  const all = view.once(`ledger ${on}`, () => ledgerRows(view, on).rows);
  return all.filter(({ commitment }) => wanted(commitment)).map((row) => rowOf(view, row));
}

function rowOf(view: DossierView, row: LedgerRow): CommitmentRow {
  const { commitment, official, evidence, schedule, scores, compliance } = row;
  const { id, action, obligors, beneficiaries, deadline, target, series, versions } = commitment;
  const [average] = compliance;
  const { anchor } = versions[0];
  return {
    id,
    claims: commitment.claims,
    standing: standingOf(view, commitment),
    action,
    obligors: obligors.map((one) => actorOf(view, one)),
    beneficiaries: beneficiaries.map((one) => actorOf(view, one)),
    ...picked(commitment, [
      'object',
      'strength',
      'sector',
      'instrument',
      'specific',
      'made',
      'meeting',
      'ordinal',
    ]),
    ...(target ? { target: shownValue(target) } : {}),
    ...(deadline ? { deadline: deadlineOf(commitment) as ValueView } : {}),
    ...(deadline?.latest === undefined ? {} : { due: deadline.latest }),
    ...(series === undefined
      ? {}
      : { series: { id: series, name: view.series(series)?.name ?? series } }),
    official: statusOf(official, 'announced'),
    evidence: statusOf(evidence, 'none found'),
    schedule,
    versions: versions.length,
    ...lastMoveOf(commitment),
    documents: commitment.documents.length,
    origins: commitment.origins,
    scores: scores.length,
    ...(average ? { average: average.average, percentage: average.percentage } : {}),
    ...(anchor ? { words: wordsOf(anchor) } : {}),
  };
}

/** A deadline named for the first time has not moved. */
function lastMoveOf({ versions }: LedgerCommitment): Pick<CommitmentRow, 'deadlineMoved'> {
  const moves = versions.flatMap(({ deadlineMove }) => deadlineMove?.direction ?? []);
  const last = moves.findLast((direction) => direction !== 'set');
  return last === undefined ? {} : { deadlineMoved: last };
}

function standingOf(view: DossierView, { claims }: LedgerCommitment): CommitmentRow['standing'] {
  const isAccepted = (claim: string): boolean =>
    view.standing.get(claim)?.judgement.verdict === 'accept';
  return claims.some(isAccepted) ? 'accepted' : 'open';
}

/** The fields of an object that are there, of those named. */
function picked<T extends object, K extends keyof T>(
  object: T,
  names: readonly K[],
): { [P in K as undefined extends T[P] ? P : never]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(
    names.flatMap((name) => (object[name] === undefined ? [] : [[name, object[name]]])),
  ) as ReturnType<typeof picked<T, K>>;
}

function deadlineOf({
  deadline,
  deadlineWords,
}: Pick<LedgerCommitment, 'deadline' | 'deadlineWords'>): ValueView | undefined {
  return deadline && { ...shownValue(deadline), text: deadlineText(deadline, deadlineWords) };
}

function statusOf(set: StatusSet<string> | undefined, otherwise: string): StatusView {
  return set ? { ...set } : { status: otherwise };
}

/** The ledger as it is asked for, with what else could be asked. */
export function commitmentsAnswer(
  view: DossierView,
  asked: Asked,
  { on, filter }: { readonly on: string; readonly filter: LedgerFilter },
): CommitmentsAnswer {
  const ledger = ledgerRows(view, on, filter);
  const rowsOf = (other: LedgerFilter): readonly LedgerRow[] => ledgerRows(view, on, other).rows;
  const sorted = asked.get('sort') === 'due' ? byDeadline(ledger.rows) : ledger.rows;
  const page = pageOf(view, asked, sorted);
  return {
    ...page,
    rows: page.rows.map((row) => rowOf(view, row)),
    on,
    ...(ledger.searchedTo === undefined ? {} : { searchedTo: ledger.searchedTo }),
    total: ledger.total,
    facets: ledgerFacets(view, filter, ledger.rows, rowsOf),
  };
}

function byDeadline(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const key = ({ commitment }: LedgerRow): string => commitment.deadline?.latest ?? '9999';
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Suggested sentences that are shown. */
const SUGGESTIONS = 12;

/** One commitment in full; undefined where it is not there. */
export function commitmentAnswer(
  view: DossierView,
  store: DossierStore,
  id: string,
  on: string,
): CommitmentAnswer | undefined {
  const commitment = view.commitmentOf(id);
  const [row] = commitment ? ledgerRows(view, on, { id: commitment.id }).rows : [];
  if (!commitment || !row) return undefined;
  const { scores, compliance, mismatch } = row;
  const { inventory, silence, versions, claims } = commitment;
  return {
    revision: view.revision,
    on,
    commitment: rowOf(view, row),
    searched: searchedOf(view),
    versions: versions.map((version) => versionOf(view, version)),
    scores: scores.map(scoreOf),
    compliance,
    ...agreementOf([row]),
    ...(mismatch ? { mismatch } : {}),
    silence: (silence?.meetings ?? []).flatMap((one) => {
      const meeting = view.meeting(one);
      return meeting ? [linkOf(view, meeting)] : [];
    }),
    ...(inventory
      ? {
          inventory: {
            file: inventory.file,
            line: inventory.line,
            ...(inventory.id === undefined ? {} : { id: inventory.id }),
          },
        }
      : {}),
    suggestions: suggestionsOf(view, store, row),
    history: view.journal.flatMap((judgement, at) => {
      const isOwn = claims.some((claim) => aboutClaim(judgement.subject, claim));
      return isOwn ? [judgementOf({ judgement, position: at + 1 })] : [];
    }),
  };
}

function aboutClaim(subject: string, claim: string): boolean {
  return subject === claim || subject.startsWith(`${claim}/`) || subject.split('~').includes(claim);
}

function suggestionsOf(
  view: DossierView,
  store: DossierStore,
  { commitment, evidence }: LedgerRow,
): CommitmentAnswer['suggestions'] {
  const taken = new Set(evidence?.evidence);
  return view
    .once(`evidence ${commitment.id}`, () => evidenceFor(store, commitment, SUGGESTIONS))
    .flatMap(({ anchor, date, weight, shared, parties }) => {
      const document = view.document(anchor.documentId);
      if (!document) return [];
      return [
        {
          words: wordsOf(anchor),
          document: labelOf(document),
          ...(date === undefined ? {} : { date }),
          weight,
          shared,
          parties,
          standing: isSetAside(view, commitment, referenceOf(anchor))
            ? 'set aside'
            : taken.has(referenceOf(anchor))
              ? 'taken'
              : 'open',
        },
      ];
    });
}

/** How words are named as evidence: "DOCUMENT@START-END". */
function referenceOf({ documentId, position }: Anchor): string {
  return `${documentId}@${position.start}-${position.end}`;
}

function isSetAside(view: DossierView, { claims }: LedgerCommitment, reference: string): boolean {
  return claims.some((claim) => {
    const value = view.standing.get(`${claim}/suggestion/${reference}`)?.judgement.value;
    return (value as { readonly standing?: unknown } | undefined)?.standing === 'set aside';
  });
}

/** How far coders agree; empty where no two scored the same. */
function agreementOf(rows: readonly LedgerRow[]): { readonly agreement?: AgreementView } {
  const coded = new Map<string, number>();
  for (const { commitment, scores } of rows)
    for (const { member, phase } of scores) {
      const key = JSON.stringify([commitment.id, member, phase]);
      coded.set(key, (coded.get(key) ?? 0) + 1);
    }
  const scored = [...coded.values()].filter((count) => count > 1).length;
  if (scored === 0) return {};
  const { alpha } = agreementOn(rows);
  return { agreement: { scored, ...(alpha === undefined ? {} : { alpha }) } };
}

function scoreOf(score: MemberScore): ScoreView {
  return { ...score };
}

function versionOf(view: DossierView, version: CommitmentVersion): VersionView {
  const { claim, documentId, anchor, action, relation, changes, deadlineMove, strengthChange } =
    version;
  const document = view.document(documentId);
  const deadline = deadlineOf(version);
  return {
    claim,
    ...(document ? { document: labelOf(document) } : {}),
    ...picked(version, ['date', 'meeting', 'strength']),
    ...(anchor ? { words: wordsOf(anchor) } : {}),
    action,
    ...(deadline ? { deadline } : {}),
    relation,
    changes,
    ...(deadlineMove ? { deadlineMove: movedOf(deadlineMove) } : {}),
    ...(strengthChange ? { strengthChange } : {}),
  };
}

function movedOf(move: DeadlineMove): NonNullable<VersionView['deadlineMove']> {
  const { from, to, fromWords, toWords, direction } = move;
  const value = (name: string, time: Time | undefined, words: string | undefined): object =>
    time ? { [name]: { ...shownValue(time), text: deadlineText(time, words) } } : {};
  return {
    direction,
    text: moveText(move),
    ...value('from', from, fromWords),
    ...value('to', to, toWords),
  };
}

/** Members against the commitments that have scores. */
export function gridAnswer(view: DossierView, on: string, filter: LedgerFilter): GridAnswer {
  const { rows } = ledgerRows(view, on, filter);
  const grid = scoreGrid(rows);
  const { agreement } = agreementOf(rows);
  return {
    revision: view.revision,
    members: grid.members,
    rows: grid.rows.map(({ row, phase, cells }) => ({
      id: row.commitment.id,
      action: row.commitment.action,
      obligors: row.commitment.obligors.map((one) => actorOf(view, one)),
      phase,
      ...averageOf(row, phase),
      cells: cells.map(({ member, score, disputed, scores }) => ({
        member,
        ...(score === undefined ? {} : { score }),
        disputed,
        scores: scores.map(scoreOf),
      })),
    })),
    agreement: alphaText(agreementOn(rows)),
    ...(agreement ? { reliability: agreement } : {}),
  };
}

function averageOf(
  { compliance }: LedgerRow,
  phase: ScorePhase,
): Pick<GridAnswer['rows'][number], 'average' | 'percentage' | 'working'> {
  const found = compliance.find((one) => one.phase === phase);
  return {
    average: found?.average ?? '',
    percentage: found?.percentage ?? '',
    working: found?.working ?? '',
  };
}
