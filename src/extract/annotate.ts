import type { NameWriting } from '../language/pack.ts';
import type { LanguageReader } from '../language/reader.ts';
import type { Mention, TimeMention } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Syntax } from '../model/syntax.ts';
import type { Reference } from '../reference/reference.ts';
import { scanPhrases } from '../text/phrases.ts';
import { layOut, type TextLayout } from '../text/text-layout.ts';
import { findMentions } from './actors/find-mentions.ts';
import { findMentionsInflected } from './actors-inflected/find-mentions.ts';
import { findMentionsListed } from './actors-listed/find-mentions.ts';
import { findMentionsUnspaced } from './actors-unspaced/find-mentions.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { withHeldOffices } from './held-office.ts';
import { findBareNumbers } from './quantity/bare-numbers.ts';
import { findQuantities } from './quantity/find-quantities.ts';
import type { ScanInput } from './scan-input.ts';
import { withSides } from './served-for.ts';
import { findTimes } from './time/find-times.ts';

/** Finds the names of a document, in text order, without overlaps. */
type NameFinder = (input: ScanInput, times: readonly TimeMention[]) => readonly Mention[];

/** The finder of names by how a language writes them. */
const NAME_FINDERS: Readonly<Partial<Record<NameWriting, NameFinder>>> = {
  capitalised: findMentions,
  listed: findMentionsListed,
  unspaced: (input, times) =>
    input.pack.unspaced
      ? withSides(input, findMentionsUnspaced(input, times, input.pack.unspaced))
      : [],
  inflected: (input, times) =>
    input.pack.inflected
      ? withSides(input, findMentionsInflected(input, times, input.pack.inflected))
      : [],
};

/**
 * Cuts a document up and finds its times, quantities and names: everything that claims are made from. Pure. `syntax`
 * are its tags and arcs, where the language has trained weights. `visible` is what is read of the text, of its length: the
 * paragraphs in other languages are blanked out.
 */
export function annotateDocument(
  document: Document,
  reader: LanguageReader,
  reference: Reference,
  visible: string = document.text,
): AnnotatedText {
  const { pack } = reader;
  const layout = layOut(visible, pack.tokens, pack.sentences);
  const hits = scanPhrases(reader.automaton, layout.tokens);
  const syntax = syntaxOf(reader, document, layout);
  const input: ScanInput = { document, ...layout, hits, reference, pack, ...syntax };
  const times = findTimes(input);
  const quantities = findQuantities(input, times);
  const mentions = withHeldOffices(input, NAME_FINDERS[pack.names]?.(input, times) ?? []);
  return {
    document,
    ...layout,
    hits,
    times,
    quantities,
    mentions,
    numbers: () => findBareNumbers(input, times, quantities, mentions),
    ...syntax,
    ...(pack.clauses ? { grammar: pack.clauses } : {}),
    ...(pack.frames ? { frames: pack.frames } : {}),
  };
}

function syntaxOf(
  reader: LanguageReader,
  document: Document,
  layout: TextLayout,
): { readonly syntax?: Syntax } {
  const syntax = reader.engine?.syntax(document.text, layout);
  return syntax ? { syntax } : {};
}
