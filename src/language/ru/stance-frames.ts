/** Russian frames of support and opposition. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { RoleRule, StanceFrame } from '../frame-rows.ts';
import { wordList } from '../word-list.ts';
import { verbForms } from './verb-forms.ts';

const SUBJECT: RoleRule = { role: 'subject', side: 'before', cases: ['nom'], inherit: true };
const BEHIND: RoleRule = { role: 'subject', side: 'after', cases: ['nom'], near: 0 };
const HOLDER = [BEHIND, { ...SUBJECT, required: true }] as const;
const DIRECT = [
  { role: 'subject', side: 'before', cases: ['nom'], near: 1, required: true },
] as const;

/** Frames of stance. */
export const RU_STANCES: PhraseTable<StanceFrame> = {
  name: 'stance-frame',
  rows: [
    {
      id: 'supports',
      position: 'support',
      keepsUp: true,
      roles: HOLDER,
      phrases: verbForms(
        'поддерживает/поддерживают/поддерживаем, *поддержал, приветствует/приветствуют/приветствуем, *приветствовал, одобряет/одобряют, *одобрил',
      ),
      reason: 'verbs of support; "поддерживает контакты" is no stance',
      hit: 'Армения поддерживает мирный договор.',
      miss: 'Грунт поддерживает мост.',
    },
    {
      id: 'speaks-for',
      position: 'support',
      roles: HOLDER,
      phrases: verbForms(
        'выступает за/выступают за/выступаем за, *выступил за, *выступал за, *высказался за, *высказался в пользу, выступает в пользу/выступают в пользу, высказывается за/высказываются за, *высказался в поддержку, выступает в поддержку/выступают в поддержку, *выступил в поддержку, *выразил поддержку, *подтвердил поддержку, *заявил о поддержке, *подтвердил свою поддержку, *выразил полную поддержку, *выразил твёрдую поддержку, *подтвердил приверженность, *подтвердил свою приверженность, подтверждает приверженность/подтверждают приверженность/подтверждаем приверженность',
      ),
      reason: 'to speak for something',
      hit: 'Армения выступает за мирный договор.',
      miss: 'Хор выступает за сценой.',
    },
    {
      id: 'opposes',
      position: 'oppose',
      roles: HOLDER,
      phrases: verbForms(
        'осуждает/осуждают/осуждаем, *осудил, отвергает/отвергают/отвергаем, *отверг, выступает против/выступают против/выступаем против, *выступил против, *выступал против, *высказался против, возражает против/возражают против, *опротестовал, категорически отвергает/категорически отвергают, не приемлет/не приемлют, не признаёт/не признают, *заявил протест, *подтвердил неприятие, *выразил неприятие, *выступил с осуждением',
      ),
      reason: 'verbs of rejection',
      hit: 'Армения осуждает нападение на мост.',
      miss: 'Сборная выступает против хозяев поля.',
    },
    {
      id: 'is-against',
      position: 'oppose',
      roles: DIRECT,
      phrases: wordList('против, категорически против, решительно против, твердо против'),
      reason: 'the bare preposition, directly behind a name in the nominative',
      hit: 'Армения категорически против санкций.',
      miss: 'Армения ввела меры против санкций.',
    },
    {
      id: 'unacceptable',
      position: 'oppose',
      roles: [{ ...SUBJECT, required: true }],
      phrases: [
        ...verbForms(
          '*подчеркнул недопустимость, *заявил о недопустимости, *отметил недопустимость, *указал на недопустимость, подчёркивает недопустимость/подчёркивают недопустимость, *подтвердил недопустимость',
        ),
        ...wordList(
          'считает недопустимым, считают недопустимым, считает неприемлемым, считают неприемлемым, считает недопустимой, считают недопустимой, считает неприемлемой, считают неприемлемой, считает неприемлемыми, считают неприемлемыми',
        ),
      ],
      reason: 'what is called inadmissible is opposed',
      hit: 'Армения подчеркнула недопустимость санкций.',
      miss: 'Эксперты обсудили недопустимость санкций.',
    },
  ],
};
