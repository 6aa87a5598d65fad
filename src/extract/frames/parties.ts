/** Fillers of roles as participants of a claim, and spans of tokens as words. */
import type { Participant } from '../../model/actor.ts';
import { type Anchor, anchor } from '../../model/anchor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import { hasAnaphor, participantsOf } from '../meetings/participants.ts';
import type { Filler } from './fill.ts';

/** The anchor of tokens [from, to). */
export function spanOf(annotation: Annotation, from: number, to: number): Anchor {
  const { starts, ends } = annotation.tokens;
  return anchor(annotation.document, starts[from] as number, ends[to - 1] as number);
}

/** The words of tokens [from, to) as a value that the text says; white space is made one blank. */
export function wordsSaid(annotation: Annotation, from: number, to: number): Stated<string> {
  const where = spanOf(annotation, from, to);
  return said(where.quote.exact.replace(/\s+/g, ' '), where);
}

/** The participants that fillers name together; undefined where a group word stands for nobody that can be told. */
export function partiesOf(
  annotation: Annotation,
  fillers: readonly Filler[],
): Stated<readonly Participant[]> | undefined {
  const mentions = fillers.flatMap((filler) => filler.mentions);
  const list = participantsOf(annotation, mentions);
  if (list.length === 0) return undefined;
  const from = Math.min(...fillers.map((filler) => filler.from));
  const to = Math.max(...fillers.map((filler) => filler.to));
  const where = spanOf(annotation, from, to);
  if (fillers.some((filler) => filler.inherited))
    return inferred(list, 'the subject of the clause or sentence before', where);
  return hasAnaphor(annotation, mentions)
    ? inferred(list, 'the phrase stands for actors named before', where)
    : said(list, where);
}
