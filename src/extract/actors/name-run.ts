/** Runs of capitalised words that tags confirm as names: what no list explains. */
import { FAMILY_NAMES, TITLES } from '../../language/tables.ts';
import { type Sentence, TOKEN_GLUED } from '../../model/annotation.ts';
import { isCapital, type Lookup } from './lookup.ts';

const MOST_WORDS = 6;
/** Ends of companies' names that may be written small. */
const COMPANY_END = /^(?:plc|ltd|inc|llc|gmbh|corp)\.?$/;

/** Classes of words that are no part of a name, even where a capital stands: titles of works, the first word of a sentence. */
const NO_NAME: ReadonlySet<string> = new Set([
  'VERB',
  'AUX',
  'ADP',
  'DET',
  'PRON',
  'ADV',
  'CCONJ',
  'SCONJ',
  'INTJ',
  'PART',
  'PUNCT',
  'NUM',
]);

/** Whether a capitalised token can be part of a name: by its tag, where the language has tags. */
export function isNameWord(look: Lookup, at: number): boolean {
  const { syntax } = look.input;
  if (!isCapital(look.tokens, at)) return false;
  const form = look.tokens.forms[at] as string;
  if (!/^[\p{L}\p{M}.'&]+$/u.test(form)) return false;
  return !syntax || look.words.givenNames.has(form) || !NO_NAME.has(syntax.upos(at));
}

/** Whether the first word of a sentence begins a name: there every word has a capital, so the tag must say it. */
export function opensName(look: Lookup, at: number): boolean {
  const { syntax } = look.input;
  if (look.words.givenNames.has(look.tokens.forms[at] as string))
    return isCapital(look.tokens, at + 1);
  return syntax ? syntax.upos(at) === 'PROPN' : isCapital(look.tokens, at + 1);
}

/** End of the run of name words that begins at `at`, with particles, hyphens and "&" between them. */
export function nameRunEnd(look: Lookup, at: number, sentence: Sentence): number {
  const { forms } = look.tokens;
  let to = at;
  let words = 0;
  while (to < sentence.to && words < MOST_WORDS) {
    const form = forms[to] as string;
    if (isNameWord(look, to) && !(words > 0 && breaks(look, to))) {
      to++;
      words++;
    } else if (words > 0 && joins(look, to) && isNameWord(look, to + 1) && !breaks(look, to + 1)) {
      to++;
    } else if (words > 0 && form === '-' && hyphenated(look, to)) to += 2;
    else if (words > 0 && COMPANY_END.test(form)) return to + 1;
    else break;
  }
  return to;
}

function breaks(look: Lookup, at: number): boolean {
  const form = look.tokens.forms[at] as string;
  return (
    (/^\p{L}{2,}/u.test(form) && look.hit(TITLES, at) !== undefined) ||
    (/^\p{L}{2,}/u.test(form) &&
      look.words.notNames.has(form) &&
      !look.words.directions.has(form)) ||
    look.words.creeds.has(form) ||
    look.name('state', at) !== undefined ||
    look.name('person', at) !== undefined
  );
}

function joins(look: Lookup, at: number): boolean {
  const form = look.tokens.forms[at] as string;
  return look.words.particles.has(form) || form === '&';
}

function hyphenated(look: Lookup, at: number): boolean {
  const { flags, forms } = look.tokens;
  const glued = (i: number): boolean => ((flags[i] ?? 0) & TOKEN_GLUED) !== 0;
  const pair =
    look.hit(FAMILY_NAMES, at + 1) !== undefined || look.name('demonym', at + 1) !== undefined;
  return !pair && glued(at) && glued(at + 1) && /^\p{L}/u.test(forms[at + 1] ?? '');
}
