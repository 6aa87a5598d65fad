/** The schemas that the answers and bodies of api.ts are held to; one by one they are exactly its types. */
import { z } from 'zod';
import type {
  ActorView,
  ActView,
  AlternativeView,
  ApiError,
  ChangesAnswer,
  ClaimView,
  DocumentAnswer,
  DocumentLabel,
  DocumentRow,
  DocumentsAnswer,
  Facet,
  FieldView,
  FindingView,
  JobAnswer,
  JobView,
  JournalAnswer,
  Json,
  JudgementsAnswer,
  JudgementsBody,
  JudgementView,
  MeetingRow,
  MeetingsAnswer,
  MetaAnswer,
  RemovalAnswer,
  StaleError,
  SubmissionBody,
  UndoBody,
  ValueView,
  VisitAnswer,
  Words,
} from './api.ts';

const text = z.string();
const count = z.number().int().nonnegative();
/** A calendar day, YYYY-MM-DD. */
const day: z.ZodString = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const languages = z.enum(['en', 'zh', 'ru', 'und']);
/** Any JSON. */
export const json: z.ZodType<Json> = z.unknown() as z.ZodType<Json>;
/** The kinds of claim. */
const kinds = z.enum(['meeting', 'agreement', 'commitment', 'figure', 'stance', 'event']);
const verdicts = z.enum(['accept', 'reject', 'same', 'different', 'unsure', 'set', 'undo', 'redo']);
const revised = { revision: text };

/** The fields of an answer that is a part of a list. */
export function pageOf<S extends z.ZodType>(
  row: S,
): {
  revision: z.ZodString;
  matched: z.ZodNumber;
  offset: z.ZodNumber;
  limit: z.ZodNumber;
  rows: z.ZodArray<S>;
} {
  return { revision: text, matched: count, offset: count, limit: count, rows: z.array(row) };
}

export const apiError: z.ZodType<ApiError> = z.strictObject({
  code: text,
  value: text,
  remedy: text,
});

export const words: z.ZodType<Words> = z.strictObject({
  document: text,
  start: count,
  end: count,
  exact: text,
});

const label = {
  id: text,
  name: text,
  title: text.exactOptional(),
  date: day.exactOptional(),
  publisher: text.exactOptional(),
  language: languages,
};
export const documentLabel: z.ZodType<DocumentLabel> = z.strictObject(label);

export const actorView: z.ZodType<ActorView> = z.strictObject({
  name: text,
  id: text.exactOptional(),
  kind: text,
  office: text.exactOptional(),
  represents: text.exactOptional(),
  representsNames: z
    .strictObject({
      en: text.exactOptional(),
      zh: text.exactOptional(),
      ru: text.exactOptional(),
    })
    .exactOptional(),
});

const value = { value: json, text: text.exactOptional() };
export const valueView: z.ZodType<ValueView> = z.strictObject(value);

const fieldView: z.ZodType<FieldView> = z.strictObject({
  ...value,
  basis: z.enum(['said', 'inferred', 'corrected']),
  words: words.exactOptional(),
  by: text.exactOptional(),
  original: z.strictObject({ ...value, words: words.exactOptional() }).exactOptional(),
});

const alternativeView: z.ZodType<AlternativeView> = z.strictObject({
  claim: text,
  kind: kinds,
  rule: text,
  words,
  field: text.exactOptional(),
  text: text.exactOptional(),
});

export const judgementView: z.ZodType<JudgementView> = z.strictObject({
  position: count,
  subject: text,
  verdict: verdicts,
  by: text,
  at: text,
  note: text.exactOptional(),
  value: json.exactOptional(),
});

export const staleError: z.ZodType<StaleError> = z.strictObject({
  ...revised,
  code: text,
  value: text,
  remedy: text,
  changes: z.array(judgementView),
});

export const claimView: z.ZodType<ClaimView> = z.strictObject({
  id: text,
  kind: kinds,
  document: text,
  evidence: z.array(words),
  fields: z.record(text, fieldView),
  attribution: fieldView.exactOptional(),
  polarity: z.enum(['said', 'denied']),
  headline: text,
  rule: text,
  reason: text.exactOptional(),
  triggers: z.array(words),
  alternatives: z.array(alternativeView),
  judgement: judgementView.exactOptional(),
  meeting: text.exactOptional(),
  entry: text.exactOptional(),
  commitment: text.exactOptional(),
});

export const findingView: z.ZodType<FindingView> = z.strictObject({
  id: text,
  check: text,
  severity: z.enum(['error', 'warning', 'note']),
  message: text,
  document: text,
  evidence: z.array(words),
  derivation: z.strictObject({
    operation: text,
    inputs: z.array(
      z.strictObject({
        name: text,
        value: text,
        evidence: count.exactOptional(),
        fact: text.exactOptional(),
        source: text.exactOptional(),
      }),
    ),
    result: text,
  }),
  saidBy: text.exactOptional(),
  suggestion: text.exactOptional(),
  claims: z.array(text),
  standing: z.enum(['open', 'accepted', 'dismissed']),
  judgement: judgementView.exactOptional(),
});

export const facet: z.ZodType<Facet> = z.strictObject({
  name: text,
  values: z.array(z.strictObject({ value: text, label: text, count })),
});

const act: z.ZodType<ActView> = z.strictObject({
  subjects: z.array(text),
  verdict: verdicts,
  by: text,
  at: text,
});

