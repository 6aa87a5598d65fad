/** Russian frames of meeting: verbs, and nouns with the verbs that make them meetings. */
import { CASE_TABLES, type SupportRow } from '../frame-case.ts';
import type { MeetingFrame, RoleRule } from '../frame-rows.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import { wordList } from '../word-list.ts';
import { nounForms, pastForms, shortForms, verbForms } from './verb-forms.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', cases: ['nom'], inherit: true };
const SUBJECT_BEHIND: RoleRule = { role: 'subject', side: 'after', cases: ['nom'], near: 2 };
const WITH: RoleRule = { role: 'counterpart', side: 'after', marks: ['с', 'со'], cases: ['ins'] };
const WITH_BEFORE: RoleRule = { role: 'counterpart', side: 'before', marks: ['с', 'со'], cases: ['ins'] };
const OF: RoleRule = { role: 'subject', side: 'after', cases: ['gen'], near: 3 };
const BETWEEN: RoleRule = { role: 'subject', side: 'after', marks: ['между'], cases: ['ins'] };
const PERSON = ['person', 'office', 'organisation'] as const;
const ANTECEDENT: RoleRule = { role: 'subject', side: 'before', antecedent: true, kinds: PERSON };
const TRAVELLER: RoleRule = { ...SUBJECT, kinds: PERSON };
const TRAVELLER_BEHIND: RoleRule = { ...SUBJECT_BEHIND, kinds: PERSON };
const INTO: RoleRule = {
  role: 'place',
  side: 'after',
  marks: ['в', 'во', 'на'],
  cases: ['acc'],
  near: 6,
  required: true,
};

const HOLDER = [SUBJECT, WITH, WITH_BEFORE] as const;
const EVENT = [BETWEEN, OF, WITH] as const;

/** Nouns of meeting with the format that they tell. */
const NOUNS: readonly {
  readonly id: string;
  readonly format: MeetingFrame['format'];
  readonly phrases: readonly string[];
}[] = [
  {
    id: 'talks',
    format: 'in person',
    phrases: [
      ...texts('переговор(pl), встреч(а), бесед(ы), консультац(ия), саммит()'),
    ],
  },
  {
    id: 'call',
    format: 'call',
    phrases: [
      ...withAdjective('телефонн', nounForms('разговор()'), 'masculine'),
      ...withAdjective('телефонн', nounForms('бесед(ы)'), 'feminine'),
      ...withAdjective('телефонн', nounForms('переговор(pl)'), 'masculine'),
      'разговор по телефону', 'разговора по телефону', 'беседа по телефону', 'беседу по телефону',
    ],
  },
  {
    id: 'video',
    format: 'video',
    phrases: [
      ...texts('видеоконференц(ия), видеосаммит()'),
      ...['встреча', 'встречу', 'встречи', 'переговоры', 'переговоров', 'беседа', 'беседу'].flatMap((noun) => [
        `${noun} в режиме видеоконференции`,
        `${noun} по видеосвязи`,
        `${noun} в формате видеоконференции`,
      ]),
    ],
  },
];

/** The forms of nouns, whatever their case. */
function texts(list: string): readonly string[] {
  return [...new Set(nounForms(list).map((form) => form.text))];
}

const ADJECTIVE: Readonly<Record<'masculine' | 'feminine', Readonly<Record<string, string>>>> = {
  masculine: { nom: 'ый', gen: 'ого', dat: 'ому', acc: 'ый', ins: 'ым', loc: 'ом' },
  feminine: { nom: 'ая', gen: 'ой', dat: 'ой', acc: 'ую', ins: 'ой', loc: 'ой' },
};
const PLURAL: Readonly<Record<string, string>> = {
  nom: 'ые', gen: 'ых', dat: 'ым', acc: 'ые', ins: 'ыми', loc: 'ых',
};

/** "телефонный разговор" in every case and number. */
function withAdjective(
  stem: string,
  nouns: ReturnType<typeof nounForms>,
  gender: 'masculine' | 'feminine',
): readonly string[] {
  return nouns.flatMap(({ text, cases }) =>
    cases.flatMap((c) => [`${stem}${ADJECTIVE[gender][c]} ${text}`, `${stem}${PLURAL[c]} ${text}`]),
  );
}

