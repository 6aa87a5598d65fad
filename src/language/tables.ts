/** The tables that extractors ask for, by name and type of row; a language's pack fills those that it has. */
import type { TableKey } from '../text/phrases.ts';
import type { DocumentNounRow, DocumentVerbRow } from './agreement-rows.ts';
import type { FunctionRow, ReportingRow, SectorRow } from './clause-rows.ts';
import type {
  CommitmentNounRow,
  GovernorRow,
  IdleVerbRow,
  InstrumentRow,
} from './commitment-rows.ts';
import type { FigureStatusRow, FigureVerbRow } from './figure-rows.ts';
import type { NameRow } from './gazetteer.ts';
import type { MeetingModeRow, MeetingNounRow, MeetingVerbRow } from './meeting-rows.ts';
import type { GroupRow, KnownNameRow, TenureRow, TitleRow } from './name-rows.ts';
import type { StanceRow } from './stance-rows.ts';

/** Function words by their role in a clause. */
export const FUNCTION_WORDS: TableKey<FunctionRow> = { name: 'function-word' };

/** Titles and honorifics. */
export const TITLES: TableKey<TitleRow> = { name: 'title' };

/** Words of tenure before a title. */
export const TENURE: TableKey<TenureRow> = { name: 'tenure' };

/** Bodies through which a state acts. */
export const BODIES: TableKey = { name: 'body' };

/** People sent or speaking for a state, before "from" or "of". */
export const ENVOYS: TableKey = { name: 'envoys' };

/** Places and bodies that the reference does not hold. */
export const KNOWN_NAMES: TableKey<KnownNameRow> = { name: 'known-name' };

/** Group phrases and pronouns. */
export const GROUPS: TableKey<GroupRow> = { name: 'group' };

/** Common nouns that can act: "the two sides", "the company". */
export const COLLECTIVES: TableKey = { name: 'collective' };

/** Verbs and phrases by which somebody is quoted. */
export const REPORTING: TableKey<ReportingRow> = { name: 'reporting' };

/** Words for things by which a promise is carried out. */
export const INSTRUMENTS: TableKey<InstrumentRow> = { name: 'instrument' };

/** Verbs whose deed one can see done. */
export const DEFINITE_ACTS: TableKey = { name: 'definite-act' };

/** Words that name a field of policy. */
export const SECTORS: TableKey<SectorRow> = { name: 'sector' };

/** Verbs of meeting. */
export const MEETING_VERBS: TableKey<MeetingVerbRow> = { name: 'meeting-verb' };

/** Nouns of meeting. */
export const MEETING_NOUNS: TableKey<MeetingNounRow> = { name: 'meeting-noun' };

/** Words that tie a meeting to earlier ones. */
export const FOLLOW_UPS: TableKey = { name: 'follow-up' };

/** Modes left of a verb of meeting. */
export const MEETING_MODES: TableKey<MeetingModeRow> = { name: 'meeting-mode' };

/** Modes beside a noun of meeting. */
export const MEETING_NOUN_MODES: TableKey<MeetingModeRow> = { name: 'meeting-noun-mode' };

/** Nouns of documents between parties. */
export const DOCUMENT_NOUNS: TableKey<DocumentNounRow> = { name: 'agreement.noun' };

/** Verbs of signing, issuing, reaching. */
export const DOCUMENT_VERBS: TableKey<DocumentVerbRow> = { name: 'agreement.verb' };

/** Words that say before whom something was signed, or how much of all it is. */
export const SCOPES: TableKey = { name: 'agreement.scope' };

/** Verbs by which a document comes about or does not. */
export const EMERGING: TableKey = { name: 'agreement.emerging' };

/** Phrases that govern a promise, a plan, a readiness or a call. */
export const GOVERNORS: TableKey<GovernorRow> = { name: 'commitment.governor' };

/** Nouns of promise. */
export const COMMITMENT_NOUNS: TableKey<CommitmentNounRow> = { name: 'commitment.noun' };

/** Verbs that voice a promise or a stance. */
export const VOICING: TableKey = { name: 'voicing' };

/** Verbs that promise nothing. */
export const IDLE_VERBS: TableKey<IdleVerbRow> = { name: 'commitment.idle' };

/** Nouns that a number measures. */
export const METRICS: TableKey = { name: 'metric' };

/** Verbs that say a number of their subject. */
export const FIGURE_VERBS: TableKey<FigureVerbRow> = { name: 'figure-verb' };

/** Words that say what a change is measured against. */
export const BASES: TableKey = { name: 'figure-base' };

/** Words that make a figure an estimate, a projection or a target. */
export const FIGURE_STATUS: TableKey<FigureStatusRow> = { name: 'figure-status' };

/** Words of support and of opposition. */
export const STANCES: TableKey<StanceRow> = { name: 'stance.word' };

/** What a stance has no target in. */
export const STANCE_MISSES: TableKey = { name: 'stance.miss' };

/** Family names alone, from the reference. */
export const FAMILY_NAMES: TableKey<NameRow> = { name: 'family' };
