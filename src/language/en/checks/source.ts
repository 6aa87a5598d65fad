import type { SourceRows } from '../../checks/source.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of sources, superlatives and quotations. */
export const EN_SOURCE_WORDS: WordsOf<SourceRows> = {
  source: [
    {
      phrases: words(
        'according to | said | says | saying | told | tells | stated | reported | reports',
        'report | announced | added | noted | notes | statistics | survey | poll | study',
        'data from | data show | data shows | data showed | official data | customs data',
        'its data | figures from | figures show | figures showed | official figures',
        'estimates | estimated | showed | published | cited | citing | quoted | ministry',
        'customs | central bank | bureau | agency | communique | communiqué | world bank',
        'imf | source | sources | analysts | economists | spokesman | spokeswoman',
        'spokesperson | believes | believe | warned | predicted | predicts | claimed',
        'claims | confirmed | revealed | explained | argued | insisted | declared',
        'recalled | emphasized | pointed out | forecast by | projected by | expects',
      ),
    },
  ],
  vague: [
    {
      phrases: words(
        'reports vary | reports differ | accounts vary | accounts differ | sources vary',
        'sources differ | estimates vary | estimates differ | counts vary | counts differ',
        'figures vary | numbers vary | depending on the source | depending on the report',
        'depending on whom you ask | exact number unclear | the exact number is unclear',
        'unclear how many',
      ),
    },
  ],
};
