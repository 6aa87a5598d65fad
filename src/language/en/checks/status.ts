import type { StatusRows } from '../../checks/status.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of plans, targets, projections and outcomes. */
export const EN_STATUS_WORDS: WordsOf<StatusRows> = {
  status: [
    {
      status: 'projection',
      phrases: words(
        'projected | projection | projections | forecast | forecasts | forecasted',
        'expected to reach | expected to hit | expected to exceed | predicted',
        'set to reach | on course to reach | on track to reach',
      ),
    },
    {
      status: 'target',
      phrases: words('target | targets | targeted | goal | goals | objective'),
    },
  ],
};
