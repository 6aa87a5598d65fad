import type { Day } from '../model/day.ts';

/** How sure a fact is: two independent sources seen, one, or none (then it is from memory). */
export type Certainty = 'confirmed' | 'single' | 'unconfirmed';

/** Where a fact comes from; a source that was not seen is never named ("memory"). */
export interface Provenance {
  readonly source: string;
  readonly url?: string;
  /** When it was looked up. */
  readonly checked: Day;
  readonly certainty: Certainty;
}

/** Names by language; the first is the one shown. */
export interface Names {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly ru: readonly string[];
}

export interface StateFact extends Provenance {
  /** ISO 3166 alpha-3 ("CHN"); "EUE" does not stand here, the European Union is an organisation. */
  readonly id: string;
  readonly iso2: string;
  /** Short name first, then the official one and others: "Russia", "Russian Federation". */
  readonly names: Names;
  /** Adjectives and peoples: "Chinese", "Russian", "Russians"; in Russian adjectives in the masculine and nouns in the singular. */
  readonly demonyms: Names;
  /** The English name of its row in `places`. */
  readonly capital?: string;
  /** Words that stand for the state when they act: "Beijing", "the Kremlin", "Zhongnanhai". */
  readonly metonyms: Names;
}

/** A town or building, to place meetings. */
export interface PlaceFact extends Provenance {
  readonly id: string;
  readonly names: Names;
  readonly state: string;
}

export type OfficeRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'head-of-state-and-government'
  | 'foreign-minister'
  | 'head-of-organisation'
  | 'minister'
  | 'other';

export interface OfficeFact extends Provenance {
  /** "CHN/president". */
  readonly id: string;
  /** State's or organisation's id. */
  readonly of: string;
  readonly role: OfficeRole;
  /** Titles without the state: "Prime Minister", "Premier". */
  readonly titles: Names;
  /** How many hold it at once; absent: one. Of an office with several, not all holders need be listed. */
  readonly seats?: number;
}

export interface PersonFact extends Provenance {
  /** Slug: "xi-jinping". */
  readonly id: string;
  readonly names: Names;
  /** The part used alone: "Xi", "Mishustin". */
  readonly family: string;
}

export interface TermFact extends Provenance {
  readonly office: string;
  readonly person: string;
  readonly from: Day;
  /** Last day in office; absent while it lasts or where the end is not known. */
  readonly to?: Day;
  /** 'open': the reference does not know of an end and vouches for the holder only up to `checked`. */
  readonly precision: 'day' | 'month' | 'year';
  readonly acting: boolean;
}

export interface OrganisationFact extends Provenance {
  readonly id: string;
  readonly names: Names;
  readonly short: Names;
  /** Full members today, where they are sure; with dates they stand in `memberships`. */
  readonly members: readonly string[];
  /** The English name of its row in `places`. */
  readonly seat?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: the founding act, not its coming into force. */
  readonly founded?: string;
}

/** That a state or organisation belonged to an organisation from one day to another. */
export interface MembershipFact extends Provenance {
  readonly organisation: string;
  readonly member: string;
  readonly status: 'member' | 'associate' | 'observer' | 'partner' | 'candidate';
  /** The day on which it took effect; absent where not known. */
  readonly from?: Day;
  /** The last day; absent while it lasts. */
  readonly to?: Day;
  readonly precision: 'day' | 'month' | 'year';
  readonly note?: string;
}

export interface SeriesFact extends Provenance {
  /** "china-russia-heads-of-government". */
  readonly id: string;
  readonly names: Names;
  /** Phrases that name an instalment in a text: "SCO summit", "SCO heads-of-state meeting". */
  readonly phrases: Names;
  /** States or organisations that take part; two for a bilateral series. */
  readonly participants: readonly string[];
  readonly level: 'heads-of-state' | 'heads-of-government' | 'leaders' | 'ministers' | 'mixed';
  /** Office roles that meet, for series named by who meets ("prime ministers of China and Russia"). */
  readonly organisation?: string;
  /** One instalment a calendar year: then an ordinal tells a year. */
  readonly annual: boolean;
  /** All instalments of the years `completeFrom`-`completeTo` are listed, so that silence means "none". */
  readonly completeFrom?: number;
  readonly completeTo?: number;
}

