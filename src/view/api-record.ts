/** What the server answers about meetings, commitments, findings and the whole record: types, as in api.ts. */
import type { ClaimKind } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { Verdict as FieldVerdict } from '../model/record.ts';
import type {
  ActorView,
  ClaimView,
  DocumentLabel,
  Facet,
  FindingView,
  JudgementView,
  MeetingRow,
  Page,
  Revised,
  ValueView,
  Words,
} from './api.ts';

/** One value of a field of the record, who says it, and where. */
export interface RecordValueView extends ValueView {
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  /** Independent witnesses. */
  readonly origins: number;
  /** The words of each claim, in the order of `claims`. */
  readonly words: readonly Words[];
  /** "corrected by NAME", or how it was worked out. */
  readonly by?: string;
}

export interface RecordFieldView {
  readonly verdict: FieldVerdict;
  readonly why?: string;
  readonly values: readonly RecordValueView[];
}

/** An agreement or figure of the record. */
export interface EntryView {
  readonly id: string;
  readonly kind: 'agreement' | 'figure';
  readonly headline: string;
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  readonly origins: number;
  readonly meeting?: string;
  readonly fields: Readonly<Record<string, RecordFieldView>>;
  /** The words of its first claim. */
  readonly words: Words;
}

export interface MatrixEntryView {
  readonly words: Words;
  readonly claim?: string;
  readonly kind?: ClaimKind;
}

/** One aspect: what goes back to earlier meetings, what came out, what is said to follow. */
export interface MatrixRowView {
  readonly aspect: { readonly id: string; readonly title: string };
  readonly earlier: readonly MatrixEntryView[];
  readonly outcomes: readonly MatrixEntryView[];
  readonly impact: readonly MatrixEntryView[];
}

export interface MeetingLink {
  readonly id: string;
  readonly title: string;
  readonly earliest?: Day;
  readonly ordinal?: number;
}

/** GET /api/meetings/:id */
export interface MeetingAnswer extends Revised {
  readonly meeting: MeetingRow & {
    readonly claims: readonly string[];
    readonly fields: Readonly<Record<string, RecordFieldView>>;
  };
  /** Its documents, and which of them go back to one text. */
  readonly documents: readonly DocumentLabel[];
  readonly origins: readonly { readonly id: string; readonly documents: readonly string[] }[];
  readonly entries: readonly EntryView[];
  readonly stances: readonly ClaimView[];
  readonly commitments: readonly CommitmentRow[];
  readonly findings: readonly FindingView[];
  /** What it takes up of before, and what later meetings take up of it. */
  readonly chains: readonly {
    readonly relation: string;
    readonly meeting: MeetingLink;
    readonly earlier?: MeetingLink;
    readonly words: Words;
  }[];
  readonly series?: {
    readonly id: string;
    readonly name: string;
    readonly meetings: readonly MeetingLink[];
    readonly gaps: readonly number[];
  };
  readonly previous?: MeetingLink;
  readonly next?: MeetingLink;
  readonly partOf?: { readonly id: string; readonly title: string };
  readonly matrix: readonly MatrixRowView[];
  /** Decisions that stand on its links and claims. */
  readonly judgements: readonly JudgementView[];
}

/** A status with who set it; by nobody where `by` is absent. */
export interface StatusView {
  readonly status: string;
  readonly by?: string;
  readonly at?: string;
  readonly evidence?: readonly string[];
  readonly note?: string;
}

