/** Russian frames of visit and attendance. */
import type { MeetingFrame } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';
import {
  ANTECEDENT,
  INTO,
  OF,
  PERSON,
  SUBJECT,
  TRAVELLER,
  TRAVELLER_BEHIND,
} from './meeting-roles.ts';
import { inCase, nounForms } from './noun-forms.ts';
import { verbForms } from './verb-forms.ts';

/** Frames of visit and attendance. */
export const RU_VISITS: readonly MeetingFrame[] = [
  {
    id: 'visited',
    format: 'visit',
    status: 'held',
    roles: [
      TRAVELLER,
      TRAVELLER_BEHIND,
      {
        role: 'place',
        side: 'after',
        cases: ['acc'],
        kinds: ['state', 'place'],
        near: 1,
        required: true,
      },
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
      {
        role: 'place',
        side: 'after',
        cases: ['acc'],
        kinds: ['state', 'place'],
        near: 1,
        required: true,
      },
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
      ...verbForms(
        '*прибыл, *приехал, *прилетел, *совершил визит, *совершил официальный визит, *совершил государственный визит, *совершил рабочий визит, *совершил рабочую поездку, *отправился, *вылетел',
      ),
      ...wordList(
        'прибывший, прибывшая, прибывшего, прибывшему, прибывшим, прибывшем, прибывшие, прибывших, прибывшими, прибывшей, прибывшую',
      ),
      ...wordList('прибывает, прибывают, приезжает, совершает визит, совершает официальный визит'),
    ],
    reason:
      'arrival of a named person in a country, also in a participle or a relative clause behind the name',
    hit: 'Сергей Лавров прибыл в Армению с рабочим визитом.',
    miss: 'Делегаты форума прибыли в Армению.',
  },
  {
    id: 'will-arrive',
    format: 'visit',
    status: 'scheduled',
    roles: [ANTECEDENT, TRAVELLER, TRAVELLER_BEHIND, INTO],
    phrases: [
      ...verbForms(
        'прибудет/прибудут, приедет/приедут, отправится/отправятся, прилетит/прилетят, вылетит/вылетят, совершит визит/совершат визит',
      ),
      ...wordList(
        'совершит официальный визит, совершит государственный визит, совершит рабочий визит',
      ),
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
      {
        role: 'place',
        side: 'after',
        marks: ['в', 'во', 'на'],
        cases: ['loc'],
        near: 3,
        required: true,
      },
    ],
    phrases: [
      ...[
        'с официальным визитом',
        'с государственным визитом',
        'с рабочим визитом',
        'с визитом',
        'с рабочей поездкой',
      ].flatMap((visit) =>
        ['находится', 'находятся', 'находился', 'находился'].map((verb) => `${verb} ${visit}`),
      ),
      ...wordList('находится, находятся, находящийся, находящегося, находящимся, находящемуся'),
    ],
    reason:
      'to be in a country on a visit; without the word of visit only where it stands behind the place',
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
    phrases: [...inCase(nounForms('визит()'), 'nom'), 'поездка'],
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
      { ...OF, kinds: PERSON, touching: true, required: true },
      { ...INTO, near: 0 },
    ],
    phrases: [...inCase(nounForms('визит()')), ...wordList('поездка, поездки, поездку, поездке')],
    reason: 'a visit named in passing, with its guest, its country and its time',
    hit: 'Документы готовят к визиту Сергея Лаврова в Армению в мае 2031 года.',
    miss: 'Документы готовят к визиту Сергея Лаврова.',
  },
  {
    id: 'took-part',
    format: 'attendance',
    status: 'held',
    roles: [{ ...SUBJECT, kinds: PERSON, required: true }],
    phrases: attended(
      verbForms(
        '*принял участие, принимает участие/принимают участие, *участвовал, участвует/участвуют, *выступил',
      ),
    ),
    reason: 'attendance of a named summit',
    hit: 'Сергей Лавров принял участие в саммите ШОС.',
    miss: 'Сергей Лавров принял участие в саммите.',
  },
  {
    id: 'will-take-part',
    format: 'attendance',
    status: 'scheduled',
    roles: [{ ...SUBJECT, kinds: PERSON, required: true }],
    phrases: attended(
      verbForms('примет участие/примут участие, планирует принять участие, выступит/выступят'),
    ),
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