const HITS: Readonly<Record<string, string>> = {
  'talks-held': 'Сергей Лавров провёл переговоры с Ван И.',
  'talks-took-place': 'В Казани состоялась встреча Сергея Лаврова с Ван И.',
  'talks-mentioned': 'Об этом говорили на переговорах Сергея Лаврова с Ван И в Казани.',
  'call-held': 'Сергей Лавров провёл телефонный разговор с Ван И.',
  'call-took-place': 'Состоялся телефонный разговор Сергея Лаврова с Ван И.',
  'call-mentioned': 'Об этом шла речь в телефонном разговоре Сергея Лаврова с Ван И 3 июня.',
  'video-held': 'Сергей Лавров провёл видеоконференцию с Ван И.',
  'video-took-place': 'Состоялась видеоконференция Сергея Лаврова с Ван И.',
  'video-mentioned': 'Об этом шла речь на видеоконференции Сергея Лаврова с Ван И 3 июня.',
};

const NOUN_ROWS: readonly MeetingFrame[] = NOUNS.flatMap(({ id, format, phrases }): MeetingFrame[] => [
  {
    id: `${id}-held`,
    format,
    status: 'held',
    needs: 'holder',
    roles: HOLDER,
    phrases,
    reason: 'a noun of meeting is one where somebody is said to hold it with somebody',
    hit: HITS[`${id}-held`] as string,
    miss: 'Сергей Лавров отметил значение переговоров с Ван И.',
  },
  {
    id: `${id}-took-place`,
    format,
    status: 'held',
    needs: 'event',
    roles: EVENT,
    phrases,
    reason: 'a noun of meeting is one where it is said to have taken place between named parties',
    hit: HITS[`${id}-took-place`] as string,
    miss: 'В Казани состоялась встреча с участниками форума.',
  },
  {
    id: `${id}-mentioned`,
    format,
    status: 'held',
    needs: 'occasion',
    roles: [
      BETWEEN,
      { ...OF, near: 1 },
      WITH,
    ],
    phrases,
    reason: 'a passing mention counts with both parties and a time, a place or an instalment',
    hit: HITS[`${id}-mentioned`] as string,
    miss: 'Эксперты ждут переговоров с Китаем.',
  },
]);

