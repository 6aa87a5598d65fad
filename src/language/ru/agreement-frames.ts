/** Russian frames of signing, issuing and concluding, and nouns for documents. */
import type { PhraseTable } from '../../text/phrases.ts';
import { CASE_TABLES } from '../frame-case.ts';
import type { AgreementFrame, FrameDocumentRow, RoleRule } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';
import { inflectAdjective } from './inflect-word.ts';
import { type CaseForm, nounForms, phraseForms } from './noun-forms.ts';
import { shortForms, verbForms } from './verb-forms.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', cases: ['nom'], inherit: true };
const SUBJECT_BEHIND: RoleRule = { role: 'subject', side: 'after', cases: ['nom'], near: 0 };
const WITH: RoleRule = { role: 'counterpart', side: 'after', marks: ['с', 'со'], cases: ['ins'] };
const BETWEEN: RoleRule = { role: 'subject', side: 'either', marks: ['между'], cases: ['ins'] };
const SIGNERS = [SUBJECT_BEHIND, SUBJECT, WITH] as const;
const PASSIVE = [BETWEEN, WITH] as const;
/** Behind "ряд", "12" and "не подписали" the document stands in the genitive. */
const DIRECT_OR_COUNTED = ['nom', 'acc', 'gen'] as const;

/** The forms of a participle in every gender and number. */
function adjectiveForms(masculine: string): readonly string[] {
  const stem = masculine.slice(0, -2);
  const forms = ['ый', 'ая', 'ое', 'ые'].flatMap((ending) =>
    inflectAdjective(stem + ending, false).map((form) => form.text),
  );
  return [...new Set(forms)];
}

/** Documents that are adopted or issued, not signed: "принято решение" is none. */
const ADOPTED = [
  'joint statement',
  'declaration',
  'communique',
  'roadmap',
  'plan',
  'programme',
  'protocol',
  'document',
  'documents',
  'concept',
  'resolution',
  'strategy',
];

/** Frames of agreement. */
export const RU_AGREEMENTS: PhraseTable<AgreementFrame> = {
  name: 'agreement-frame',
  rows: [
    {
      id: 'signed',
      status: 'signed',
      documentCases: DIRECT_OR_COUNTED,
      roles: SIGNERS,
      phrases: verbForms(
        '*подписал, *заключил, *парафировал, подписывает/подписывают, *скрепил подписями',
      ),
      reason: 'verbs of signing and concluding',
      hit: 'Армения и Иран подписали соглашение о торговле.',
      miss: 'Армения и Иран подписали открытку.',
    },
    {
      id: 'was-signed',
      behindDocument: true,
      status: 'signed',
      documentCases: DIRECT_OR_COUNTED,
      roles: PASSIVE,
      phrases: [
        ...shortForms('подписан, заключен, парафирован'),
        'подписывается',
        'подписываются',
        'состоялось подписание',
        'состоялась церемония подписания',
        'прошла церемония подписания',
      ],
      reason: 'the passive of signing',
      hit: 'Подписано соглашение о торговле между Арменией и Ираном.',
      miss: 'Приказ подписан министром.',
    },
    {
      id: 'signed-by',
      behindDocument: true,
      status: 'signed',
      documentCases: ['nom', 'acc'],
      roles: [{ ...SUBJECT_BEHIND, required: true }],
      phrases: verbForms('*подписал, *заключил, *парафировал, *скрепил подписями'),
      reason: 'the document first, then the verb and who signed, in the nominative',
      hit: 'Соглашение о торговле подписали Армения и Иран.',
      miss: 'Открытку подписали Армения и Иран.',
    },
    {
      id: 'signed-which',
      status: 'signed',
      roles: [BETWEEN],
      phrases: adjectiveForms('подписанный').flatMap((form) => [
        form,
        `${form} сегодня`,
        `${form} накануне`,
      ]),
      reason: 'a participle tells of the signing of the document that it describes',
      hit: 'По подписанному сегодня протоколу о торговле между Арменией и Ираном пошлин не будет.',
      miss: 'В музее хранят подписанный портрет.',
    },
    {
      id: 'adopted',
      status: 'issued',
      documentCases: DIRECT_OR_COUNTED,
      types: ADOPTED,
      roles: SIGNERS,
      phrases: verbForms(
        '*принял, *утвердил, *одобрил, *согласовал, *обнародовал, *опубликовал, принимает/принимают',
      ),
      reason: 'statements, plans and programmes are adopted, not signed',
      hit: 'Армения и Иран приняли совместное заявление.',
      miss: 'Армения и Иран приняли решение.',
    },
    {
      id: 'was-adopted',
      behindDocument: true,
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
        ...[
          'планируют',
          'планирует',
          'намерены',
          'намерен',
          'намерена',
          'готовы',
          'готова',
          'готов',
          'договорились',
          'собираются',
          'предстоит',
          'планируется',
        ].flatMap((plan) => [`${plan} подписать`, `${plan} заключить`]),
      ],
      reason: 'the signing is still to come',
      hit: 'Армения и Иран подпишут соглашение о торговле.',
      miss: 'Армения и Иран подпишут открытку.',
    },
    {
      id: 'will-be-signed',
      behindDocument: true,
      status: 'to be signed',
      documentCases: DIRECT_OR_COUNTED,
      roles: PASSIVE,
      phrases: [
        ...shortForms('подписан, принят').flatMap((form) => [`будет ${form}`, `будут ${form}`]),
        ...wordList(
          'планируется подписание, ожидается подписание, предстоит подписание, намечено подписание, запланировано подписание, предусмотрено подписание, готовится к подписанию, готовятся к подписанию, планируется подписать, планируется принять',
        ),
        ...shortForms('подготовлен к подписанию'),
      ],
      reason: 'the signing is planned',
      hit: 'Планируется подписание соглашения о торговле.',
      miss: 'Планируется подписание открытки.',
    },
    {
      id: 'prepared',
      behindDocument: true,
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
      phrases: verbForms(
        '*отказался подписать, *отказался подписывать, не подписал/не подписала/не подписали, не подпишет/не подпишут',
      ),
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
    ...nounForms('ряд(), пакет(), комплект()').map(({ text, cases }) => ({
      type: 'documents',
      bundle: true,
      headOf: true,
      phrases: [text],
      cases,
    })),
  ],
};
