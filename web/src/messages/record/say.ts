import { TERMS, type Term } from '../../../../src/view/terms.ts';
import { speaker } from '../../text/speaker.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Says a term of the record: names of fields, verdicts, aspects. The English ones are those of the mailed page. */
export const say = speaker<Term>({ en: TERMS, zh, ru });
