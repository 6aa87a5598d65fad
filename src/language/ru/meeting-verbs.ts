/** Russian verbs of meeting, receiving and telephoning. */
import type { MeetingFrame } from '../frame-rows.ts';
import { SUBJECT, SUBJECT_BEHIND, WITH, WITH_BEFORE } from './meeting-roles.ts';
import { pastForms, verbForms } from './verb-forms.ts';

/** Frames of verbs of meeting. */
export const RU_MEETING_VERBS: readonly MeetingFrame[] = [
  {
    id: 'met',
    format: 'in person',
    status: 'held',
    roles: [SUBJECT, SUBJECT_BEHIND, WITH, WITH_BEFORE],
    phrases: verbForms('*встретился, *повстречался, *побеседовал, *переговорил, *увиделся'),
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
      ...['встретиться', 'провести встречу', 'провести переговоры', 'провести беседу'].flatMap(
        (act) =>
          [
            'планирует',
            'планируют',
            'намерен',
            'намерена',
            'намерены',
            'собирается',
            'собираются',
            'должен',
            'должны',
            'готовится',
          ].map((plan) => `${plan} ${act}`),
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
      {
        role: 'object',
        side: 'after',
        cases: ['acc'],
        kinds: ['person', 'office'],
        near: 0,
        required: true,
      },
    ],
    phrases: [...pastForms('принял'), 'принимает'],
    reason:
      'to receive somebody, with nothing but a place between; "принял участие", "принял решение" are other things',
    hit: 'Глава МИД КНР Ван И принял Сергея Лаврова.',
    miss: 'Сергей Лавров принял участие в параде.',
  },
  {
    id: 'will-receive',
    format: 'in person',
    status: 'scheduled',
    roles: [
      SUBJECT,
      SUBJECT_BEHIND,
      {
        role: 'object',
        side: 'after',
        cases: ['acc'],
        kinds: ['person', 'office'],
        near: 0,
        required: true,
      },
    ],
    phrases: ['примет', 'примут'],
    reason: 'to receive somebody is still to come',
    hit: 'В пятницу глава МИД КНР Ван И примет Сергея Лаврова.',
    miss: 'Сергей Лавров примет участие в параде.',
  },
  {
    id: 'spoke-by-phone',
    format: 'call',
    status: 'held',
    roles: [SUBJECT, SUBJECT_BEHIND, WITH, WITH_BEFORE],
    phrases: verbForms(
      '*созвонился, *поговорил по телефону, *переговорил по телефону, *побеседовал по телефону, *обсудил по телефону',
    ),
    reason: 'verbs of telephoning',
    hit: 'Сергей Лавров поговорил по телефону с Ван И.',
    miss: 'Сергей Лавров поговорил по телефону.',
  },
];
