/** The schemas of api-explore.ts. */
import { z } from 'zod';
import type { DaysAnswer } from './api-explore.ts';

/** GET /api/explore/days */
export const daysAnswer: z.ZodType<DaysAnswer> = z.strictObject({
  revision: z.string(),
  rows: z.array(
    z.strictObject({
      day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      kind: z.enum(['meeting', 'agreement', 'commitment', 'figure', 'stance', 'event']),
      count: z.number().int().min(0),
    }),
  ),
  undated: z.number().int().min(0),
});
