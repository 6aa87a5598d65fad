import type { ClaimKind } from './claim.ts';

/** What a field holds; a list of words where only these may stand. */
export type FieldType =
  | 'text'
  | 'texts'
  | 'number'
  | 'flag'
  | 'time'
  | 'deadline'
  | 'quantity'
  | 'actors'
  | 'actor'
  | 'named'
  | readonly string[];

/** The fields that can be corrected, and what they hold. */
export const FIELD_TYPES: Readonly<Record<ClaimKind, Readonly<Record<string, FieldType>>>> = {
  meeting: {
    participants: 'actors',
    time: 'time',
    place: 'text',
    series: 'named',
    ordinal: 'number',
    host: 'actor',
    format: ['in person', 'call', 'video', 'visit', 'attendance'],
    status: ['held', 'scheduled', 'under way'],
    subject: 'text',
    follows: 'texts',
    title: 'text',
  },
  agreement: {
    title: 'text',
    type: 'text',
    parties: 'actors',
    count: 'quantity',
    sector: 'text',
    scope: 'text',
    status: ['signed', 'issued', 'reached', 'to be signed', 'denied'],
    time: 'time',
    place: 'text',
  },
  commitment: {
    obligor: 'actors',
    beneficiary: 'actors',
    action: 'text',
    object: 'text',
    instrument: 'text',
    specific: 'flag',
    deadline: 'deadline',
    target: 'quantity',
    strength: ['pledge', 'agree', 'plan', 'willingness', 'call'],
    sector: 'text',
    status: 'text',
  },
  figure: {
    metric: 'text',
    subject: 'actor',
    counterpart: 'actor',
    quantity: 'quantity',
    period: 'time',
    status: ['actual', 'estimate', 'projection', 'target'],
    role: 'text',
    sector: 'text',
  },
  stance: {
    holder: 'actors',
    target: 'text',
    position: ['support', 'oppose'],
    strength: 'text',
  },
  event: { source: 'actors', type: 'text', target: 'actors', time: 'time', place: 'text' },
};
