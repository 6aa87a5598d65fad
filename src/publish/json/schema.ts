import { z } from 'zod';

const offset = z.number().int().nonnegative().describe('UTF-16 code units into the text');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const anchor = z.strictObject({
  documentId: z.string(),
  start: offset,
  end: offset,
  exact: z.string().min(1).describe('text.slice(start, end) of the document'),
});

const stated = z.strictObject({
  value: z.unknown().describe('text, number, actor, time, quantity, or a list of these'),
  basis: z.enum(['said', 'inferred']),
  start: offset.optional(),
  end: offset.optional(),
  by: z.string().optional().describe('how an inferred value was reached'),
});

const document = z.strictObject({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  language: z.enum(['en', 'zh', 'ru', 'und']),
  publishedAt: day.nullable(),
  publisher: z.string().nullable(),
  uri: z.string().nullable(),
  characters: z.number().int().nonnegative(),
});

const claim = z.strictObject({
  id: z.string(),
  kind: z.enum(['meeting', 'agreement', 'commitment', 'figure', 'stance', 'event']),
  evidence: z.array(anchor).min(1),
  fields: z.record(z.string(), stated),
  attribution: stated.optional(),
  polarity: z.enum(['said', 'denied']),
  rule: z.string(),
});

const recordField = z.strictObject({
  verdict: z.enum(['agreed', 'complementary', 'updated', 'differing']),
  why: z.string().optional().describe('what decides the verdict'),
  values: z.array(
    z.strictObject({
      value: z.unknown(),
      documents: z.array(z.string()),
      claims: z.array(z.string()),
      origins: z.number().int(),
    }),
  ),
});

const meeting = z.strictObject({
  id: z.string(),
  documents: z.array(z.string()),
  claims: z.array(z.string()),
  origins: z.number().int(),
  series: z.string().optional(),
  ordinal: z.number().int().optional(),
  fields: z.record(z.string(), recordField),
});

const series = z.strictObject({
  id: z.string(),
  name: z.string(),
  meetings: z.array(z.string()),
  gaps: z.array(z.number().int()).optional().describe('numbers of which no document tells'),
});

const entry = z.strictObject({
  id: z.string(),
  kind: z.enum(['agreement', 'figure']),
  documents: z.array(z.string()),
  claims: z.array(z.string()),
  origins: z.number().int(),
  meeting: z.string().optional(),
  fields: z.record(z.string(), recordField),
});

const origin = z.strictObject({
  id: z.string(),
  documents: z.array(z.string()).describe('in order of publication'),
  wire: z.string().optional().describe('the agency that the texts name'),
  copies: z.array(
    z.strictObject({
      document: z.string(),
      source: z.string(),
      share: z.number().describe('part of its words that stand in the source'),
      passages: z.array(
        z.strictObject({ start: offset, end: offset, sourceStart: offset, sourceEnd: offset }),
      ),
    }),
  ),
});

const occasion = z.strictObject({
  id: z.string(),
  series: z.string().optional(),
  name: z.string(),
  ordinal: z.number().int().optional(),
  start: day,
  end: day,
  documents: z.array(z.string()),
  meetings: z.array(z.string()),
});

const chain = z.strictObject({
  meeting: z.string(),
  earlier: z.string().optional(),
  claim: z.string(),
  earlierClaim: z.string().optional(),
  documentId: z.string(),
  start: offset,
  end: offset,
  relation: z.enum(['builds-on', 'carries-out', 'repeats', 'reviews']),
});

const actor = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  kind: z.string(),
  documents: z.array(z.string()),
  claims: z.array(z.string()),
});

const input = z.strictObject({
  name: z.string(),
  value: z.string(),
  evidence: z.number().int().nonnegative().optional().describe('index into the evidence'),
  fact: z.string().optional(),
  source: z.string().optional(),
});

const finding = z.strictObject({
  id: z.string(),
  check: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  evidence: z.array(anchor).min(1),
  derivation: z.strictObject({
    operation: z.string(),
    inputs: z.array(input),
    result: z.string(),
  }),
  saidBy: z.string().optional().describe('who is reported to have said the accused words'),
  suggestion: z.string().optional(),
  claims: z.array(z.string()),
});

const setAside = z.strictObject({
  reason: z.enum(['dismissed', 'known']).describe('by a judgement, or by a baseline'),
  by: z.string().optional(),
  at: z.string().optional(),
  note: z.string().optional(),
  finding,
});

const reading = z.strictObject({
  documents: z.array(document),
  claims: z.array(claim),
  record: z.strictObject({
    meetings: z.array(meeting),
    series: z.array(series),
    actors: z.array(actor),
    entries: z.array(entry).optional(),
    origins: z.array(origin).optional(),
    occasions: z.array(occasion).optional(),
    chains: z.array(chain).optional(),
  }),
  findings: z.array(finding),
  setAside: z.array(setAside).optional().describe('findings not held against the texts'),
  remarks: z.array(z.string()).optional(),
});

/** Whether something is the JSON of a reading: for those who read the output back. */
export function isReadingJson(value: unknown): boolean {
  return reading.safeParse(value).success;
}

/** The JSON Schema (2020-12) of the `json` export and of each line of `jsonl`. */
export function readingSchema(): unknown {
  return { title: 'Reading', ...z.toJSONSchema(reading) };
}