/** One row of the ledger. */
export interface CommitmentRow {
  readonly id: string;
  /** The claims of all its versions; what is decided of the whole is decided of each. */
  readonly claims: readonly string[];
  /** Whether a person has said that the program read a promise there. */
  readonly standing: 'open' | 'accepted';
  readonly action: string;
  readonly object?: string;
  readonly obligors: readonly ActorView[];
  readonly beneficiaries: readonly ActorView[];
  readonly strength?: string;
  readonly sector?: string;
  readonly instrument?: string;
  readonly specific?: boolean;
  readonly target?: ValueView;
  readonly deadline?: ValueView;
  /** Last day of the deadline. */
  readonly due?: Day;
  readonly made?: Day;
  readonly meeting?: string;
  readonly series?: { readonly id: string; readonly name: string };
  readonly ordinal?: number;
  readonly official: StatusView;
  readonly evidence: StatusView;
  readonly schedule: string;
  readonly versions: number;
  /** The last move of its deadline, where it moved. */
  readonly deadlineMoved?: 'later' | 'earlier' | 'dropped' | 'other';
  readonly documents: number;
  readonly origins: number;
  readonly scores: number;
  /** "0.67" and "83.3" of the final scores, or of the interim ones. */
  readonly average?: string;
  readonly percentage?: string;
  /** The words of the first version; absent for a row of an inventory. */
  readonly words?: Words;
}

/** GET /api/commitments */
export interface CommitmentsAnswer extends Page<CommitmentRow> {
  readonly on: Day;
  readonly searchedTo?: Day;
  /** Commitments of the dossier before filters. */
  readonly total: number;
  readonly facets: readonly Facet[];
}

export interface VersionView {
  readonly claim: string;
  readonly document?: DocumentLabel;
  readonly date?: Day;
  readonly meeting?: string;
  readonly words?: Words;
  readonly action: string;
  readonly deadline?: ValueView;
  readonly strength?: string;
  readonly relation: 'made' | 'repeated' | 'changed';
  readonly changes: readonly {
    readonly kind: 'kept' | 'added' | 'removed';
    readonly text: string;
  }[];
  /** "deadline moved later: by 2026 → by 2027". */
  readonly deadlineMove?: {
    readonly direction: 'later' | 'earlier' | 'set' | 'dropped' | 'other';
    readonly text: string;
    readonly from?: ValueView;
    readonly to?: ValueView;
  };
  readonly strengthChange?: { readonly from?: string; readonly to?: string };
}

export interface ScoreView {
  readonly member: string;
  readonly phase: 'interim' | 'final';
  readonly score: number;
  readonly coder: string;
  readonly at: string;
  readonly evidence: readonly string[];
  readonly note?: string;
}

/** How far two coders agree; `alpha` is absent where all scores are the same. */
export interface AgreementView {
  readonly alpha?: number;
  /** Scores that two coders or more gave. */
  readonly scored: number;
}

/** GET /api/commitments/:id?on= */
export interface CommitmentAnswer extends Revised {
  readonly on: Day;
  readonly commitment: CommitmentRow;
  /** Documents of the dossier, and the day of the newest: how far was searched for evidence. */
  readonly searched: { readonly documents: number; readonly to?: Day };
  readonly versions: readonly VersionView[];
  readonly scores: readonly ScoreView[];
  readonly compliance: readonly {
    readonly phase: 'interim' | 'final';
    readonly members: number;
    readonly average: string;
    readonly percentage: string;
    readonly working: string;
    readonly disputed: readonly string[];
  }[];
  /** Krippendorff's alpha (ordinal) of the coders, and how many scores were given by two or more; absent without two. */
  readonly agreement?: AgreementView;
  readonly mismatch?: {
    readonly recorded: string;
    readonly computed: string;
    readonly working: string;
  };
  /** Later meetings of the series that do not speak of it. */
  readonly silence: readonly MeetingLink[];
  readonly inventory?: { readonly file: string; readonly line: number; readonly id?: string };
  /** Sentences of later documents that speak of it; for a person to judge. */
  readonly suggestions: readonly {
    readonly words: Words;
    readonly document: DocumentLabel;
    readonly date?: Day;
    readonly weight: number;
    readonly shared: readonly string[];
    readonly parties: readonly string[];
    /** Set aside by a person, or named as evidence of the status that stands. */
    readonly standing: 'open' | 'taken' | 'set aside';
  }[];
  /** Every entry of the journal about it, oldest first. */
  readonly history: readonly JudgementView[];
}

