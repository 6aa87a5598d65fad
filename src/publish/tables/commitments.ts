import type { CommitmentClaim } from '../../model/claim.ts';
import type { Stated } from '../../model/stated.ts';
import { type Cell, cell, fieldParts, type Layout, type Part } from './table.ts';

/** Commitments: who promised what to whom, how strongly, by when. */
export const COMMITMENTS: Layout<CommitmentClaim> = {
  kind: 'commitment',
  letter: 'C',
  title: 'Commitments',
  nouns: ['commitment', 'commitments'],
  columns: [
    { title: 'Who', flexible: true },
    { title: 'Strength', flexible: false },
    { title: 'What', flexible: true },
    { title: 'By when', flexible: false },
  ],
  main: 2,
  cells: (claim) => [
    cell('; ', fieldParts(claim, claim.fields.obligor)),
    cell('; ', fieldParts(claim, claim.fields.strength)),
    actionCell(claim),
    cell('; ', deadlineParts(claim)),
  ],
};

/** The action, its object and target where the action's words do not hold them, and who gains. */
function actionCell(claim: CommitmentClaim): Cell {
  const { fields } = claim;
  const action = fieldParts(claim, fields.action);
  const beneficiary = fieldParts(claim, fields.beneficiary).map((p) => ({
    ...p,
    text: `for ${p.text}`,
  }));
  const parts = [
    ...action,
    ...unlessHeld(claim, fields.object),
    ...unlessHeld(claim, fields.target),
    ...beneficiary,
  ];
  return cell(
    '; ',
    parts.length > 0 ? parts : [{ text: claim.evidence[0].quote.exact, anchor: claim.evidence[0] }],
  );
}

/** Words that can stand behind an English "by". */
const ENGLISH = /^[\x20-\x7e\u00a0–—’]+$/;

/** The deadline in its own words ("by mid-2026"): its bounds are a reading of them. In another language its bounds. */
function deadlineParts(claim: CommitmentClaim): readonly Part[] {
  const { deadline } = claim.fields;
  const said = deadline?.basis === 'said' && deadline.value.mod === 'ON_OR_BEFORE';
  const words = deadline?.anchor?.quote.exact.replace(/\s+/g, '\u00a0');
  return fieldParts(claim, deadline).map((p) =>
    said && words && ENGLISH.test(words) ? { ...p, text: `by\u00a0${words}` } : p,
  );
}

/** A field's part, unless its words stand within those of the action. */
function unlessHeld(claim: CommitmentClaim, field: Stated<unknown> | undefined): readonly Part[] {
  const action = claim.fields.action?.anchor?.position;
  const own = field?.anchor?.position;
  const held = action && own && action.start <= own.start && own.end <= action.end;
  return held ? [] : fieldParts(claim, field);
}
