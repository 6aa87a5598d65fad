/** One entry of the ledger from all that was said of one promise. */
import type { Participant } from '../model/actor.ts';
import type { CommitmentClaim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { CommitmentVersion, ImportedRow, LedgerCommitment } from '../model/ledger.ts';
import type { RecordMeeting } from '../model/record.ts';
import type { Time } from '../model/time.ts';
import type { MeetingOf } from './meetings-of-documents.ts';
import type { SilenceAfter } from './silence.ts';
import { deadlineMove, wordChanges } from './versions.ts';

/** A claim, or a row of an inventory, with its day. */
export interface Entry {
  readonly id: string;
  readonly day?: Day;
  readonly claim?: CommitmentClaim;
  readonly row?: ImportedRow;
  readonly file?: string;
}

/** What the record tells around an entry. */
export interface EntryContext {
  readonly meetings: MeetingOf;
  readonly silence: SilenceAfter;
  /** Independent texts among documents. */
  readonly origins: (documents: readonly string[]) => number;
}

/** The entry of one promise; `entries` in order of time, at least one. */
export function ledgerCommitment(
  entries: readonly Entry[],
  { meetings, silence, origins }: EntryContext,
): LedgerCommitment {
  const first = entries[0] as Entry;
  const claims = entries.flatMap(({ claim }) => (claim ? [claim] : []));
  const documents = [...new Set(claims.map(({ documentId }) => documentId))];
  const told = oneADocument(entries);
  const meetingOf = ({ claim }: Entry): RecordMeeting | undefined =>
    claim && meetings(claim.documentId, claim.fields.obligor?.value ?? []);
  const versions = versionsOf(told, meetingOf);
  const made = told.map(meetingOf).find((meeting) => meeting !== undefined);
  const row = entries.find((entry) => entry.row);
  const silent = silence(versions, documents);
  return {
    id: first.id,
    claims: entries.map(({ id }) => id),
    documents,
    origins: origins(documents),
    ...fieldsOf(entries, versions),
    ...(first.day === undefined ? {} : { made: first.day }),
    ...(made ? { meeting: made.id } : {}),
    ...seriesOf(made, row?.row),
    ...(made?.ordinal === undefined ? {} : { ordinal: made.ordinal }),
    versions,
    ...(silent ? { silence: silent } : {}),
    ...(row?.row ? { inventory: inventoryOf(row.row, row.file ?? '') } : {}),
  };
}

function inventoryOf(
  { line, id, recordedAverage }: ImportedRow,
  file: string,
): NonNullable<LedgerCommitment['inventory']> {
  return {
    file,
    line,
    ...(id === undefined ? {} : { id }),
    ...(recordedAverage === undefined ? {} : { recordedAverage }),
  };
}

function seriesOf(
  made: RecordMeeting | undefined,
  row: ImportedRow | undefined,
): Pick<LedgerCommitment, 'series'> {
  const series = made?.series ?? row?.series;
  return series === undefined ? {} : { series };
}

/** One for each document, the fullest words; the other claims of a document are further evidence. */
function oneADocument(entries: readonly Entry[]): readonly Entry[] {
  const fullest = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.claim?.documentId ?? entry.id;
    const known = fullest.get(key);
    if (!known || actionOf(known).length < actionOf(entry).length) fullest.set(key, entry);
  }
  return [...fullest.values()];
}

function actionOf({ claim, row }: Entry): string {
  return claim
    ? (claim.fields.action?.value ?? claim.evidence[0].quote.exact)
    : (row as ImportedRow).text;
}

function deadlineOf({ claim, row }: Entry): Time | undefined {
  if (claim) return claim.fields.deadline?.value;
  if (row?.deadline === undefined) return undefined;
  return {
    type: 'DATE',
    latest: row.deadline,
    granularity: 'day',
    mod: 'ON_OR_BEFORE',
    soft: false,
    anchor: 'absolute',
    timex: row.deadline,
    deadline: true,
  };
}

function versionsOf(
  entries: readonly Entry[],
  meetingOf: (entry: Entry) => RecordMeeting | undefined,
): LedgerCommitment['versions'] {
  const out: CommitmentVersion[] = [];
  let named: Time | undefined;
  let namedWords: string | undefined;
  for (const entry of entries) {
    const before = out.at(-1);
    const [action, deadline] = [actionOf(entry), deadlineOf(entry)];
    const strength = entry.claim?.fields.strength?.value;
    const changes = before ? wordChanges(before.action, action) : [];
    const words = entry.claim?.fields.deadline?.anchor?.quote.exact;
    const moved = before
      ? deadlineMove(named, deadline, {
          ...(namedWords === undefined ? {} : { fromWords: namedWords }),
          ...(words === undefined ? {} : { toWords: words }),
        })
      : undefined;
    const stronger = before?.strength && strength && before.strength !== strength;
    const meeting = meetingOf(entry);
    const changed = changes.length > 0 || moved !== undefined || stronger;
    out.push({
      claim: entry.id,
      documentId: entry.claim?.documentId ?? '',
      ...(entry.day === undefined ? {} : { date: entry.day }),
      ...(meeting ? { meeting: meeting.id } : {}),
      ...(entry.claim ? { anchor: entry.claim.evidence[0] } : {}),
      action,
      ...(deadline ? { deadline } : {}),
      ...(words === undefined ? {} : { deadlineWords: words }),
      ...(strength ? { strength } : {}),
      relation: before ? (changed ? 'changed' : 'repeated') : 'made',
      changes,
      ...(moved ? { deadlineMove: moved } : {}),
      ...(stronger ? { strengthChange: { from: before.strength, to: strength } as const } : {}),
    });
    if (deadline) [named, namedWords] = [deadline, words];
  }
  return out as unknown as LedgerCommitment['versions'];
}

/** What is told of the promise: who, what and how from the first that tells it, the deadline from the newest. */
function fieldsOf(
  entries: readonly Entry[],
  versions: LedgerCommitment['versions'],
): Pick<
  LedgerCommitment,
  | 'obligors'
  | 'beneficiaries'
  | 'action'
  | 'object'
  | 'instrument'
  | 'specific'
  | 'target'
  | 'deadline'
  | 'deadlineWords'
  | 'strength'
  | 'sector'
> {
  const fields = entries.flatMap(({ claim }) => (claim ? [claim.fields] : []));
  const first = <K extends keyof CommitmentClaim['fields']>(name: K) =>
    fields.find((one) => one[name] !== undefined)?.[name];
  const row = entries.find((entry) => entry.row)?.row;
  const obligors =
    first('obligor')?.value ??
    (row?.obligors ?? []).map((name): Participant => ({ kind: 'organisation', name }));
  const due = versions.findLast((version) => version.deadline);
  const sector = first('sector')?.value ?? row?.sector;
  const specific = fields.some((one) => one.specific?.value === true);
  const part = <T>(name: string, value: T | undefined): object =>
    value === undefined ? {} : { [name]: value };
  return {
    obligors,
    beneficiaries: first('beneficiary')?.value ?? [],
    action: versions[0].action,
    ...part('object', first('object')?.value),
    ...part('instrument', first('instrument')?.value),
    ...(fields.length > 0 ? { specific } : {}),
    ...part('target', first('target')?.value),
    ...part('deadline', due?.deadline),
    ...part('deadlineWords', due?.deadlineWords),
    ...part('strength', first('strength')?.value),
    ...part('sector', sector),
  };
}
