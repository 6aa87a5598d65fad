import type { FigureClaim } from '../../model/claim.ts';
import { amountOfChange } from '../../model/quantity.ts';
import { type Cell, cell, fieldParts, type Layout, type Part } from './table.ts';

/** Figures: what was measured, how much, for when, and whether it is a fact, an estimate, a projection or a target. */
export const FIGURES: Layout<FigureClaim> = {
  kind: 'figure',
  letter: 'F',
  title: 'Figures',
  nouns: ['figure', 'figures'],
  columns: [
    { title: 'What', flexible: true },
    { title: 'How much', flexible: false },
    { title: 'When', flexible: false },
    { title: 'Status', flexible: false },
  ],
  main: 0,
  cells: (claim) => [
    metricCell(claim),
    amountCell(claim),
    cell('; ', fieldParts(claim, claim.fields.period)),
    cell('; ', fieldParts(claim, claim.fields.status)),
  ],
};

function metricCell(claim: FigureClaim): Cell {
  const { fields } = claim;
  const between = [...fieldParts(claim, fields.subject), ...fieldParts(claim, fields.counterpart)];
  const metric = fieldParts(claim, fields.metric);
  const parts = [...metric, ...between];
  return cell(
    ', ',
    parts.length > 0 ? parts : [{ text: claim.evidence[0].quote.exact, anchor: claim.evidence[0] }],
  );
}

/** The amount as bounds; vague words are quoted beside the bounds that were read from them. */
function amountCell(claim: FigureClaim): Cell {
  const { quantity, change } = claim.fields;
  const words: Part[] = [];
  if (quantity?.value.soft && quantity.anchor && !/\d/.test(quantity.anchor.quote.exact)) {
    words.push({ text: `“${quantity.anchor.quote.exact}”`, anchor: quantity.anchor });
  }
  const moved = fieldParts(claim, change);
  const verb = quantity && amountOfChange(quantity.value);
  const amount = fieldParts(claim, quantity).map((p) =>
    verb ? { ...p, text: `${verb.direction}\u00a0${p.text}` } : p,
  );
  return cell(', ', words, amount, moved);
}
