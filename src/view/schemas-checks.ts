/** The schemas of api-checks.ts. */
import { z } from 'zod';
import type { CheckAnswer, CheckBlock, FindingAnswer } from './api-checks.ts';
import { documentLabel, findingView, judgementView, words } from './schemas.ts';

const text = z.string();
const count = z.number().int().nonnegative();

export const findingAnswer: z.ZodType<FindingAnswer> = z.strictObject({
  revision: text,
  finding: findingView,
  passages: z.array(
    z.strictObject({
      document: text,
      start: count,
      end: count,
      text,
      cut: z.strictObject({ before: z.boolean(), after: z.boolean() }),
    }),
  ),
  documents: z.array(documentLabel),
  claims: z.array(
    z.strictObject({
      id: text,
      kind: z.enum(['meeting', 'agreement', 'commitment', 'figure', 'stance', 'event']),
      headline: text,
      words,
      meeting: text.exactOptional(),
    }),
  ),
  copies: z.array(words),
  history: z.array(judgementView),
});

const blocks: z.ZodType<readonly CheckBlock[]> = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), text }),
    z.strictObject({ kind: z.literal('list'), items: z.array(text) }),
    z.strictObject({
      kind: z.literal('table'),
      head: z.array(text),
      rows: z.array(z.array(text)),
    }),
  ]),
);

export const checkAnswer: z.ZodType<CheckAnswer> = z.strictObject({
  revision: text,
  name: text,
  title: text,
  summary: text,
  certainty: z.enum(['proof', 'strong', 'hint']),
  needs: z.array(text),
  finds: blocks,
  working: blocks,
  silent: blocks,
  examples: blocks,
  severity: blocks,
});
