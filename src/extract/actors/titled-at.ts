/** Titles with a name, or as an office of their own. */

import { TITLES } from '../../language/tables.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { personRunEnd } from './capital-run.ts';
import { isCapital, type Lookup } from './lookup.ts';
import { make, words } from './make-mention.ts';
import { officeFor } from './office.ts';
import { person, personNameEnd } from './person-at.ts';
import { type TitlePhrase, titlePhraseAt } from './title-phrase.ts';

/** A title phrase, with the person's name after it or as an office of its own. */
export function titledAt(
  look: Lookup,
  at: number,
  sentence: Sentence,
  definite = false,
): Mention | undefined {
  const title = titlePhraseAt(look, at);
  if (!title || title.to > sentence.to) return undefined;
  const nameFrom = nameAfterComma(look, title) ?? secondTitleEnd(look, title) ?? title.to;
  const nameTo = Math.min(personNameEnd(look, nameFrom, title.role === 'honorific'), sentence.to);
  if (nameTo > nameFrom) return person(look, at, nameFrom, nameTo, title);
  if (title.role === 'honorific' || isAttributive(look, title)) return undefined;
  const vague =
    !title.represents &&
    look.words.vagueTitles.has(words(look, title.titleFrom, title.titleTo).toLowerCase());
  if (vague && !definite) return undefined;
  if (
    title.role === 'other' &&
    !(
      title.represents &&
      look.words.counterparts.has(words(look, title.titleFrom, title.titleTo).toLowerCase())
    )
  )
    return undefined;
  if (!title.represents && !definite) return undefined;
  const office = officeFor(look, title);
  return make(look, at, title.to, {
    kind: 'office',
    name: words(look, title.from, title.to),
    ...(office ? { id: office } : {}),
    ...(title.represents ? { represents: title.represents } : {}),
    ...(title.tenure ? { tenure: title.tenure } : {}),
    rule: vague ? 'name.office-vague' : 'name.office',
  });
}

/** "the justice system": a title of one word before the noun that it describes. */
function isAttributive(look: Lookup, title: TitlePhrase): boolean {
  const { syntax } = look.input;
  if (title.titleTo - title.titleFrom > 1 || title.represents || !syntax) return false;
  const form = look.tokens.forms[title.to] ?? '';
  return (
    syntax.upos(title.to) === 'NOUN' &&
    !isCapital(look.tokens, title.to) &&
    !/^(?:today|yesterday|tomorrow|tonight)$/.test(form)
  );
}

/** "Foreign Minister and Alternate Prime Minister Yair Lapid": the end of a second title with a name right after it. */
function secondTitleEnd(look: Lookup, title: TitlePhrase): number | undefined {
  if (look.tokens.forms[title.to] !== 'and' || title.role === 'honorific') return undefined;
  const second = titlePhraseAt(look, title.to + 1);
  if (!second || second.role === 'honorific' || second.from !== second.titleFrom) return undefined;
  return isCapital(look.tokens, second.from) && personNameEnd(look, second.to, false) > second.to
    ? second.to
    : undefined;
}

/**
 * Where the name begins after a comma: "the Russian president, Vladimir Putin", "the Dutch prime minister, Mr Mark
 * Rutte": two words of a name or more; undefined where none does.
 */
function nameAfterComma(look: Lookup, title: TitlePhrase): number | undefined {
  const { forms } = look.tokens;
  if (forms[title.to] !== ',' || !title.represents || title.role === 'honorific') return undefined;
  const honorific = look.hit(TITLES, title.to + 1);
  const at = honorific?.row.role === 'honorific' ? honorific.to : title.to + 1;
  if (look.name('person', at)) return at;
  if (
    look.name('state', at) ||
    look.name('demonym', at) ||
    look.name('organisation', at) ||
    look.hit(TITLES, at)
  )
    return undefined;
  return isCapital(look.tokens, at) && personRunEnd(look, at) - at >= 2 ? at : undefined;
}
