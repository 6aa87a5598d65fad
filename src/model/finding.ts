import { createHash } from 'node:crypto';
import type { Evidence } from './anchor.ts';

/** How sure and how grave: an error cannot be true, a warning can hardly be, a note is worth a look. */
export type Severity = 'error' | 'warning' | 'note';

/** One input of a derivation: a name, the value as used, and where it comes from (words of the text or a fact). */
export interface DerivationInput {
  readonly name: string;
  readonly value: string;
  /** Index into the finding's evidence, where the value was read in the text. */
  readonly evidence?: number;
  /** Key of the fact in the reference ("instalment:sco-heads-of-state/25"), and its source as one line. */
  readonly fact?: string;
  readonly source?: string;
}

/** The working, so that anyone can repeat it: "250 / 240 - 1 = 4.2 %". */
export interface Derivation {
  readonly operation: string;
  readonly inputs: readonly DerivationInput[];
  readonly result: string;
}

/** What is wrong or doubtful in a sentence; it accuses a sentence, never a person. */
export interface Finding {
  readonly id: string;
  /** Name of the check: "growth-rate". */
  readonly check: string;
  readonly severity: Severity;
  /** One sentence in plain words, with the values in it. */
  readonly message: string;
  readonly evidence: Evidence;
  readonly derivation: Derivation;
  /** Who is reported to have said the accused words, where the document does not say them itself. */
  readonly saidBy?: string;
  /** What the sentence could say instead, where that is known. */
  readonly suggestion?: string;
  /** Claims concerned, by id. */
  readonly claims: readonly string[];
}

/**
 * Makes a finding; its id hashes check, quoted words and result, not offsets, so that edits elsewhere keep it, as do
 * other spaces, quotation marks, dashes and capitals in the words themselves.
 */
export function makeFinding(draft: Omit<Finding, 'id'>): Finding {
  const key = [
    draft.check,
    ...draft.evidence.map((a) => foldedWords(a.quote.exact)),
    draft.derivation.result,
  ];
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 12);
  return { id: `f-${hash}`, ...draft };
}

function foldedWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
