/** Which commitments are asked for. */
import type { Participant } from '../model/actor.ts';
import type { Strength } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type {
  EvidenceStatus,
  LedgerCommitment,
  LedgerRow,
  OfficialStatus,
  Schedule,
} from '../model/ledger.ts';

/** Each part narrows; absent ones ask nothing. Words are compared without regard to case. */
export interface LedgerFilter {
  /** Obligor or beneficiary: id (ISO 3166 alpha-3), name, or the state or body stood for; part of a name will do. */
  readonly actor?: string;
  readonly sector?: string;
  /** Id of the series, or part of its name where the inventory names it. */
  readonly series?: string;
  /** The deadline's last day on or after, on or before. */
  readonly dueFrom?: Day;
  readonly dueTo?: Day;
  readonly schedule?: Schedule;
  readonly official?: OfficialStatus;
  readonly evidence?: EvidenceStatus;
  readonly strength?: Strength;
  readonly specific?: boolean;
  /** Words that must all stand in one of its versions. */
  readonly text?: string;
  /** The beginning of the id of one of its claims. */
  readonly id?: string;
}

/** Further names of actors by id: "RUS" for "Russia", "Russian Federation". */
export type NamesOf = (id: string) => readonly string[];

/** Whether the commitment itself is asked for; what depends on a day or the journal is asked by `isRowAsked`. */
export function isAsked(
  one: LedgerCommitment,
  filter: LedgerFilter,
  namesOf: NamesOf = () => [],
): boolean {
  const { actor, sector, series, dueFrom, dueTo, strength, specific, text, id } = filter;
  const latest = one.deadline?.latest;
  if (id !== undefined && !one.claims.some((claim) => claim.startsWith(id))) return false;
  if (sector !== undefined && !isSame(one.sector, sector)) return false;
  if (series !== undefined && !holds(one.series, series)) return false;
  if (strength !== undefined && one.strength !== strength) return false;
  if (specific !== undefined && one.specific !== specific) return false;
  if (dueFrom !== undefined && (latest === undefined || latest < dueFrom)) return false;
  if (dueTo !== undefined && (latest === undefined || latest > dueTo)) return false;
  if (text !== undefined && !hasWords(one, text)) return false;
  return (
    actor === undefined ||
    [...one.obligors, ...one.beneficiaries].some((party) => isActor(party, actor, namesOf))
  );
}

/** Whether the row's statuses are asked for. */
export function isRowAsked(
  row: LedgerRow,
  { schedule, official, evidence }: LedgerFilter,
): boolean {
  return (
    (schedule === undefined || row.schedule === schedule) &&
    (official === undefined || (row.official?.status ?? 'announced') === official) &&
    (evidence === undefined || (row.evidence?.status ?? 'none found') === evidence)
  );
}

function isActor(party: Participant, asked: string, namesOf: NamesOf): boolean {
  const ids = [party.id, party.represents].filter((id) => id !== undefined);
  if (ids.some((id) => isSame(id, asked))) return true;
  if (holds(party.name, asked)) return true;
  return ids.some((id) => namesOf(id).some((name) => isSame(name, asked)));
}

function isSame(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function holds(text: string | undefined, part: string): boolean {
  return text?.toLowerCase().includes(part.toLowerCase()) ?? false;
}

function hasWords({ versions, object }: LedgerCommitment, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return versions.some(({ action }) => {
    const all = `${action} ${object ?? ''}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
