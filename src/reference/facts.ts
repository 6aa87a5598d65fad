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
  readonly names: Names;
  /** Adjective and people: "Chinese", "Russian", "Russians". */
  readonly demonyms: readonly string[];
  readonly capital?: string;
  /** Words that stand for the state when they act: "Beijing", "the Kremlin". */
  readonly metonyms: readonly string[];
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
  readonly members: readonly string[];
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
  readonly state: string;
  readonly format: 'in person' | 'video' | 'call' | 'hybrid';
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
  readonly scope: string;
}

/** All facts. */
export interface Facts {
  readonly states: readonly StateFact[];
  readonly places: readonly PlaceFact[];
  readonly offices: readonly OfficeFact[];
  readonly persons: readonly PersonFact[];
  readonly terms: readonly TermFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly series: readonly SeriesFact[];
  readonly instalments: readonly InstalmentFact[];
  readonly commemorations: readonly CommemorationFact[];
  readonly plans: readonly PlanFact[];
  readonly eras: readonly EraFact[];
  readonly indicators: readonly IndicatorFact[];
}
