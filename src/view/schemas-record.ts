/** The schemas of api-record.ts. */
import { z } from 'zod';
import type { MeetingRow } from './api.ts';
import type {
  ActorMatrixAnswer,
  CommitmentAnswer,
  CommitmentRow,
  CommitmentsAnswer,
  EntryView,
  FiguresAnswer,
  FindingsAnswer,
  GridAnswer,
  MapAnswer,
  MatrixRowView,
  MeetingAnswer,
  MeetingLink,
  NetworkAnswer,
  QueryAnswer,
  QueryRow,
  RecordFieldView,
  ScoreView,
  SqlAnswer,
  SqlBody,
  StatusView,
  TimelineAnswer,
  VersionView,
} from './api-record.ts';
import {
  actorView,
  claimView,
  documentLabel,
  facet,
  findingView,
  json,
  judgementView,
  meetingRow,
  pageOf,
  valueView,
  words,
} from './schemas.ts';

const text = z.string();
const count = z.number().int().nonnegative();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const kinds = z.enum(['meeting', 'agreement', 'commitment', 'figure', 'stance', 'event']);
const phase = z.enum(['interim', 'final']);
const revised = { revision: text };

const recordField: z.ZodType<RecordFieldView> = z.strictObject({
  verdict: z.enum(['agreed', 'complementary', 'updated', 'differing']),
  why: text.exactOptional(),
  values: z.array(
    z.strictObject({
      value: json,
      text: text.exactOptional(),
      documents: z.array(text),
      claims: z.array(text),
      origins: count,
      words: z.array(words),
      by: text.exactOptional(),
    }),
  ),
});

const entryView: z.ZodType<EntryView> = z.strictObject({
  id: text,
  kind: z.enum(['agreement', 'figure']),
  headline: text,
  documents: z.array(text),
  claims: z.array(text),
  origins: count,
  meeting: text.exactOptional(),
  fields: z.record(text, recordField),
  words,
});

const matrixEntries = z.array(
  z.strictObject({ words, claim: text.exactOptional(), kind: kinds.exactOptional() }),
);
const matrixRow: z.ZodType<MatrixRowView> = z.strictObject({
  aspect: z.strictObject({ id: text, title: text }),
  earlier: matrixEntries,
  outcomes: matrixEntries,
  impact: matrixEntries,
});

const meetingLink: z.ZodType<MeetingLink> = z.strictObject({
  id: text,
  title: text,
  earliest: day.exactOptional(),
  ordinal: z.number().exactOptional(),
});

const statusView: z.ZodType<StatusView> = z.strictObject({
  status: text,
  by: text.exactOptional(),
  at: text.exactOptional(),
  evidence: z.array(text).exactOptional(),
  note: text.exactOptional(),
});

const row = {
  id: text,
  claims: z.array(text),
  standing: z.enum(['open', 'accepted']),
  action: text,
  object: text.exactOptional(),
  obligors: z.array(actorView),
  beneficiaries: z.array(actorView),
  strength: text.exactOptional(),
  sector: text.exactOptional(),
  instrument: text.exactOptional(),
  specific: z.boolean().exactOptional(),
  target: valueView.exactOptional(),
  deadline: valueView.exactOptional(),
  due: day.exactOptional(),
  made: day.exactOptional(),
  meeting: text.exactOptional(),
  series: z.strictObject({ id: text, name: text }).exactOptional(),
  ordinal: z.number().exactOptional(),
  official: statusView,
  evidence: statusView,
  schedule: text,
  versions: count,
  deadlineMoved: z.enum(['later', 'earlier', 'dropped', 'other']).exactOptional(),
  documents: count,
  origins: count,
  scores: count,
  average: text.exactOptional(),
  percentage: text.exactOptional(),
  words: words.exactOptional(),
};
const commitmentRow: z.ZodType<CommitmentRow> = z.strictObject(row);

export const commitmentsAnswer: z.ZodType<CommitmentsAnswer> = z.strictObject({
  ...pageOf(commitmentRow),
  on: day,
  searchedTo: day.exactOptional(),
  total: count,
  facets: z.array(facet),
});

const version: z.ZodType<VersionView> = z.strictObject({
  claim: text,
  document: documentLabel.exactOptional(),
  date: day.exactOptional(),
  meeting: text.exactOptional(),
  words: words.exactOptional(),
  action: text,
  deadline: valueView.exactOptional(),
  strength: text.exactOptional(),
  relation: z.enum(['made', 'repeated', 'changed']),
  changes: z.array(z.strictObject({ kind: z.enum(['kept', 'added', 'removed']), text })),
  deadlineMove: z
    .strictObject({
      direction: z.enum(['later', 'earlier', 'set', 'dropped', 'other']),
      text,
      from: valueView.exactOptional(),
      to: valueView.exactOptional(),
    })
    .exactOptional(),
  strengthChange: z
    .strictObject({ from: text.exactOptional(), to: text.exactOptional() })
    .exactOptional(),
});

const score: z.ZodType<ScoreView> = z.strictObject({
  member: text,
  phase,
  score: z.number(),
  coder: text,
  at: text,
  evidence: z.array(text),
  note: text.exactOptional(),
});

const agreement = z.strictObject({ alpha: z.number().exactOptional(), scored: count });

