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
  ownVoice: [{ phrases: words('we | our | ours | us') }],
  superlative: [
    {
      phrases: words(
        'first ever | first-ever | the first in history | for the first time in history',
        'for the first time ever | never before in history | all-time high | all-time low',
        'record high | record low | record level | record levels | an all-time record | a new record | set a record | record number | record numbers | record volume | record sum | record year | record trade | record exports | record turnover',
        'historic high | historic low | historical high | historical maximum | highest ever',
        'highest-ever | lowest ever | lowest-ever | largest ever | largest-ever | biggest ever',
        'biggest-ever | the highest on record | the lowest on record | the largest on record',
        'the biggest on record | the highest in history | the largest in history | the biggest in history',
      ),
    },
  ],
  quotable: [
    {
      genre: 'communique',
      phrases: words(
        'communique | communiqué | joint statement | joint declaration | joint communique',
        'joint communiqué | declaration | final declaration | leaders declaration | final document',
        "leaders' declaration | memorandum | the statement | the document | the text",
      ),
    },
    { genre: 'readout', phrases: words('readout | press release | read-out | official summary') },
    {
      genre: 'transcript',
      phrases: words('transcript | speech | address | opening remarks | remarks'),
    },
  ],
  slight: [
    {
      phrases: words(
        'a | an | the | of | to | in | on | at | for | with | by | from | as | and | that | which | who | this | these',
        'those | it | its | their | our | his | her | they | we | he | she | i | is | are | was | were | be | been | being',
        'has | have | had | do | does | did | so | also | there | s | upon | into | such | own',
      ),
    },
  ],
};