export const metaAnswer: z.ZodType<MetaAnswer> = z.strictObject({
  ...revised,
  version: text,
  user: text,
  readOnly: z.boolean(),
  languages: z.array(languages),
  today: day,
  dossier: z.strictObject({
    name: text,
    path: text,
    temporary: z.boolean(),
    documents: count,
    claims: count,
    findings: count,
    judgements: count,
  }),
  since: text.exactOptional(),
  undo: act.exactOptional(),
  redo: act.exactOptional(),
});

const named = { id: text, kind: z.enum(['meeting', 'agreement', 'figure']), text };
const namedEntry = z.strictObject(named);
const support = z.strictObject({
  ...named,
  documents: z.tuple([count, count]),
  origins: z.tuple([count, count]),
});

export const changesAnswer: z.ZodType<ChangesAnswer> = z.strictObject({
  ...revised,
  since: text.exactOptional(),
  documents: z.array(
    z.strictObject({
      at: text,
      kind: z.enum(['added', 'updated', 'removed']),
      document: text,
      name: text,
    }),
  ),
  added: z.array(namedEntry),
  changed: z.array(support),
  withdrawn: z.array(namedEntry),
  contradictions: z.array(z.strictObject({ ...named, field: text, why: text.exactOptional() })),
  overdue: z.array(z.strictObject({ id: text, action: text, obligor: text, deadline: day })),
  judgements: z.array(judgementView),
});

export const visitAnswer: z.ZodType<VisitAnswer> = z.strictObject({ ...revised, since: text });

export const submissionBody: z.ZodType<SubmissionBody> = z.strictObject({
  text: text.exactOptional(),
  name: text.exactOptional(),
  title: text.exactOptional(),
  url: text.exactOptional(),
  path: text.exactOptional(),
  date: text.exactOptional(),
  language: text.exactOptional(),
});

export const jobAnswer: z.ZodType<JobAnswer> = z.strictObject({ job: text });

export const jobView: z.ZodType<JobView> = z.strictObject({
  job: text,
  state: z.enum(['reading', 'done']),
  done: count,
  total: count,
  name: text.exactOptional(),
  claims: count,
  findings: count,
  documents: z.array(
    z.strictObject({
      id: text,
      name: text,
      title: text.exactOptional(),
      claims: count,
      findings: count,
      addition: z.enum(['added', 'unchanged', 'updated']),
    }),
  ),
  errors: z.array(z.strictObject({ name: text, code: text, value: text, remedy: text })),
  revision: text.exactOptional(),
});

const row = {
  ...label,
  genre: z.enum(['news', 'readout', 'communique', 'blog', 'transcript', 'unknown']),
  uri: text.exactOptional(),
  characters: count,
  claims: count,
  findings: count,
  origin: text.exactOptional(),
  copyOf: text.exactOptional(),
  share: z.number().exactOptional(),
};
const documentRow: z.ZodType<DocumentRow> = z.strictObject(row);
export const documentsAnswer: z.ZodType<DocumentsAnswer> = z.strictObject(pageOf(documentRow));

export const documentAnswer: z.ZodType<DocumentAnswer> = z.strictObject({
  ...revised,
  document: z.strictObject({ ...row, text }),
  claims: z.array(claimView),
  findings: z.array(findingView),
  judgements: z.array(judgementView),
  passages: z.array(
    z.strictObject({
      start: count,
      end: count,
      source: text,
      sourceStart: count,
      sourceEnd: count,
    }),
  ),
  others: z.array(documentLabel),
  repeatedBy: z.array(text),
  meetings: z.array(z.strictObject({ id: text, title: text })),
});

export const removalAnswer: z.ZodType<RemovalAnswer> = z.strictObject({
  ...revised,
  removed: text,
  name: text,
  withdrawn: z.array(namedEntry),
  weaker: z.array(support),
});

/** The fields of a row of the list of meetings. */
export const meetingRow: z.ZodType<MeetingRow> & z.ZodObject = z.strictObject({
  id: text,
  title: text,
  time: valueView.exactOptional(),
  earliest: day.exactOptional(),
  latest: day.exactOptional(),
  place: text.exactOptional(),
  status: text.exactOptional(),
  participants: z.array(actorView),
  series: z.strictObject({ id: text, name: text }).exactOptional(),
  ordinal: z.number().exactOptional(),
  documents: count,
  origins: count,
  contradictions: count,
});

export const meetingsAnswer: z.ZodType<MeetingsAnswer> = z.strictObject({
  ...pageOf(meetingRow as z.ZodType<MeetingRow>),
  facets: z.array(facet),
});

export const judgementsBody: z.ZodType<JudgementsBody> = z.strictObject({
  ...revised,
  judgements: z
    .array(
      z.strictObject({
        subject: text.min(1).max(400),
        verdict: verdicts.exclude(['undo', 'redo']),
        note: text.max(10_000).exactOptional(),
        value: json.exactOptional(),
      }),
    )
    .min(1)
    .max(1000),
  by: text.max(200).exactOptional(),
});

export const undoBody: z.ZodType<UndoBody> = z.strictObject({
  subject: text.min(1).exactOptional(),
  by: text.max(200).exactOptional(),
  revision: text.exactOptional(),
});

export const judgementsAnswer: z.ZodType<JudgementsAnswer> = z.strictObject({
  ...revised,
  judgements: z.array(judgementView),
  undo: act.exactOptional(),
  redo: act.exactOptional(),
});

export const journalAnswer: z.ZodType<JournalAnswer> = z.strictObject(pageOf(judgementView));
