/** By what something is to be done, and whether one could tell that it was done. */
import { DEFINITE_ACTS, INSTRUMENTS } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { CommitmentFields } from '../../model/claim.ts';
import { inferred, said } from '../../model/stated.ts';
import { hitsWithin } from './within.ts';

/**
 * The instrument that the words of tokens [from, to) name first, and whether the promise is specific: a day, a quantity,
 * an instrument or a definite act (to found, to open, to double) can be looked for later; "to strengthen ties" cannot.
 */
export function deedOf(
  annotation: Annotation,
  from: number,
  to: number,
  limits: Pick<CommitmentFields, 'deadline' | 'target'>,
): Pick<CommitmentFields, 'instrument' | 'specific'> {
  const { starts, ends } = annotation.tokens;
  const where = (hit: { readonly from: number; readonly to: number }) =>
    anchor(annotation.document, starts[hit.from] as number, ends[hit.to - 1] as number);
  const named = hitsWithin(annotation, INSTRUMENTS, from, to).find(
    (hit) => hit.to <= to && !(hit.row.instrument === 'body' && isInName(annotation, hit)),
  );
  const act = hitsWithin(annotation, DEFINITE_ACTS, from, to).find(
    (hit) => hit.to <= to && isHead(annotation, from, hit.from),
  );
  const instrument = named ? { instrument: said(named.row.instrument, where(named)) } : {};
  const { deadline, target } = limits;
  if (deadline) return { ...instrument, specific: inferred(true, 'names a time', deadline.anchor) };
  if (target) return { ...instrument, specific: inferred(true, 'names a quantity', target.anchor) };
  if (act) return { ...instrument, specific: inferred(true, 'a definite act', where(act)) };
  if (named)
    return { ...instrument, specific: inferred(true, 'names an instrument', where(named)) };
  return { specific: inferred(false, 'no time, quantity, instrument or definite act') };
}

/** "the Intergovernmental Authority on Development": a body that is there already, one of those who act. */
function isInName(
  { mentions }: Annotation,
  hit: { readonly from: number; readonly to: number },
): boolean {
  return mentions.some(
    ({ kind, id, from, to }) =>
      kind === 'organisation' &&
      id !== undefined &&
      from <= hit.from &&
      to >= hit.to &&
      to - from > hit.to - hit.from,
  );
}

/** Tokens at the beginning of a promise among which its verb stands: "jointly and promptly establish". */
const LEAD = 4;

/** Whether a verb is what is promised, not what it is for: at the beginning, or in the passive ("will be opened"). */
function isHead({ tokens }: Annotation, from: number, at: number): boolean {
  return at - from < LEAD || [1, 2].some((back) => tokens.forms[at - back] === 'be');
}
