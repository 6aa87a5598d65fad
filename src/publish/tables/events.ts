import type { EventClaim } from '../../model/claim.ts';
import { cell, fieldParts, type Layout } from './table.ts';

/** Events: who did what to whom, by PLOVER's roots. */
export const EVENTS: Layout<EventClaim> = {
  kind: 'event',
  letter: 'E',
  title: 'Events',
  nouns: ['event', 'events'],
  columns: [
    { title: 'Who', flexible: true },
    { title: 'Did', flexible: false },
    { title: 'To whom', flexible: true },
    { title: 'When, where', flexible: true },
  ],
  main: 1,
  cells: (claim) => [
    cell('; ', fieldParts(claim, claim.fields.source)),
    cell(
      '; ',
      fieldParts(claim, claim.fields.type).map((p) => ({ ...p, text: p.text.toLowerCase() })),
    ),
    cell('; ', fieldParts(claim, claim.fields.target)),
    cell(', ', fieldParts(claim, claim.fields.time), fieldParts(claim, claim.fields.place)),
  ],
};
