/** Russian frames of signing, issuing and concluding, and nouns for documents. */
import type { PhraseTable } from '../../text/phrases.ts';
import { CASE_TABLES } from '../frame-case.ts';
import type { AgreementFrame, FrameDocumentRow, RoleRule } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';
import { type CaseForm, nounForms, shortForms, verbForms } from './verb-forms.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', cases: ['nom'], inherit: true };
const SUBJECT_BEHIND: RoleRule = { role: 'subject', side: 'after', cases: ['nom'], near: 0 };
const WITH: RoleRule = { role: 'counterpart', side: 'after', marks: ['с', 'со'], cases: ['ins'] };
const BETWEEN: RoleRule = { role: 'subject', side: 'either', marks: ['между'], cases: ['ins'] };
const SIGNERS = [SUBJECT_BEHIND, SUBJECT, WITH] as const;
const PASSIVE = [BETWEEN, WITH] as const;
/** Behind "ряд", "12" and "не подписали" the document stands in the genitive. */
const DIRECT_OR_COUNTED = ['nom', 'acc', 'gen'] as const;

/** Documents that are adopted or issued, not signed: "принято решение" is none. */
const ADOPTED = ['joint statement', 'declaration', 'communique', 'roadmap', 'plan', 'programme', 'protocol', 'document', 'documents', 'concept', 'resolution', 'strategy'];

/** Frames of agreement. */
export const RU_AGREEMENTS: PhraseTable<AgreementFrame> = {
  name: 'agreement-frame',
  rows: [
    {
      id: 'signed',
      status: 'signed',
      documentCases: DIRECT_OR_COUNTED,
      roles: SIGNERS,
      phrases: verbForms('*подписал, *заключил, *парафировал, подписывает/подписывают, *скрепил подписями, *обменялся'),
      reason: 'verbs of signing and concluding',
      hit: 'Армения и Иран подписали соглашение о торговле.',
      miss: 'Армения и Иран подписали открытку.',
    },
    {
      id: 'was-signed',
      status: 'signed',
      documentCases: DIRECT_OR_COUNTED,
      roles: PASSIVE,
      phrases: [...shortForms('подписан, заключен, парафирован'), 'подписывается', 'подписываются', 'состоялось подписание', 'состоялась церемония подписания', 'прошла церемония подписания'],
      reason: 'the passive of signing',
      hit: 'Подписано соглашение о торговле между Арменией и Ираном.',
      miss: 'Приказ подписан министром.',
    },
    {
      id: 'adopted',
      status: 'issued',
      documentCases: DIRECT_OR_COUNTED,
      types: ADOPTED,
      roles: SIGNERS,
      phrases: verbForms('*принял, *утвердил, *одобрил, *согласовал, *обнародовал, *опубликовал, принимает/принимают'),
      reason: 'statements, plans and programmes are adopted, not signed',
      hit: 'Армения и Иран приняли совместное заявление.',
      miss: 'Армения и Иран приняли решение.',
    },
    {
      id: 'was-adopted',
      status: 'issued',
      documentCases: DIRECT_OR_COUNTED,
      types: ADOPTED,
      roles: PASSIVE,
      phrases: shortForms('принят, утвержден, одобрен, согласован, опубликован, обнародован'),
      reason: 'the passive of adopting',
      hit: 'По итогам встречи принято совместное заявление.',
      miss: 'По итогам встречи принято решение.',
    },
    {
      id: 'will-sign',
      status: 'to be signed',
      documentCases: DIRECT_OR_COUNTED,
      roles: SIGNERS,
      phrases: [
        ...verbForms('подпишет/подпишут, заключит/заключат'),
        ...['планируют', 'планирует', 'намерены', 'намерен', 'намерена', 'готовы', 'готова', 'готов', 'договорились', 'собираются', 'предстоит', 'планируется'].flatMap((plan) => [`${plan} подписать`, `${plan} заключить`]),
      ],
      reason: 'the signing is still to come',
      hit: 'Армения и Иран подпишут соглашение о торговле.',
      miss: 'Армения и Иран подпишут открытку.',
    },
    {
      id: 'will-be-signed',
      status: 'to be signed',
      documentCases: DIRECT_OR_COUNTED,
      roles: PASSIVE,
      phrases: [
        ...shortForms('подписан, принят').flatMap((form) => [`будет ${form}`, `будут ${form}`]),
        ...wordList('планируется подписание, ожидается подписание, предстоит подписание, намечено подписание, запланировано подписание, предусмотрено подписание, готовится к подписанию, готовятся к подписанию, планируется подписать, планируется принять'),
        ...shortForms('подготовлен к подписанию'),
      ],
      reason: 'the signing is planned',
      hit: 'Планируется подписание соглашения о торговле.',
      miss: 'Планируется подписание открытки.',
    },
    {
      id: 'prepared',
      status: 'to be signed',
      documentCases: DIRECT_OR_COUNTED,
      types: ['documents'],
      roles: PASSIVE,
      phrases: shortForms('подготовлен'),
      reason: 'a bundle prepared for a visit is to be signed',
      hit: 'К визиту подготовлен пакет документов.',
      miss: 'К визиту подготовлен отчёт.',
    },
    {
      id: 'not-signed',
      status: 'denied',
      documentCases: ['gen', 'acc', 'ins'],
      roles: [SUBJECT, WITH],
      phrases: verbForms('*отказался подписать, *отказался подписывать, не подписал/не подписала/не подписали, не подпишет/не подпишут'),
      reason: 'the signing is denied',
      hit: 'Армения и Иран не подписали соглашения о торговле.',
      miss: 'Армения и Иран не подписали открытку.',
    },
  ],
};

