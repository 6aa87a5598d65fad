import { TOKEN_NUMBER, TOKEN_PUNCTUATION } from '../../model/annotation.ts';
import type { Syntax } from '../../model/syntax.ts';
import type { QuantityContext } from './quantity-context.ts';

/** How many characters a counted phrase may have. */
const LONGEST = 6;
/** Marks behind which a name goes on with the phrase. */
const OPENING = /^["“「『《(（‘]$/;
/** The shortest word that counts as a noun by its tag alone. */
const SHORTEST = 2;

/**
 * The head of the noun phrase that begins at a token, by the tags: the last noun of an unbroken run of nouns, with a
 * suffix of one character ("水电站"). Asks for the tags of the sentence, so only where no table knows the noun.
 */
export function headBySyntax(
  context: QuantityContext,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const { syntax, tokens } = context.input;
  if (!syntax || at >= tokens.length || syntax.wordFrom(at) !== at) return undefined;
  let head: { from: number; to: number } | undefined;
  for (let next = at; next < Math.min(tokens.length, at + LONGEST); ) {
    if (!isPlain(context, next, at)) break;
    const to = syntax.wordTo(next);
    const tag = syntax.upos(next);
    if (head && isSuffix(syntax, next, to, head.to)) head = { from: head.from, to };
    else if (tag === 'NOUN' && to - next >= SHORTEST) head = { from: next, to };
    else if (tag !== 'ADJ') break;
    next = to;
  }
  return head && isClosed(context, head.to) ? head : undefined;
}

/** Whether the words from one token to another are all nouns and adjectives, as inside a compound. */
export function isCompound({ input, grammar }: QuantityContext, from: number, to: number): boolean {
  const { syntax, tokens } = input;
  if (!syntax) return false;
  for (let at = from; at < to; at = syntax.wordTo(at)) {
    if (syntax.wordTo(at) > to || grammar.functionWords.has(tokens.forms[at] as string))
      return false;
    const tag = syntax.upos(at);
    if (tag !== 'NOUN' && tag !== 'ADJ') return false;
  }
  return true;
}

/** A mark or the end of the sentence stands behind: what the tags take for the last noun may not go on. */
function isClosed({ input }: QuantityContext, at: number): boolean {
  const { flags, forms, sentences, length } = input.tokens;
  if (at >= length || sentences[at] !== sentences[at - 1]) return true;
  return ((flags[at] as number) & TOKEN_PUNCTUATION) !== 0 && !OPENING.test(forms[at] as string);
}

function isSuffix(syntax: Syntax, from: number, to: number, end: number): boolean {
  return from === end && to === from + 1 && syntax.upos(from) === 'PART';
}

function isPlain({ input, grammar, index }: QuantityContext, at: number, start: number): boolean {
  const { flags, forms, sentences } = input.tokens;
  const isMark = ((flags[at] as number) & (TOKEN_PUNCTUATION | TOKEN_NUMBER)) !== 0;
  return (
    sentences[at] === sentences[start] &&
    !isMark &&
    !index.bendFrom.get(at)?.row.after &&
    !index.numberFrom.has(at) &&
    !grammar.functionWords.has(forms[at] as string)
  );
}
