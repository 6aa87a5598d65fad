/** The case of a name as a reader of roles takes it. */
import {
  type Annotation,
  type GrammaticalCase,
  type Mention,
  TOKEN_ALL_CAPITALS,
} from '../../../model/annotation.ts';
import type { CaseText } from './text.ts';

/**
 * The cases of a name; one that shows none (they are unchanged, or foreign) is taken for a genitive directly behind a noun
 * ("делегация США"), and for anything elsewhere, where the tags of unchanged names tell too little.
 */
export function likelyCases(
  { annotation }: CaseText,
  { cases, from, kind }: Mention,
  marked: boolean,
): ReadonlySet<GrammaticalCase> {
  if (cases) return new Set(cases);
  const noun = !marked && from > 0 && annotation.syntax?.upos(from - 1) === 'NOUN';
  if (!noun && kind === 'organisation') return taggedCase(annotation, from);
  return new Set<GrammaticalCase>(noun ? ['gen'] : []);
}

/** The case of the first word of an organisation's name by its tag; an abbreviation has none. */
function taggedCase({ syntax, tokens }: Annotation, at: number): ReadonlySet<GrammaticalCase> {
  const capitals = ((tokens.flags[at] ?? 0) & TOKEN_ALL_CAPITALS) !== 0;
  const tag = capitals
    ? undefined
    : /\bCase=(Nom|Gen|Dat|Acc|Ins|Loc)\b/.exec(syntax?.fine(at) ?? '');
  return new Set(tag ? [(tag[1] as string).toLowerCase() as GrammaticalCase] : []);
}