/** Words over a list of documents. */
export const RU_DOCUMENT_LISTS: PhraseTable = {
  name: CASE_TABLES.documentList,
  rows: [
    {
      phrases: ['документы', 'документов', 'соглашений', 'соглашения'].flatMap((noun) => [
        `${noun} , подписанные`,
        `${noun} , подписанных`,
        `${noun} , принятые`,
        `${noun} , принятых`,
        `совместных ${noun} , подписанных`,
      ]),
    },
  ],
};

/** Nouns for documents by type; a phrase of adjective and noun is written out by case. */
const TYPES: Readonly<Record<string, string>> = {
  agreement: 'соглашен(ие)',
  treaty: 'договор()',
  memorandum: 'меморандум()',
  protocol: 'протокол()',
  declaration: 'декларац(ия)',
  contract: 'контракт()',
  communique: '',
  programme: 'программ(ы)',
  plan: 'план()',
  convention: 'конвенц(ия)',
  document: 'документ()',
  pact: 'пакт()',
};

type Gender = 'masculine' | 'feminine' | 'neuter';
const ENDINGS: Readonly<Record<Gender, Readonly<Record<string, string>>>> = {
  masculine: { nom: 'ый', gen: 'ого', dat: 'ому', acc: 'ый', ins: 'ым', loc: 'ом' },
  feminine: { nom: 'ая', gen: 'ой', dat: 'ой', acc: 'ую', ins: 'ой', loc: 'ой' },
  neuter: { nom: 'ое', gen: 'ого', dat: 'ому', acc: 'ое', ins: 'ым', loc: 'ом' },
};

/** "совместное заявление": both words by case, singular first; plural adjectives "-ые". */
function phraseForms(stem: string, gender: Gender, noun: string): readonly CaseForm[] {
  const plural: Readonly<Record<string, string>> = {
    nom: 'ые', gen: 'ых', dat: 'ым', acc: 'ые', ins: 'ыми', loc: 'ых',
  };
  return nounForms(noun).flatMap(({ text, cases }) =>
    cases.flatMap((c) => [
      { text: `${stem}${ENDINGS[gender][c]} ${text}`, cases: [c] },
      { text: `${stem}${plural[c]} ${text}`, cases: [c] },
    ]),
  );
}

function rows(
  type: string,
  forms: readonly CaseForm[],
  bundle = false,
): readonly FrameDocumentRow[] {
  return forms.map(({ text, cases }) => ({
    type,
    phrases: [text],
    cases,
    ...(bundle ? { bundle } : {}),
  }));
}

/** "ряд документов", "пакет соглашений": the head noun declines, the rest stays. */
const BUNDLED = [
  '', 'двусторонних ', 'совместных ', 'важных ', 'межправительственных ', 'двусторонних межправительственных ', 'соответствующих ', 'новых ',
  'двусторонних межправительственных и межведомственных ', 'межправительственных и межведомственных ', 'двусторонних и многосторонних ', 'важнейших ', 'крупных ',
].flatMap((adjective) => ['документов', 'соглашений', 'договорённостей', 'контрактов', 'меморандумов'].map((noun) => adjective + noun));

function bundles(): readonly FrameDocumentRow[] {
  const heads: readonly CaseForm[] = [
    ...nounForms('ряд(), пакет()'),
    ...nounForms('ряд(), пакет()').flatMap(({ text, cases }) =>
      cases.flatMap((c) => [{ text: `целый ${text}`, cases: [c] }, { text: `целого ${text}`, cases: [c] }, { text: `солидный ${text}`, cases: [c] }, { text: `внушительный ${text}`, cases: [c] }, { text: `большой ${text}`, cases: [c] }]),
    ),
  ];
  return heads.flatMap(({ text, cases }) => [
    { type: 'documents', bundle: true, cases, phrases: BUNDLED.map((rest) => `${text} ${rest}`) },
  ]);
}

/** Nouns for documents. */
export const RU_DOCUMENTS: PhraseTable<FrameDocumentRow> = {
  name: 'document-noun',
  rows: [
    ...Object.entries(TYPES).flatMap(([type, list]) => (list ? rows(type, nounForms(list)) : [])),
    { type: 'communique', phrases: ['коммюнике'] },
    ...rows('joint statement', phraseForms('совместн', 'neuter', 'заявлен(ие)')),
    { type: 'joint statement', phrases: ['итоговое заявление'], cases: ['nom', 'acc'] },
    ...rows('declaration', phraseForms('совместн', 'feminine', 'декларац(ия)')),
    ...rows('roadmap', phraseForms('дорожн', 'feminine', 'карт(ы)')),
    { type: 'roadmap', phrases: ['" дорожная карта "', '« дорожная карта »'], cases: ['nom'] },
    { type: 'roadmap', phrases: ['" дорожную карту "', '« дорожную карту »'], cases: ['acc'] },
    { type: 'memorandum', phrases: ['меморандум о взаимопонимании'], cases: ['nom', 'acc'] },
    { type: 'memorandum', phrases: ['меморандума о взаимопонимании'], cases: ['gen'] },
    ...rows('plan', phraseForms('совместн', 'masculine', 'план()')),
    ...bundles(),
  ],
};
