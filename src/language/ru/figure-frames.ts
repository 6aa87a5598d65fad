/** Russian nouns that a number measures, verbs that say a number, and words that make it no fact. */
import type { PhraseTable } from '../../text/phrases.ts';
import {
  CASE_TABLES,
  type MetricNounRow,
  type MetricVerbRow,
  type SpeechRow,
} from '../frame-case.ts';
import { wordList } from '../word-list.ts';
import { nounForms } from './noun-forms.ts';
import { shortForms, verbForms } from './verb-forms.ts';

const MEASURED = wordList(`
  товарооборот(), оборот(), экспорт(), импорт(), доход(), расход(), бюджет(), выпуск(), ущерб(), кредит(), капитал(), фонд(),
  взнос(), грант(), тариф(), объем(), инвестиц(ия), вложен(ие), капиталовложен(ие), населен(ие), производств(о), числ(о),
  количеств(о), численност(ь), инфляц(ия), стоимост(ь), мощност(ь), протяженност(ь), площад(ь), прибыл(ь), помощ(ь), цен(ы),
  торговл(я), потреблен(ие), строительств(о), зарплат(ы), добыч(а), пошлин(ы), постав(ка), став(ка), закуп(ка), переработ(ка),
  выруч(ка), сдел(ка), средств(о), долг(к2), поток(к2), турпоток(к2), налог(к2), расчет(), показател(м), безработиц(ы),
  уровн(м2), портфел(м), субсид(ия), пенс(ия), преступност(ь), рождаемост(ь), смертност(ь), продолжительност(ь), проект(),
  задолженност(ь), сбор(), урожа(м3), пассажиропоток(к2), грузооборот(), грузопоток(к2), перевоз(ка), продаж(а)
`);

/** Rows of nouns, the forms that can be a subject apart from the others. */
function nounRows(list: readonly string[], role?: MetricNounRow['role']): readonly MetricNounRow[] {
  return list.flatMap((entry) =>
    nounForms(entry).map(({ text, cases }) => ({
      phrases: [text],
      subject: cases.includes('nom'),
      ...(role ? { role } : {}),
    })),
  );
}

/** Nouns that a number measures. */
export const RU_METRIC_NOUNS: PhraseTable<MetricNounRow> = {
  name: CASE_TABLES.metricNoun,
  rows: [
    ...nounRows(MEASURED).filter((row) => row.phrases[0] !== 'числе'),
    { phrases: ['ввп', 'валовой внутренний продукт'], subject: true },
    ...nounRows(wordList('дол(я3)'), 'share'),
    { phrases: ['уровень'], subject: true },
    ...nounRows(wordList('рост(), прирост(), увеличен(ие), повышен(ие)'), 'change'),
    ...nounRows(wordList('сокращен(ие), снижен(ие), паден(ие), спад()'), 'fall'),
  ],
};

/** Verbs that say a number of their subject. */
export const RU_METRIC_VERBS: PhraseTable<MetricVerbRow> = {
  name: CASE_TABLES.metricVerb,
  rows: [
    {
      role: 'level',
      phrases: verbForms(
        '*составил, составляет/составляют, *достиг, достигает/достигают, *превысил, превышает/превышают, *насчитывал, насчитывает/насчитывают, *равнялся, *оказался, *приблизился к, *перевалил за, *преодолел отметку в, *держался на уровне, *остался на уровне, *обошёлся в',
      ),
    },
    {
      role: 'level',
      status: 'projection',
      phrases: verbForms(
        'составит/составят, достигнет/достигнут, превысит/превысят, вырастет до/вырастут до, обойдётся в',
      ),
    },
    {
      role: 'change',
      direction: 'up',
      phrases: [
        ...verbForms(
          '*вырос, *возрос, *увеличился, *повысился, *прибавил, *подскочил, *нарастил, растёт/растут, увеличивается/увеличиваются, *рос, *поднялся, *увеличил, *удвоился, *подорожал, *ускорился',
        ),
        'выросла',
        'выросло',
        'выросли',
        'возросла',
        'возросло',
        'возросли',
        'росла',
        'росло',
        'росли',
      ],
    },
    {
      role: 'change',
      direction: 'down',
      phrases: verbForms(
        '*сократился, *снизился, *упал, *уменьшился, *понизился, *просел, *подешевел, *замедлился, снижается/снижаются, сокращается/сокращаются, *сократил',
      ),
    },
    {
      role: 'change',
      direction: 'up',
      status: 'projection',
      phrases: verbForms('вырастет/вырастут, увеличится/увеличатся, возрастёт/возрастут'),
    },
    {
      role: 'change',
      direction: 'down',
      status: 'projection',
      phrases: verbForms('снизится/снизятся, сократится/сократятся, упадёт/упадут'),
    },
  ],
};

/** Words that make a number an estimate, a projection or a target. */
export const RU_METRIC_STATUS: PhraseTable<MetricVerbRow> = {
  name: CASE_TABLES.metricStatus,
  rows: [
    {
      role: 'level',
      status: 'target',
      phrases: [
        ...verbForms(
          'планирует/планируют/планируем, планируется/планируются, *выделил, выделит/выделят/выделим, *пообещал, *обязался, *поставил цель',
        ),
        ...shortForms('намерен, готов, запланирован'),
        ...wordList(
          'довести, нарастить, увеличить, задача, цель, поставлена задача, поставлена цель, целевой показатель, предстоит, надо, нужно, необходимо, стремимся, договорились',
        ),
      ],
    },
    {
      role: 'level',
      status: 'projection',
      phrases: wordList(
        'ожидается, ожидаются, прогнозируется, по прогнозам, по прогнозу, прогноз, может достичь, могут достичь, может составить, может вырасти, будет, будут, рассчитываем',
      ),
    },
    {
      role: 'level',
      status: 'estimate',
      phrases: wordList(
        'по оценкам, по оценке, оценивается, оцениваются, по предварительным данным, предварительно, оценивается в, оценочно',
      ),
    },
  ],
};

/** Verbs of speech. */
export const RU_SPEECH: PhraseTable<SpeechRow> = {
  name: CASE_TABLES.speech,
  rows: [
    {
      id: 'said',
      phrases: verbForms(
        '*заявил, *сообщил, *сказал, *отметил, *подчеркнул, *добавил, *пояснил, *рассказал, *уточнил, *напомнил, *объявил, *подтвердил, *указал, *констатировал, сообщает/сообщают, заявляет/заявляют, отмечает/отмечают, считает/считают, *передал, пишет/пишут, передаёт/передают, утверждает/утверждают, *написал, *проинформировал, *выразил уверенность, *признал',
      ),
    },
  ],
};
