import type { PhraseTable } from '../../text/phrases.ts';
import type { InstrumentRow } from '../commitment-rows.ts';
import { DEFINITE_ACTS, INSTRUMENTS } from '../tables.ts';
import { wordList } from '../word-list.ts';
import { inflectRussian } from './inflect.ts';

const row = (instrument: InstrumentRow['instrument'], words: string): InstrumentRow => ({
  instrument,
  phrases: [
    ...new Set(
      wordList(words).flatMap((noun) =>
        inflectRussian(noun, 'organisation').map((form) => form.text),
      ),
    ),
  ],
});

/** Things by which promises are carried out, in every case. */
export const RU_INSTRUMENTS: PhraseTable<InstrumentRow> = {
  name: INSTRUMENTS.name,
  rows: [
    row('law', 'закон, законопроект, указ, постановление, регламент'),
    row('fund', 'фонд, кредит, грант, субсидия, заём, стипендия'),
    row(
      'body',
      'комиссия, комитет, совет, рабочая группа, секретариат, агентство, центр, консульство, посольство',
    ),
    row('report', 'доклад, отчёт, исследование'),
    row('programme', 'программа, проект, дорожная карта, план, стратегия, миссия'),
    row(
      'infrastructure',
      'газопровод, нефтепровод, мост, порт, аэропорт, электростанция, терминал, коридор',
    ),
    row('document', 'соглашение, договор, протокол, меморандум, декларация, конвенция'),
    row('personnel', 'наблюдатель, контингент, посланник'),
  ],
};

/** Verbs of founding, opening, building, signing, changing by a measure. */
export const RU_DEFINITE_ACTS: PhraseTable = {
  name: DEFINITE_ACTS.name,
  rows: [
    {
      phrases: wordList(`
        создать, создание, открыть, открытие, построить, строительство, запустить, запуск, учредить,
        подписать, подписание, принять, увеличить, увеличение, сократить, сокращение, удвоить,
        снизить, повысить, ввести, введение, отменить, отмену, отмена, поставить, направить, выделить,
        передать, вывести, освободить, ратифицировать, ратификация, назначить, опубликовать, закупить
      `),
    },
  ],
};
