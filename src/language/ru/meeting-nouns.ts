/** Russian nouns of meeting: each a frame with a verb of holding it, of its taking place, or named in passing. */
import type { MeetingFrame } from '../frame-rows.ts';
import { BETWEEN, OF, SUBJECT, WITH, WITH_BEFORE } from './meeting-roles.ts';
import { type CaseForm, inCase, nounForms, phraseForms } from './noun-forms.ts';

const HOLDER = [SUBJECT, WITH, WITH_BEFORE] as const;
const EVENT = [BETWEEN, OF, WITH] as const;

/** Nouns of meeting with the format that they tell. */
const NOUNS: readonly {
  readonly id: string;
  readonly format: MeetingFrame['format'];
  readonly forms: readonly CaseForm[];
}[] = [
  {
    id: 'talks',
    format: 'in person',
    forms: nounForms('переговор(pl), встреч(а), бесед(ы), консультац(ия), саммит()'),
  },
  {
    id: 'call',
    format: 'call',
    forms: [
      ...phraseForms('телефонн', 'masculine', 'разговор()'),
      ...phraseForms('телефонн', 'feminine', 'бесед(ы)'),
      ...phraseForms('телефонн', 'masculine', 'переговор(pl)'),
      ...nounForms('разговор() по телефону, бесед(ы) по телефону'),
    ],
  },
  {
    id: 'video',
    format: 'video',
    forms: [
      ...nounForms('видеоконференц(ия), видеосаммит()'),
      ...['в режиме видеоконференции', 'по видеосвязи', 'в формате видеоконференции'].flatMap(
        (how) => nounForms(`встреч(а) ${how}, переговор(pl) ${how}, бесед(ы) ${how}`),
      ),
    ],
  },
];

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

/** Frames of nouns of meeting. */
export const RU_MEETING_NOUNS: readonly MeetingFrame[] = NOUNS.flatMap(
  ({ id, format, forms }): MeetingFrame[] => [
    {
      id: `${id}-held`,
      format,
      status: 'held',
      needs: 'holder',
      roles: HOLDER,
      phrases: inCase(forms, 'acc'),
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
      phrases: inCase(forms, 'nom'),
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
        { ...BETWEEN, near: 3 },
        { ...OF, touching: true },
        { ...WITH, near: 3 },
      ],
      phrases: inCase(forms),
      reason: 'a passing mention counts with both parties and a time, a place or an instalment',
      hit: HITS[`${id}-mentioned`] as string,
      miss: 'Эксперты ждут переговоров с Китаем.',
    },
  ],
);