const VERB_ROWS: readonly MeetingFrame[] = [
  {
    id: 'met',
    format: 'in person',
    status: 'held',
    roles: [SUBJECT, SUBJECT_BEHIND, WITH, WITH_BEFORE],
    phrases: verbForms('*встретился, *повстречался, *побеседовал, *переговорил, *увиделся, встречается/встречаются, *встречался'),
    reason: 'the verb of meeting, with the other side behind "с" or both sides as its subject',
    hit: 'Сергей Лавров встретился с Ван И.',
    miss: 'Сергей Лавров встретился с трудностями.',
  },
  {
    id: 'will-meet',
    format: 'in person',
    status: 'scheduled',
    roles: [SUBJECT, SUBJECT_BEHIND, WITH, WITH_BEFORE],
    phrases: [
      ...verbForms('встретится/встретятся'),
      ...['встретиться', 'провести встречу', 'провести переговоры', 'провести беседу'].flatMap((act) =>
        ['планирует', 'планируют', 'намерен', 'намерена', 'намерены', 'собирается', 'собираются', 'должен', 'должны', 'готовится'].map(
          (plan) => `${plan} ${act}`,
        ),
      ),
    ],
    reason: 'the future of the verb of meeting, or a plan to meet',
    hit: 'В пятницу Сергей Лавров встретится с Ван И.',
    miss: 'Такое ещё встретится в практике.',
  },
  {
    id: 'received',
    format: 'in person',
    status: 'held',
    roles: [
      SUBJECT,
      SUBJECT_BEHIND,
      { role: 'object', side: 'after', cases: ['acc'], kinds: ['person', 'office'], near: 0, required: true },
    ],
    phrases: [...pastForms('принял'), 'принимает'],
    reason: 'to receive somebody, with nothing but a place between; "принял участие", "принял решение" are other things',
    hit: 'Глава МИД КНР Ван И принял Сергея Лаврова.',
    miss: 'Сергей Лавров принял участие в параде.',
  },
  {
    id: 'spoke-by-phone',
    format: 'call',
    status: 'held',
    roles: [SUBJECT, SUBJECT_BEHIND, WITH, WITH_BEFORE],
    phrases: verbForms('*созвонился, *поговорил по телефону, *переговорил по телефону, *побеседовал по телефону, *обсудил по телефону'),
    reason: 'verbs of telephoning',
    hit: 'Сергей Лавров поговорил по телефону с Ван И.',
    miss: 'Сергей Лавров поговорил по телефону.',
  },
  {
    id: 'visited',
    format: 'visit',
    status: 'held',
    roles: [
      TRAVELLER,
      TRAVELLER_BEHIND,
      { role: 'place', side: 'after', cases: ['acc'], kinds: ['state', 'place'], near: 1, required: true },
    ],
    phrases: verbForms('*посетил, посещает/посещают'),
    reason: 'a named person in a named country',
    hit: 'Сергей Лавров посетил Армению.',
    miss: 'Сергей Лавров посетил выставку.',
  },
  {
    id: 'will-visit',
    format: 'visit',
    status: 'scheduled',
    roles: [
      TRAVELLER,
      TRAVELLER_BEHIND,
      { role: 'place', side: 'after', cases: ['acc'], kinds: ['state', 'place'], near: 1, required: true },
    ],
    phrases: [...verbForms('посетит/посетят'), 'планирует посетить', 'намерен посетить'],
    reason: 'the future of the visit',
    hit: 'В июле Сергей Лавров посетит Армению.',
    miss: 'В июле Сергей Лавров посетит выставку.',
  },
  {
    id: 'arrived',
    format: 'visit',
    status: 'held',
    roles: [ANTECEDENT, TRAVELLER, TRAVELLER_BEHIND, INTO],
    phrases: [
      ...verbForms('*прибыл, *приехал, *прилетел, *совершил визит, *совершил официальный визит, *совершил государственный визит, *совершил рабочий визит, *совершил рабочую поездку, *отправился, *вылетел'),
      ...wordList('прибывший, прибывшая, прибывшего, прибывшему, прибывшим, прибывшем, прибывшие, прибывших, прибывшими, прибывшей, прибывшую'),
      ...wordList('прибывает, прибывают, приезжает, совершает визит, совершает официальный визит'),
    ],
    reason: 'arrival of a named person in a country, also in a participle or a relative clause behind the name',
    hit: 'Сергей Лавров прибыл в Армению с рабочим визитом.',
    miss: 'Делегаты форума прибыли в Армению.',
  },
  {
    id: 'will-arrive',
    format: 'visit',
    status: 'scheduled',
    roles: [ANTECEDENT, TRAVELLER, TRAVELLER_BEHIND, INTO],
    phrases: [
      ...verbForms('прибудет/прибудут, приедет/приедут, отправится/отправятся, прилетит/прилетят, вылетит/вылетят, совершит визит/совершат визит'),
      ...wordList('совершит официальный визит, совершит государственный визит, совершит рабочий визит'),
    ],
    reason: 'the journey is still to come',
    hit: 'На следующей неделе Сергей Лавров отправится в Армению.',
    miss: 'Груз отправится в Армению.',
  },
  {
    id: 'is-visiting',
    format: 'visit',
    status: 'held',
    roles: [
      ANTECEDENT,
      TRAVELLER,
      TRAVELLER_BEHIND,
      { role: 'place', side: 'after', marks: ['в', 'во', 'на'], cases: ['loc'], near: 3, required: true },
    ],
    phrases: [
      ...['с официальным визитом', 'с государственным визитом', 'с рабочим визитом', 'с визитом', 'с рабочей поездкой'].flatMap((visit) =>
        ['находится', 'находятся', 'находился', 'находился'].map((verb) => `${verb} ${visit}`),
      ),
      ...wordList('находится, находятся, находящийся, находящегося, находящимся, находящемуся'),
    ],
    reason: 'to be in a country on a visit; without the word of visit only where it stands behind the place',
    hit: 'Сергей Лавров находится в Армении с рабочим визитом.',
    miss: 'Офис компании находится в Армении.',
  },
  {
    id: 'visit-of',
    format: 'visit',
    status: 'held',
    needs: 'event',
    roles: [
      { ...OF, kinds: PERSON },
      { ...INTO, near: 1 },
    ],
    phrases: [...texts('визит()'), ...wordList('поездка, поездки, поездку, рабочая поездка')],
    reason: 'the noun of visiting with a verb of taking place',
    hit: 'В мае состоится визит Сергея Лаврова в Армению.',
    miss: 'Состоялся визит Сергея Лаврова.',
  },
  {
    id: 'visit-mentioned',
    format: 'visit',
    status: 'held',
    needs: 'occasion',
    roles: [
      { ...OF, kinds: PERSON, near: 0, required: true },
      { ...INTO, near: 0 },
    ],
    phrases: [...texts('визит()'), ...wordList('поездка, поездки, поездку, поездке')],
    reason: 'a visit named in passing, with its guest, its country and its time',
    hit: 'Документы готовят к визиту Сергея Лаврова в Армению в мае 2031 года.',
    miss: 'Документы готовят к визиту Сергея Лаврова.',
  },
  {
    id: 'took-part',
    format: 'attendance',
    status: 'held',
    roles: [{ ...SUBJECT, kinds: PERSON, required: true }],
    phrases: attended(verbForms('*принял участие, принимает участие/принимают участие, *участвовал, участвует/участвуют, *выступил')),
    reason: 'attendance of a named summit',
    hit: 'Сергей Лавров принял участие в саммите ШОС.',
    miss: 'Сергей Лавров принял участие в саммите.',
  },
  {
    id: 'will-take-part',
    format: 'attendance',
    status: 'scheduled',
    roles: [{ ...SUBJECT, kinds: PERSON, required: true }],
    phrases: attended(verbForms('примет участие/примут участие, планирует принять участие, выступит/выступят')),
    reason: 'attendance of a named summit that is still to come',
    hit: 'Сергей Лавров примет участие в саммите ШОС.',
    miss: 'Сергей Лавров примет участие в торжествах.',
  },
];