/** GET /api/commitments/grid: members against the commitments that have scores; takes the filters of the ledger. */
export interface GridAnswer extends Revised {
  readonly members: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly action: string;
    readonly obligors: readonly ActorView[];
    readonly phase: 'interim' | 'final';
    readonly average: string;
    readonly percentage: string;
    readonly working: string;
    readonly cells: readonly {
      readonly member: string;
      readonly score?: number;
      readonly disputed: boolean;
      readonly scores: readonly ScoreView[];
    }[];
  }[];
  /** "Krippendorff's alpha (ordinal) 0.82, over 12 scored twice or more", or why there is none. */
  readonly agreement: string;
  readonly reliability?: AgreementView;
}

/** GET /api/findings?check=&severity=&document=&standing=&offset=&limit= */
export interface FindingsAnswer extends Page<FindingView> {
  readonly facets: readonly Facet[];
  /** The documents of the evidence of these rows. */
  readonly documents: readonly DocumentLabel[];
}

/** A claim or passage that answers a question, in its sentence; the words stand at `start` to `end` of `sentence`. */
export interface QueryRow {
  readonly type: 'claim' | 'passage';
  readonly claim?: string;
  readonly kind?: ClaimKind;
  readonly headline?: string;
  readonly document: DocumentLabel;
  readonly words: Words;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly actors: readonly string[];
  readonly date?: Day;
}

/** GET /api/query?q=&kind=&actor=&from=&to=&document=&language=&offset=&limit= */
export interface QueryAnswer extends Page<QueryRow> {
  readonly facets: readonly Facet[];
}

/** GET /api/explore/timeline */
export interface TimelineAnswer extends Revised {
  readonly rows: readonly MeetingRow[];
}

/** GET /api/explore/matrix */
export interface ActorMatrixAnswer extends Revised {
  readonly aspects: readonly { readonly id: string; readonly title: string }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly rows: readonly {
    readonly actor: string;
    readonly aspect: string;
    readonly count: number;
    /** Some of the claims, the first ones. */
    readonly claims: readonly string[];
  }[];
}

/** GET /api/explore/network */
export interface NetworkAnswer extends Revised {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly meetings: number;
  }[];
  readonly rows: readonly {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly meetings: readonly string[];
  }[];
}

/** A place as documents name it: one within the state, or the state and no more. */
export interface MapPlace {
  readonly name: string;
  readonly level: 'place' | 'state';
  readonly meetings: number;
}

/** GET /api/explore/map: meetings by the state in which they were held. */
export interface MapAnswer extends Revised {
  readonly rows: readonly {
    /** ISO 3166 alpha-3 and alpha-2. */
    readonly state: string;
    readonly iso2?: string;
    readonly name: string;
    readonly places: readonly MapPlace[];
    readonly meetings: readonly MeetingLink[];
  }[];
  /** Meetings whose place is not known. */
  readonly unplaced: number;
}

/** One measurement; bounds are exact decimals, absent where open. */
export interface FigurePoint {
  readonly claim: string;
  readonly period?: ValueView;
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly lower?: string;
  readonly upper?: string;
  readonly text: string;
  readonly status?: string;
  readonly words: Words;
  readonly date?: Day;
}

/** GET /api/explore/figures: figures of one metric, subject and unit over time. */
export interface FiguresAnswer extends Revised {
  readonly rows: readonly {
    readonly id: string;
    readonly metric: string;
    readonly subject?: string;
    readonly counterpart?: string;
    readonly unit?: string;
    readonly points: readonly FigurePoint[];
  }[];
}

/** POST /api/sql */
export interface SqlBody {
  readonly sql: string;
  readonly limit?: number;
}

/** 200 of POST /api/sql. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** There were more rows than the limit. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}