export interface InstalmentFact extends Provenance {
  readonly series: string;
  readonly ordinal?: number;
  readonly start: Day;
  readonly end: Day;
  readonly city: string;
  /** Other towns where parts of it were held. */
  readonly alsoCities: readonly string[];
  /** The host: a state, or an organisation where it meets at its own seat. */
  readonly state: string;
  /** `not held`: the row says that this year, or on these days, there was none; `note` says why. */
  readonly format: 'in person' | 'video' | 'call' | 'hybrid' | 'not held';
  /** Names of the documents that it ended with: "Tianjin Declaration". */
  readonly outcomes: Names;
  readonly note?: string;
}

export interface CommemorationFact extends Provenance {
  /** "RUS/victory-day". */
  readonly id: string;
  readonly names: Names;
  /** States whose day it is; empty for international days. */
  readonly states: readonly string[];
  readonly month: number;
  readonly day: number;
  /** Days around it on which its events are held as well. */
  readonly tolerance: number;
}

/** A day that moves: by a church's Easter, another calendar's date or a weekday's place in a month. */
export interface FeastFact extends Provenance {
  readonly id: string;
  readonly names: Names;
  readonly states: readonly string[];
  /** `easter`, `orthodox-easter`: `offset` days from it; `weekday`: the `nth` (-1 the last) `weekday` of `month`; else `month` and `day` of that calendar. */
  readonly calendar: 'easter' | 'orthodox-easter' | 'chinese' | 'islamic' | 'hebrew' | 'weekday';
  readonly offset?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly nth?: number;
  /** Days that it lasts; absent: one. A month of the Islamic calendar has 29 or 30. */
  readonly length?: number;
  /** Days around it on which its events are held as well, or by which reckonings differ. */
  readonly tolerance: number;
}

/** Something that happened on known days and is spoken of by name: an election, an inauguration, a treaty. */
export interface EventFact extends Provenance {
  readonly id: string;
  readonly kind:
    | 'election'
    | 'referendum'
    | 'inauguration'
    | 'treaty'
    | 'accession'
    | 'war'
    | 'attack'
    | 'visit'
    | 'congress'
    | 'relations'
    | 'other';
  readonly phrases: Names;
  readonly states: readonly string[];
  readonly start: Day;
  readonly end?: Day;
}

export interface PlanFact extends Provenance {
  readonly id: string;
  readonly state?: string;
  readonly names: Names;
  readonly ordinal?: number;
  readonly from: number;
  readonly to: number;
}

/** A dated event used to count from: "Ukraine's fourth year". */
export interface EraFact extends Provenance {
  readonly id: string;
  readonly phrases: Names;
  readonly start: Day;
  readonly end?: Day;
}

export interface IndicatorFact extends Provenance {
  /** "goods-trade/CHN-RUS/2024". */
  readonly id: string;
  readonly metric: string;
  readonly subject: string;
  readonly counterpart?: string;
  readonly period: string;
  /** Exact decimal, in `unit`. */
  readonly value: string;
  readonly unit: string;
  /** Published change on the year before in per cent, where the source gives one. */
  readonly change?: string;
  /** What is counted and by whom: "mutual, goods, Chinese customs". */
  readonly scope: string;
  /** When the value was published or last revised: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly vintage?: string;
}

/** All facts. */
export interface Facts {
  readonly states: readonly StateFact[];
  readonly places: readonly PlaceFact[];
  readonly offices: readonly OfficeFact[];
  readonly persons: readonly PersonFact[];
  readonly terms: readonly TermFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly memberships: readonly MembershipFact[];
  readonly series: readonly SeriesFact[];
  readonly instalments: readonly InstalmentFact[];
  readonly commemorations: readonly CommemorationFact[];
  readonly feasts: readonly FeastFact[];
  readonly events: readonly EventFact[];
  readonly plans: readonly PlanFact[];
  readonly eras: readonly EraFact[];
  readonly indicators: readonly IndicatorFact[];
}
