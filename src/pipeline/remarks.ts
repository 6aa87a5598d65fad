import type { Document, Language } from '../model/document.ts';
import { type LanguagePart, languageParts } from './language-parts.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: 'Chinese',
  ru: 'Russian',
  und: 'unknown',
};

/** What the reader of the output must know about how far one document could be read. */
export function remarksOn(document: Document): readonly string[] {
  const { name, language, languageCode, publishedAt } = document;
  const [, ...others] = languageParts(document);
  const foreign = others.map((part) => `${name}: ${foreignParagraphs(part)}`);
  if (language === 'und') {
    const code = languageCode === undefined ? '' : ` (${languageCode})`;
    return [
      `${name}: the language${code} is not one that can be read: only dates in figures, sums with a sign or code and ` +
        'known names are found, nothing is claimed (English, Russian and Chinese can be read; --language sets it)',
      ...foreign,
    ];
  }
  if (publishedAt === undefined)
    return [`${name}: no date: times that need one stay open (give --date)`, ...foreign];
  return foreign;
}

function foreignParagraphs({ language, paragraphs }: LanguagePart): string {
  const what = paragraphs === 1 ? '1 paragraph is' : `${paragraphs} paragraphs are`;
  return language === 'und'
    ? `${what} in a language that cannot be read: nothing is claimed of it`
    : `${what} in ${LANGUAGE_NAMES[language]} and read as such`;
}

/** The remark on a text that was given before under another name. */
export function remarkOnCopy(copy: Document, original: Document): string {
  return `${copy.name}: the same text as ${original.name}: read once`;
}
