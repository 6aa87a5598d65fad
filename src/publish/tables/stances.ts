import type { StanceClaim } from '../../model/claim.ts';
import { cell, fieldParts, type Layout } from './table.ts';

const VERBS: Readonly<Record<string, string>> = { support: 'supports', oppose: 'opposes' };

/** Stances: who supports or opposes what. */
export const STANCES: Layout<StanceClaim> = {
  kind: 'stance',
  letter: 'S',
  title: 'Stances',
  nouns: ['stance', 'stances'],
  columns: [
    { title: 'Who', flexible: true },
    { title: 'Position', flexible: false },
    { title: 'What', flexible: true },
  ],
  main: 2,
  cells: (claim) => [
    cell('; ', fieldParts(claim, claim.fields.holder)),
    cell(
      '; ',
      fieldParts(claim, claim.fields.position).map((p) => ({
        ...p,
        text: VERBS[p.text] ?? p.text,
      })),
    ),
    cell('; ', fieldParts(claim, claim.fields.target)),
  ],
};
