import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { type Judgement, standingJudgements } from '../model/judgement.ts';
import type { LedgerCommitment } from '../model/ledger.ts';
import type { Reading } from '../model/reading.ts';
import type {
  Copy,
  RecordEntry,
  RecordMeeting,
  RecordOrigin,
  RecordSeries,
  RecordView,
} from '../model/record.ts';
import type { DossierParts, DossierRecord } from '../pipeline/dossier-reading.ts';
import { remarksOn } from '../pipeline/remarks.ts';
import type { Reference } from '../reference/reference.ts';

/** What a view is made from; functions are asked when first needed. */
export interface ViewParts {
  readonly revision: string;
  readonly parts: DossierParts;
  readonly journal: readonly Judgement[];
  readonly reference: Reference;
  /** All claims as persons set them right, also those rejected. */
  readonly claims: readonly Claim[];
  readonly record: () => DossierRecord;
  readonly cross: () => readonly Finding[];
  readonly ledger: () => readonly LedgerCommitment[];
}

/** A standing decision with its place in the journal. */
export interface PlacedJudgement {
  readonly judgement: Judgement;
  /** From 1. */
  readonly position: number;
}

/** A dossier at one revision, with what is looked up in it. Nothing in it changes; its parts are worked out when asked for. */
export class DossierView {
  readonly revision: string;
  readonly documents: readonly Document[];
  readonly journal: readonly Judgement[];
  readonly reference: Reference;
  readonly claims: readonly Claim[];
  readonly #source: ViewParts;
  readonly #kept = new Map<string, unknown>();

  constructor(source: ViewParts) {
    this.#source = source;
    this.revision = source.revision;
    this.documents = source.parts.documents;
    this.journal = source.journal;
    this.reference = source.reference;
    this.claims = source.claims;
  }

  /** Works something out once; for what is made from a view elsewhere. */
  once<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as T;
  }

  get record(): RecordView {
    return this.#source.record().record;
  }

  /** The claims that nobody rejected. */
  get judgedClaims(): readonly Claim[] {
    return this.#source.record().claims;
  }

  get ledger(): readonly LedgerCommitment[] {
    return this.#source.ledger();
  }

  get origins(): readonly RecordOrigin[] {
    return this.#source.parts.origins;
  }

  /** All findings, also those set aside; each once. */
  get findings(): readonly Finding[] {
    return this.once('findings', () => {
      const all = [...this.#source.parts.findings, ...this.#source.cross()];
      return [
        ...new Map(all.map((one) => [`${one.id} ${one.evidence[0].documentId}`, one])).values(),
      ];
    });
  }

  /** The reading as exports take it: without what is rejected. */
  get reading(): Reading {
    return this.once('reading', () => ({
      documents: this.documents,
      claims: this.judgedClaims,
      record: this.record,
      findings: this.findings.filter(
        ({ id }) => this.standing.get(id)?.judgement.verdict !== 'reject',
      ),
      remarks: this.documents.flatMap(remarksOn),
    }));
  }

  document(id: string): Document | undefined {
    return this.once('document', () => byId(this.documents)).get(id);
  }

  claim(id: string): Claim | undefined {
    return this.once('claim', () => byId(this.claims)).get(id);
  }

  /** The claim as the document says it, without corrections. */
  storedClaim(id: string): Claim | undefined {
    return this.once('stored', () => byId(this.#source.parts.claims)).get(id);
  }

  claimsOf(document: string): readonly Claim[] {
    return (
      this.once('claimsOf', () => grouped(this.claims, (one) => one.documentId)).get(document) ?? []
    );
  }

  findingsOf(document: string): readonly Finding[] {
    return (
      this.once('findingsOf', () =>
        grouped(this.findings, (one) => one.evidence[0].documentId),
      ).get(document) ?? []
    );
  }

  finding(id: string): Finding | undefined {
    return this.once('finding', () => byId(this.findings)).get(id);
  }

  meeting(id: string): RecordMeeting | undefined {
    return this.once('meeting', () => byId(this.record.meetings)).get(id);
  }

  /** The meeting that a claim tells of. */
  meetingOf(claim: string): RecordMeeting | undefined {
    return this.once('meetingOf', () => byClaim(this.record.meetings)).get(claim);
  }

  /** The agreement or figure of the record that a claim tells of. */
  entryOf(claim: string): RecordEntry | undefined {
    return this.once('entryOf', () => byClaim(this.record.entries ?? [])).get(claim);
  }

  entriesOf(meeting: string): readonly RecordEntry[] {
    const all = this.once('entriesOf', () =>
      grouped(this.record.entries ?? [], (one) => one.meeting ?? ''),
    );
    return all.get(meeting) ?? [];
  }

  meetingsIn(document: string): readonly RecordMeeting[] {
    const all = this.once('meetingsIn', () => byDocument(this.record.meetings));
    return all.get(document) ?? [];
  }

  series(id: string): RecordSeries | undefined {
    return this.once('series', () => byId(this.record.series)).get(id);
  }

  /** The commitment of the ledger that a claim is a version of. */
  commitmentOf(claim: string): LedgerCommitment | undefined {
    return this.once('commitmentOf', () => byClaim(this.ledger)).get(claim);
  }

  originOf(document: string): RecordOrigin | undefined {
    return this.once('originOf', () => byDocument(this.origins)).get(document)?.[0];
  }

  /** What a document repeats of another. */
  copyOf(document: string): Copy | undefined {
    return this.originOf(document)?.copies.find((copy) => copy.document === document);
  }

  /** The decisions that stand, by subject. */
  get standing(): ReadonlyMap<string, PlacedJudgement> {
    return this.once('standing', () => {
      const places = new Map(this.journal.map((one, at) => [one, at + 1]));
      return new Map(
        [...standingJudgements(this.journal)].map(([subject, judgement]) => [
          subject,
          { judgement, position: places.get(judgement) ?? 0 },
        ]),
      );
    });
  }

  /** The decisions that stand on an id, its fields, statuses and links. */
  standingOn(id: string): readonly PlacedJudgement[] {
    const all = this.once('standingOn', () => {
      const map = new Map<string, PlacedJudgement[]>();
      for (const [subject, placed] of this.standing)
        for (const root of rootsOf(subject)) map.set(root, [...(map.get(root) ?? []), placed]);
      return map;
    });
    return all.get(id) ?? [];
  }
}

/** The ids that a subject is about: "a~b" is about both, "ID/field/time" about ID. */
export function rootsOf(subject: string): readonly string[] {
  const whole = subject.startsWith('import/') ? subject : (subject.split('/')[0] as string);
  return whole.split('~');
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function byClaim<T extends { readonly claims: readonly string[] }>(
  all: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(all.flatMap((one) => one.claims.map((claim) => [claim, one] as const)));
}

function byDocument<T extends { readonly documents: readonly string[] }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const one of all)
    for (const document of one.documents) {
      const list = map.get(document);
      if (list) list.push(one);
      else map.set(document, [one]);
    }
  return map;
}

function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const one of all) {
    const list = map.get(key(one));
    if (list) list.push(one);
    else map.set(key(one), [one]);
  }
  return map;
}
