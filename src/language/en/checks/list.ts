import type { ListRows } from '../../checks/list.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of counts and lists. */
export const EN_LIST_WORDS: WordsOf<ListRows> = {
  party: [
    {
      phrases: words(
        'sides | leaders | countries | nations | states | parties | presidents',
        'prime ministers | premiers | ministers | foreign ministers | governments',
        'members | member states | powers | neighbours | neighbors | capitals | cities',
        'allies | nation | country | state | party | member | side',
      ),
    },
  ],
  pair: [
    {
      phrases: words(
        'both leaders | both sides | both countries | both presidents | both ministers',
        'both parties | both nations | both states | both governments',
      ),
    },
  ],
  article: [{ phrases: words('the | a | an | another | some') }],
  partial: [
    {
      phrases: words(
        'other | another | further | additional | more | least | over | some | only',
        'first | last | remaining | including | such as | among | notably | namely among | e.g.',
      ),
    },
  ],
};
