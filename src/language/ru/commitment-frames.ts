/** Russian frames of promise, agreement, plan, readiness and call. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { CommitmentFrame, RoleRule } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';
import { RU_READOUT_COMMITMENTS } from './readout-frames.ts';
import { shortForms, verbForms } from './verb-forms.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', cases: ['nom'], inherit: true };
const SUBJECT_BEHIND: RoleRule = { role: 'subject', side: 'after', cases: ['nom'], near: 0 };
const WHO = [SUBJECT_BEHIND, { ...SUBJECT, required: true }] as const;
const WITH: RoleRule = { role: 'counterpart', side: 'either', marks: ['с', 'со'], cases: ['ins'] };
const ASKED_ACC: RoleRule = {
  role: 'object',
  side: 'after',
  cases: ['acc'],
  near: 1,
  required: true,
};
const ASKED_DAT: RoleRule = {
  role: 'object',
  side: 'after',
  cases: ['dat'],
  near: 1,
  required: true,
};
const ASKED_FROM: RoleRule = {
  role: 'object',
  side: 'after',
  marks: ['от'],
  cases: ['gen'],
  near: 0,
  required: true,
};
const ASKER: RoleRule = { role: 'asker', side: 'before', cases: ['nom'], inherit: true };

/** Verbs of acting in the future, third person and "мы": what they promise goes on behind them. */
const ACTS = verbForms(`
  выделит/выделят/выделим, предоставит/предоставят/предоставим, построит/построят/построим, поставит/поставят/поставим,
  направит/направят/направим, вложит/вложат/вложим, создаст/создадут/создадим,
  обеспечит/обеспечат/обеспечим, увеличит/увеличат/увеличим, сократит/сократят/сократим, введёт/введут/введём,
  отменит/отменят/отменим, снимет/снимут/снимем, передаст/передадут/передадим, окажет/окажут/окажем,
  запустит/запустят/запустим, завершит/завершат/завершим, расширит/расширят/расширим, нарастит/нарастят/нарастим,
  выведет/выведут/выведем, прекратит/прекратят/прекратим, выполнит/выполнят/выполним,
  подготовит/подготовят/подготовим, закупит/закупят/закупим, разместит/разместят/разместим, подпишет/подпишут/подпишем,
  спишет/спишут/спишем, удвоит/удвоят/удвоим,
  освободит/освободят, восстановит/восстановят/восстановим, внесёт/внесут/внесём, назначит/назначат,
  разработает/разработают/разработаем, упростит/упростят/упростим, снизит/снизят/снизим, повысит/повысят/повысим
`);

const INFINITIVES = ['', ' и впредь', ' и далее'] as const;

