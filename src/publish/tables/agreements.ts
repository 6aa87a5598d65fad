import type { AgreementClaim } from '../../model/claim.ts';
import { type Cell, cell, fieldParts, type Layout } from './table.ts';

/** Agreements: what was signed, by whom, on what, with its state and day. */
export const AGREEMENTS: Layout<AgreementClaim> = {
  kind: 'agreement',
  letter: 'A',
  title: 'Agreements',
  nouns: ['agreement', 'agreements'],
  columns: [
    { title: 'Agreement', flexible: true },
    { title: 'On', flexible: true },
    { title: 'Parties', flexible: true },
    { title: 'Status', flexible: false },
    { title: 'When, where', flexible: true },
  ],
  main: 0,
  cells: (claim) => {
    const { fields } = claim;
    return [
      nameCell(claim),
      cell('; ', fieldParts(claim, fields.sector)),
      cell('; ', fieldParts(claim, fields.parties)),
      cell('; ', fieldParts(claim, fields.status)),
      cell(', ', fieldParts(claim, fields.time), fieldParts(claim, fields.place)),
    ];
  },
};

/** Title (or kind), count and scope; the kind is left out where the counted noun says it. */
function nameCell(claim: AgreementClaim): Cell {
  const { fields } = claim;
  const title = fields.title ? fieldParts(claim, fields.title) : fieldParts(claim, fields.type);
  const name = title.length > 0 ? title : [{ text: 'agreement', anchor: claim.evidence[0] }];
  const unit = fields.count?.value.unit;
  const told = !fields.title && unit !== undefined && (name[0]?.text.startsWith(unit) ?? false);
  return cell(
    '; ',
    fieldParts(claim, fields.count),
    told ? [] : name,
    fieldParts(claim, fields.scope),
  );
}
