import type { Anchor } from '../../model/anchor.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import type { Stated } from '../../model/stated.ts';
import { valueText } from '../wording/value.ts';

/** A piece of a cell: what is shown and the words it stands on. */
export interface Part {
  readonly text: string;
  /** The words; a part without them is a word of the table itself ("scheduled", "builds on"). */
  readonly anchor?: Anchor;
  /** How the value was reached, where the text does not say it. */
  readonly by?: string;
  /** Numbers (from 1) of the documents that say it, where documents differ. */
  readonly documents?: readonly number[];
}

/** A cell: its parts and what stands between them. */
export interface Cell {
  readonly parts: readonly Part[];
  readonly separator: string;
}

/** A column of a table; `flexible` ones give way when space is short. */
export interface Column {
  readonly title: string;
  readonly flexible: boolean;
}

/** One entry of the record. */
export interface Row {
  /** Label unique in the reading: "M1", "C3". */
  readonly label: string;
  readonly claims: readonly Claim[];
  /** The first words that say it. */
  readonly anchor: Anchor;
  readonly denied: boolean;
  /** Who says so, where it is not the document. */
  readonly attribution?: Part;
  readonly cells: readonly Cell[];
  /** Index of the cell that says what it is: notes such as "denied" stand there. */
  readonly main: number;
}

/** All entries of one kind. */
export interface Table {
  readonly kind: ClaimKind;
  readonly title: string;
  /** "meeting", "meetings": for counts. */
  readonly nouns: readonly [string, string];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** How one kind of claim is laid out as a table. */
export interface Layout<C extends Claim> {
  readonly kind: C['kind'];
  readonly letter: string;
  readonly title: string;
  readonly nouns: readonly [string, string];
  readonly columns: readonly Column[];
  /** Index of the cell that says what it is. */
  readonly main: number;
  cells(claim: C): readonly Cell[];
}

/** A part for a field; empty list where the claim does not have it. The document's words stand in for unsayable values. */
export function fieldParts(claim: Claim, field: Stated<unknown> | undefined): readonly Part[] {
  if (!field) return [];
  const words = field.anchor ?? claim.evidence[0];
  const text = valueText(field.value) ?? field.anchor?.quote.exact;
  if (text === undefined) return [];
  return [
    {
      text: oneLine(text),
      anchor: words,
      ...(field.basis === 'inferred' ? { by: field.by ?? 'worked out' } : {}),
    },
  ];
}

/** A cell of the parts of several fields. */
export function cell(separator: string, ...parts: readonly (readonly Part[])[]): Cell {
  return { parts: parts.flat(), separator };
}

/** Words with line breaks and runs of blanks made one blank. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0]+/g, ' ').trim();
}

/** The text of a cell without links: "Ana Silva; Bo Chen*" (a star: worked out, not said). */
export function cellText(content: Cell): string {
  return content.parts.map(partText).join(content.separator);
}

/** The text of a part with the marks of "worked out" and of the documents that say it. */
export function partText(part: Part): string {
  const star = part.by === undefined ? '' : '*';
  const documents = part.documents ? `\u00a0[${part.documents.join(',')}]` : '';
  return `${part.text}${star}${documents}`;
}

/** Lays out the claims of one kind, in order of documents and text. */
export function layOut<C extends Claim>(reading: Reading, layout: Layout<C>): Table {
  const claims = inTextOrder(
    reading,
    reading.claims.filter((c): c is C => c.kind === layout.kind),
  );
  return {
    kind: layout.kind,
    title: layout.title,
    nouns: layout.nouns,
    columns: layout.columns,
    rows: claims.map((claim, i) => ({
      label: `${layout.letter}${i + 1}`,
      claims: [claim],
      anchor: claim.evidence[0],
      denied: claim.polarity === 'denied',
      ...attributed(claim),
      cells: layout.cells(claim),
      main: layout.main,
    })),
  };
}

/** The row's property for who says so. */
export function attributed(claim: Claim): { readonly attribution?: Part } {
  const [part] = fieldParts(claim, claim.attribution);
  return part ? { attribution: part } : {};
}

/** Claims by document, then by where their words start. */
export function inTextOrder<C extends Claim>(reading: Reading, claims: readonly C[]): readonly C[] {
  const order = new Map(reading.documents.map((d, i) => [d.id, i]));
  const rank = (claim: C): number => order.get(claim.documentId) ?? order.size;
  return [...claims].sort(
    (a, b) => rank(a) - rank(b) || a.evidence[0].position.start - b.evidence[0].position.start,
  );
}
