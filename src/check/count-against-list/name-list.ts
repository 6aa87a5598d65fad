/** Closed lists of names: alike in kind, parted by commas, "and" before the last. */
import type { Annotation, Mention } from '../../model/annotation.ts';
import { isMarked, sentenceOf, startingAt } from '../scope.ts';
import { afterJoining, isComma } from './list-words.ts';

/** A list of names with the token behind it; `closed` where "and" joins its last. */
export interface NameList {
  readonly names: readonly Mention[];
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

/** The list of names that begins at a token; undefined where none does, or where a word in it is no name. */
export function nameListAt(annotation: Annotation, at: number): NameList | undefined {
  if (at >= annotation.tokens.length) return undefined;
  const { to: last } = sentenceOf(annotation, at);
  const names: Mention[] = [];
  let next = at;
  let end = at;
  let closed = false;
  while (next < last) {
    const behind = isMarked(annotation, 'article', next) ? next + 1 : next;
    const mention =
      startingAt(annotation.mentions, next) ?? startingAt(annotation.mentions, behind);
    if (!mention || !isListed(mention, names[0])) {
      if (closed) return undefined;
      break;
    }
    names.push(mention);
    end = mention.to;
    if (closed) break;
    next = isComma(annotation, end) ? end + 1 : end;
    const joined = afterJoining(annotation, next);
    if (joined !== undefined) {
      closed = true;
      next = joined;
    } else if (next === end) break;
  }
  if (names.length < 2 || repeats(names)) return undefined;
  return { names, from: at, to: end, closed };
}

/** A party, of the kind of the first; a title at the end of a list of states stands for its state. */
function isListed(mention: Mention, first: Mention | undefined): boolean {
  const { kind, anaphor, represents } = mention;
  if (anaphor) return false;
  if (!first) return kind !== 'agreement' && kind !== 'office';
  if (kind === first.kind) return true;
  return first.kind === 'state' && kind === 'office' && represents !== undefined;
}

function repeats(names: readonly Mention[]): boolean {
  return new Set(names.map(({ name }) => name)).size < names.length;
}
