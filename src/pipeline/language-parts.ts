import type { Document, Language } from '../model/document.ts';
import { paragraphLanguages } from '../read/paragraph-languages.ts';
import { splitBlocks } from '../text/blocks.ts';

/** The paragraphs of a document that are in one language. */
export interface LanguagePart {
  readonly language: Language;
  /** The document's text with the paragraphs in other languages blanked out: offsets are the document's. */
  readonly text: string;
  readonly paragraphs: number;
}

/**
 * The languages of a document, paragraph by paragraph, the document's own first. Most documents have one part, which is
 * their whole text.
 */
export function languageParts({ text, language }: Document): readonly LanguagePart[] {
  const blocks = splitBlocks(text);
  const languages = paragraphLanguages(text, blocks, language);
  const found = [language, ...new Set(languages.filter((other) => other !== language))];
  if (found.length === 1) return [{ language, text, paragraphs: blocks.length }];
  return found.map((part) => {
    let visible = '';
    let at = 0;
    let paragraphs = 0;
    blocks.forEach(({ start, end }, i) => {
      visible += text.slice(at, start);
      if (languages[i] === part) paragraphs++;
      visible += languages[i] === part ? text.slice(start, end) : blanked(text.slice(start, end));
      at = end;
    });
    return { language: part, text: visible + text.slice(at), paragraphs };
  });
}

/** Spaces instead of words; line breaks stay, so that the layout does. */
function blanked(paragraph: string): string {
  return paragraph.replace(/[^\n\r]/g, ' ');
}
