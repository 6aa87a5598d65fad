import type { Language } from '../model/document.ts';
import { detectByScript } from './detect-language.ts';

/** Letters that a paragraph needs to be told apart from the rest of its document; a Chinese character counts for three. */
const FEWEST_LETTERS = 15;
/** Letters from which the words alone may tell that a paragraph in the document's script is in another language. */
const ENOUGH_WORDS = 80;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The language of each paragraph of a document whose main language is known. A paragraph in another script has its own
 * language; one in the same script has the document's, unless its words are surely not of it. Short ones follow the document.
 */
export function paragraphLanguages(
  text: string,
  paragraphs: readonly Span[],
  main: Language,
): readonly Language[] {
  const script = SCRIPTS[main];
  return paragraphs.map(({ start, end }) => languageOf(text.slice(start, end), main, script));
}

const SCRIPTS: Readonly<Record<Language, RegExp | undefined>> = {
  en: /\p{Script=Latin}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  zh: /\p{Script=Han}/gu,
  und: undefined,
};

function languageOf(paragraph: string, main: Language, script: RegExp | undefined): Language {
  if (!script) return main;
  const own = count(paragraph, script);
  const letters = count(paragraph, /\p{L}/gu);
  const weight = letters + 2 * count(paragraph, /\p{Script=Han}/gu);
  if (weight < FEWEST_LETTERS) return main;
  const foreign = own < letters * 0.3;
  if (!foreign && letters < ENOUGH_WORDS) return main;
  const { language, sure } = detectByScript(paragraph);
  // A line of foreign names is no paragraph in an unknown language.
  if (sure || (foreign && language !== 'und')) return language;
  return main;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