/** Frames of promise. */
export const RU_COMMITMENTS: PhraseTable<CommitmentFrame> = {
  name: 'commitment-frame',
  rows: [
    ...RU_READOUT_COMMITMENTS,
    {
      id: 'undertook',
      strength: 'pledge',
      roles: WHO,
      phrases: [
        ...verbForms(
          '*обязался, обязуется/обязуются/обязуемся, *пообещал, обещает/обещают/обещаем, *обещал, *гарантировал, гарантирует/гарантируют/гарантируем, *поклялся, *поручился, *заверил',
        ),
        ...verbForms(
          '*взял на себя обязательство, берёт на себя обязательство/берут на себя обязательство, *принял на себя обязательство, *дал обещание',
        ),
      ],
      reason: 'verbs of promising',
      hit: 'Армения обязалась построить мост к 2031 году.',
      miss: 'Договор обязывает строить мосты.',
    },
    {
      id: 'will',
      strength: 'pledge',
      next: 'infinitive',
      roles: WHO,
      phrases: ['будет', 'будут', 'будем'].flatMap((form) =>
        INFINITIVES.map((more) => form + more),
      ),
      reason: 'the compound future with an actor as its subject',
      hit: 'Армения будет строить мост.',
      miss: 'Армения будет рада гостям.',
    },
    {
      id: 'will-act',
      strength: 'pledge',
      acts: true,
      roles: [{ ...SUBJECT, required: true }],
      phrases: ACTS,
      reason: 'the simple future of verbs of giving, building, paying',
      hit: 'Армения выделит 20 млн долларов на мост.',
      miss: 'Проект обеспечит рост.',
    },
    {
      id: 'will-continue',
      strength: 'pledge',
      acts: true,
      roles: [{ ...SUBJECT, required: true }],
      phrases: [
        ...verbForms('продолжит/продолжат/продолжим'),
        'намерена и впредь',
        'намерены и впредь',
        'намерен и впредь',
      ],
      reason: '"will continue to" counts',
      hit: 'Армения продолжит строить мост.',
      miss: 'Рост продолжит ускоряться.',
    },
    {
      id: 'agreed',
      strength: 'agree',
      roles: [SUBJECT_BEHIND, SUBJECT, WITH],
      phrases: [
        ...verbForms('*договорился, *условился, *уговорился').flatMap((verb) => [
          verb,
          `${verb} о том`,
        ]),
        ...verbForms(
          '*достиг договорённости о, *достиг договорённости об, *достиг соглашения о, *достиг согласия о, *пришёл к согласию о',
        ),
      ],
      reason: 'two or more agree; one who consents alone makes no claim of agreement',
      hit: 'Армения и Азербайджан договорились построить мост.',
      miss: 'Армения договорилась о ночлеге.',
    },
    {
      id: 'understanding-reached',
      strength: 'agree',
      roles: [{ ...SUBJECT, cases: ['ins'], marks: ['между'], side: 'either' }, SUBJECT],
      phrases: [
        ...wordList(`
          достигнута договоренность о, достигнута договоренность об, достигнуты договоренности о, достигнуты договоренности об,
          достигнуто согласие о, достигнута принципиальная договоренность о, есть договоренность о, подтверждена договоренность о
        `),
        ...verbForms('*подтвердил договорённость о, *подтвердил договорённость об'),
      ],
      reason: 'the passive of agreeing with those between whom it is',
      hit: 'Между Арменией и Азербайджаном достигнута договорённость о строительстве моста.',
      miss: 'Достигнута договорённость о строительстве моста.',
    },
    {
      id: 'consented',
      strength: 'agree',
      next: 'infinitive',
      roles: [SUBJECT_BEHIND, { ...SUBJECT, required: true }],
      phrases: ['согласились'],
      reason: 'two or more agree to act',
      hit: 'Армения и Иран согласились построить мост.',
      miss: 'Эксперты согласились построить мост.',
    },
    {
      id: 'plans',
      strength: 'plan',
      next: 'infinitive',
      roles: WHO,
      phrases: [
        ...verbForms(
          'планирует/планируют/планируем, *планировал, собирается/собираются/собираемся, намеревается/намереваются, рассчитывает/рассчитывают/рассчитываем, стремится/стремятся/стремимся',
        ),
        ...shortForms('намерен'),
        'нацелена',
        'нацелены',
      ],
      reason: 'verbs and words of intent before an infinitive',
      hit: 'Армения планирует построить мост.',
      miss: 'Армения планирует экскурсию.',
    },
    {
      id: 'intention',
      strength: 'plan',
      roles: WHO,
      phrases: [
        ...verbForms(
          '*подтвердил намерение, *выразил намерение, *высказал намерение, *заявил о намерении, *объявил о намерении, *подтвердил стремление, подтверждает намерение/подтверждают намерение, выражает намерение/выражают намерение, *заявил о планах, *объявил о планах',
        ),
        ...verbForms(
          '*подтвердил настрой на, *выразил настрой на, *подтвердил обоюдный настрой на, *подтвердил взаимный настрой на, *подтвердил нацеленность на, *выразил взаимное стремление, *подтвердил взаимное стремление, *подтвердил обоюдное стремление',
        ),
      ],
      reason: 'nouns of intent with a verb that voices them',
      hit: 'Армения подтвердила намерение построить мост.',
      miss: 'Эксперты видят намерение построить мост.',
    },
    {
      id: 'ready',
      strength: 'willingness',
      roles: WHO,
      phrases: [
        ...shortForms('готов').flatMap((form) => [
          form,
          `${form} и дальше`,
          `${form} и впредь`,
          `${form} к`,
          `${form} на`,
        ]),
        ...verbForms(
          '*выразил готовность, *подтвердил готовность, *высказал готовность, *заявил о готовности, выражает готовность/выражают готовность, подтверждает готовность/подтверждают готовность/подтверждаем готовность, *выразил взаимную готовность, *подтвердил взаимную готовность, *подтвердил обоюдную готовность, *проявил готовность, *изъявил готовность',
        ).flatMap((form) => [form, `${form} к`]),
      ].filter((form) => form !== 'готово' && !form.startsWith('готово ')),
      reason: 'readiness, as an adjective or a noun',
      hit: 'Армения готова построить мост.',
      miss: 'Мост готов к открытию.',
    },
    {
      id: 'readiness-of',
      strength: 'willingness',
      next: 'deed',
      roles: [{ role: 'subject', side: 'after', cases: ['gen'], touching: true, required: true }],
      phrases: wordList('готовность, готовности, готовностью, о готовности'),
      reason: 'the noun of readiness with its holder in the genitive and what it is ready to do',
      hit: 'В письме идёт речь о готовности Армении построить мост.',
      miss: 'В письме идёт речь о готовности моста к открытию.',
    },
    {
      id: 'intention-of',
      strength: 'plan',
      next: 'infinitive',
      roles: [{ role: 'subject', side: 'after', cases: ['gen'], touching: true, required: true }],
      phrases: wordList(
        'намерение, намерения, намерении, намерению, решимость, решимости, планы, планах',
      ),
      reason: 'the noun of intent with its holder in the genitive and what it means to do',
      hit: 'Посол сообщил о намерении Армении построить мост.',
      miss: 'Посол сообщил о намерениях соседей.',
    },
    {
      id: 'called-on',
      strength: 'call',
      roles: [ASKED_ACC, ASKER],
      phrases: verbForms(
        '*призвал, призывает/призывают/призываем, *попросил, просит/просят/просим, *убедил, *обязал, *пригласил, приглашает/приглашают/приглашаем, *поторопил, *настоятельно призвал',
      ),
      reason: 'a call with the one who is asked in the accusative',
      hit: 'Армения призвала Азербайджан построить мост.',
      miss: 'Армения призвала к миру.',
    },
    {
      id: 'proposed-to',
      strength: 'call',
      next: 'infinitive',
      roles: [ASKED_DAT, ASKER],
      phrases: verbForms(
        '*предложил, предлагает/предлагают/предлагаем, *поручил, поручает/поручают, *рекомендовал, рекомендует/рекомендуют, *посоветовал, *приказал',
      ),
      reason: 'a proposal to a named addressee in the dative',
      hit: 'Армения предложила Азербайджану построить мост.',
      miss: 'Армения предложила построить мост.',
    },
    {
      id: 'demanded-of',
      strength: 'call',
      roles: [ASKED_FROM, ASKER],
      phrases: verbForms('*потребовал, требует/требуют/требуем'),
      reason: 'a demand of a named addressee',
      hit: 'Армения потребовала от Азербайджана открыть дорогу.',
      miss: 'Армения потребовала открыть дорогу.',
    },
    {
      id: 'must',
      strength: 'call',
      addressed: true,
      next: 'infinitive',
      roles: [{ role: 'object', side: 'before', cases: ['nom'], near: 1, required: true }],
      phrases: wordList('должен, должна, должно, должны, обязан, обязана, обязаны'),
      reason: '"must" with a named addressee directly before it',
      hit: 'Азербайджан должен открыть дорогу.',
      miss: 'Дорога должна открыться.',
    },
  ],
};