export const commitmentAnswer: z.ZodType<CommitmentAnswer> = z.strictObject({
  ...revised,
  on: day,
  commitment: commitmentRow,
  searched: z.strictObject({ documents: count, to: day.exactOptional() }),
  versions: z.array(version),
  scores: z.array(score),
  compliance: z.array(
    z.strictObject({
      phase,
      members: count,
      average: text,
      percentage: text,
      working: text,
      disputed: z.array(text),
    }),
  ),
  agreement: agreement.exactOptional(),
  mismatch: z.strictObject({ recorded: text, computed: text, working: text }).exactOptional(),
  silence: z.array(meetingLink),
  inventory: z.strictObject({ file: text, line: count, id: text.exactOptional() }).exactOptional(),
  suggestions: z.array(
    z.strictObject({
      words,
      document: documentLabel,
      date: day.exactOptional(),
      weight: z.number(),
      shared: z.array(text),
      parties: z.array(text),
      standing: z.enum(['open', 'taken', 'set aside']),
    }),
  ),
  history: z.array(judgementView),
});

export const gridAnswer: z.ZodType<GridAnswer> = z.strictObject({
  ...revised,
  members: z.array(text),
  rows: z.array(
    z.strictObject({
      id: text,
      action: text,
      obligors: z.array(actorView),
      phase,
      average: text,
      percentage: text,
      working: text,
      cells: z.array(
        z.strictObject({
          member: text,
          score: z.number().exactOptional(),
          disputed: z.boolean(),
          scores: z.array(score),
        }),
      ),
    }),
  ),
  agreement: text,
  reliability: agreement.exactOptional(),
});

export const meetingAnswer: z.ZodType<MeetingAnswer> = z.strictObject({
  ...revised,
  meeting: meetingRow.extend({
    claims: z.array(text),
    fields: z.record(text, recordField),
  }) as unknown as z.ZodType<MeetingAnswer['meeting']>,
  documents: z.array(documentLabel),
  origins: z.array(z.strictObject({ id: text, documents: z.array(text) })),
  entries: z.array(entryView),
  stances: z.array(claimView),
  commitments: z.array(commitmentRow),
  findings: z.array(findingView),
  chains: z.array(
    z.strictObject({
      relation: text,
      meeting: meetingLink,
      earlier: meetingLink.exactOptional(),
      words,
    }),
  ),
  series: z
    .strictObject({
      id: text,
      name: text,
      meetings: z.array(meetingLink),
      gaps: z.array(z.number()),
    })
    .exactOptional(),
  previous: meetingLink.exactOptional(),
  next: meetingLink.exactOptional(),
  partOf: z.strictObject({ id: text, title: text }).exactOptional(),
  matrix: z.array(matrixRow),
  judgements: z.array(judgementView),
});

export const findingsAnswer: z.ZodType<FindingsAnswer> = z.strictObject({
  ...pageOf(findingView),
  facets: z.array(facet),
  documents: z.array(documentLabel),
});

const queryRow: z.ZodType<QueryRow> = z.strictObject({
  type: z.enum(['claim', 'passage']),
  claim: text.exactOptional(),
  kind: kinds.exactOptional(),
  headline: text.exactOptional(),
  document: documentLabel,
  words,
  sentence: text,
  start: count,
  end: count,
  actors: z.array(text),
  date: day.exactOptional(),
});

export const queryAnswer: z.ZodType<QueryAnswer> = z.strictObject({
  ...pageOf(queryRow),
  facets: z.array(facet),
});

export const timelineAnswer: z.ZodType<TimelineAnswer> = z.strictObject({
  ...revised,
  rows: z.array(meetingRow as z.ZodType<MeetingRow>),
});

const actor = z.strictObject({ id: text, name: text, kind: text });

export const actorMatrixAnswer: z.ZodType<ActorMatrixAnswer> = z.strictObject({
  ...revised,
  aspects: z.array(z.strictObject({ id: text, title: text })),
  actors: z.array(actor),
  rows: z.array(z.strictObject({ actor: text, aspect: text, count, claims: z.array(text) })),
});

export const networkAnswer: z.ZodType<NetworkAnswer> = z.strictObject({
  ...revised,
  nodes: z.array(actor.extend({ meetings: count })),
  rows: z.array(
    z.strictObject({ source: text, target: text, weight: count, meetings: z.array(text) }),
  ),
});

export const mapAnswer: z.ZodType<MapAnswer> = z.strictObject({
  ...revised,
  rows: z.array(
    z.strictObject({
      state: text,
      iso2: text.exactOptional(),
      name: text,
      places: z.array(
        z.strictObject({ name: text, level: z.enum(['place', 'state']), meetings: count }),
      ),
      meetings: z.array(meetingLink),
    }),
  ),
  unplaced: count,
});

export const figuresAnswer: z.ZodType<FiguresAnswer> = z.strictObject({
  ...revised,
  rows: z.array(
    z.strictObject({
      id: text,
      metric: text,
      subject: text.exactOptional(),
      counterpart: text.exactOptional(),
      unit: text.exactOptional(),
      points: z.array(
        z.strictObject({
          claim: text,
          period: valueView.exactOptional(),
          earliest: day.exactOptional(),
          latest: day.exactOptional(),
          lower: text.exactOptional(),
          upper: text.exactOptional(),
          text,
          status: text.exactOptional(),
          words,
          date: day.exactOptional(),
        }),
      ),
    }),
  ),
});

export const sqlBody: z.ZodType<SqlBody> = z.strictObject({
  sql: text.min(1).max(100_000),
  limit: z.number().int().min(1).max(10_000).exactOptional(),
});

export const sqlAnswer: z.ZodType<SqlAnswer> = z.strictObject({
  columns: z.array(text),
  rows: z.array(z.array(z.union([text, z.number(), z.null()]))),
  truncated: z.boolean(),
  milliseconds: z.number(),
});