/** "принял участие в саммите": the verb with what was attended. */
function attended(verbs: readonly string[]): readonly string[] {
  const occasions = wordList(`
    в саммите, в заседании, во встрече, на саммите, на заседании, на встрече, в работе саммита, в очередном заседании, в форуме,
    в пленарном заседании, на пленарном заседании, на форуме, в неформальном саммите, во внеочередном саммите, в конференции, на конференции
  `);
  return verbs.flatMap((verb) => occasions.map((occasion) => `${verb} ${occasion}`));
}

/** Frames of meeting. */
export const RU_MEETINGS: PhraseTable<MeetingFrame> = {
  name: 'meeting-frame',
  rows: [...VERB_ROWS, ...NOUN_ROWS],
};

/** Verbs that make a noun of meeting a meeting. */
export const RU_SUPPORT: PhraseTable<SupportRow> = {
  name: CASE_TABLES.support,
  rows: [
    {
      takes: 'holder',
      status: 'held',
      phrases: verbForms('*провёл, *имел, *организовал, *завершил, *продолжил, *вёл'),
    },
    { takes: 'holder', status: 'under way', phrases: verbForms('проводит/проводят, *начал, ведёт/ведут') },
    {
      takes: 'holder',
      status: 'scheduled',
      phrases: [...verbForms('проведёт/проведут, начнёт/начнут, планирует/планируют'), ...shortForms('намерен провести')],
    },
    {
      takes: 'event',
      status: 'held',
      phrases: [...verbForms('*состоялся, *прошёл, *завершился, *закончился, *произошёл'), ...shortForms('проведен'), 'прошла', 'прошло', 'прошли', 'имела место'],
    },
    {
      takes: 'event',
      status: 'under way',
      phrases: verbForms('*начался, проходит/проходят, идёт/идут, *открылся, *стартовал'),
    },
    {
      takes: 'event',
      status: 'scheduled',
      phrases: [
        ...verbForms('состоится/состоятся, пройдёт/пройдут, начнётся/начнутся, планируется/планируются, ожидается/ожидаются, предстоит/предстоят, намечается, готовится/готовятся, предусмотрена/предусмотрены'),
        ...shortForms('запланирован, намечен, назначен, предусмотрен'),
      ],
    },
    {
      takes: 'event',
      status: 'not held',
      phrases: [...shortForms('отменен, отложен, перенесен, сорван'), ...verbForms('*сорвался, не состоится/не состоятся')],
    },
  ],
};
