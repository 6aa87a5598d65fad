/** The schemas of api-inventory.ts. */
import { z } from 'zod';
import type { InventoryAnswer, InventoryBody } from './api-inventory.ts';

const text = z.string();
const count = z.number().int().nonnegative();
const words = z.record(text.max(200), text.max(2000));

/** Characters of a file at most. */
const LONGEST = 8_000_000;

export const inventoryBody: z.ZodType<InventoryBody> = z.strictObject({
  file: text.min(1).max(200),
  text: text.max(LONGEST),
  columns: words.exactOptional(),
  fixed: words.exactOptional(),
  write: z.boolean().exactOptional(),
});

export const inventoryAnswer: z.ZodType<InventoryAnswer> = z.strictObject({
  revision: text,
  written: z.boolean(),
  knownSince: text.exactOptional(),
  subject: text,
  columns: z.array(text),
  taken: z.record(text, text),
  rows: count,
  sample: z.array(
    z.strictObject({
      line: count,
      id: text.exactOptional(),
      text,
      obligors: z.array(text),
      sector: text.exactOptional(),
      series: text.exactOptional(),
      made: text.exactOptional(),
      deadline: text.exactOptional(),
      scores: z.array(
        z.strictObject({
          member: text,
          phase: z.enum(['interim', 'final']),
          score: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
        }),
      ),
      recordedAverage: text.exactOptional(),
    }),
  ),
  problems: z.array(z.strictObject({ line: count, column: text, value: text, reason: text })),
});
