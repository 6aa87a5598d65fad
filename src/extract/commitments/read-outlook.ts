/** "paving the way for two laboratories by 2031": a plan with a deadline and nobody named. */
import { within } from '../statement/within.ts';
import { actionEnd } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';

/** What is prepared, where a deadline stands in its noun phrase. */
export const readOutlook: GovernorReader = (annotation, sentence, hit) => {
  const end = actionEnd(annotation, sentence, hit.to);
  const deadline = within(annotation.times, hit.to, end).some(
    (t) => t.from > hit.to && t.to <= end && t.time.deadline,
  );
  if (!deadline) return undefined;
  return {
    sentence,
    verb: hit.to,
    end,
    governor: hit,
    strength: 'plan',
    obligor: undefined,
    rule: 'commitment.outlook',
  };
};
