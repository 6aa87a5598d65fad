import type { Day } from '../model/day.ts';
import type { Document, DocumentInput, Language } from '../model/document.ts';
import { makeDocument } from '../model/document.ts';
import { datelineDay, isAgencyDateline, isDateLine } from './dateline.ts';
import { guessGenre } from './genre.ts';
import { type IdentifiedLanguage, identifyLanguage } from './identify-language.ts';

/** What the caller says about all documents; it wins over what they say themselves. */
export interface Stipulations {
  readonly date?: Day;
  readonly language?: Language;
}

/** Fills in what a reader left open: date, language, genre and title, from the text's own words. */
export async function completeDocument(
  input: DocumentInput,
  said: Stipulations,
): Promise<Document> {
  const { publishedAt: metadata, title: named, language: declared, genre, ...rest } = input;
  const title = named ?? titleLine(input.text);
  const stated = said.language ?? plausible(declared, input.text);
  const { language, code }: IdentifiedLanguage = stated
    ? { language: stated }
    : await identifyLanguage(input.text);
  return makeDocument({
    ...rest,
    ...(title !== undefined && { title }),
    ...dated(said.date, metadata, input.text),
    language,
    ...(code !== undefined && { languageCode: code }),
    genre: genre ?? guessGenre(title, input.text),
  });
}

function dated(
  option: Day | undefined,
  metadata: Day | undefined,
  text: string,
): Pick<DocumentInput, 'publishedAt' | 'publishedBasis'> {
  if (option !== undefined) return { publishedAt: option, publishedBasis: 'option' };
  if (metadata !== undefined) return { publishedAt: metadata, publishedBasis: 'metadata' };
  const dateline = datelineDay(text);
  return dateline === undefined ? {} : { publishedAt: dateline, publishedBasis: 'dateline' };
}

/** Templates often declare another language than the page has: the script must bear it out. */
function plausible(declared: Language | undefined, text: string): Language | undefined {
  if (declared === undefined || declared === 'und') return declared;
  const scripts = { en: /\p{Script=Latin}/gu, ru: /\p{Script=Cyrillic}/gu, zh: /\p{Script=Han}/gu };
  const sample = text.slice(0, 5000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const own = sample.match(scripts[declared])?.length ?? 0;
  return own >= letters * 0.4 ? declared : undefined;
}

/** The first line where it reads like a headline: short, not ended like a sentence, more text after it. */
export function titleLine(text: string): string | undefined {
  const start = /\S/.exec(text)?.index ?? 0;
  const end = /[\r\n]/.exec(text.slice(start, start + 400))?.index;
  if (end === undefined || text.slice(start + end).trim() === '') return undefined;
  const line = text
    .slice(start, start + end)
    .replace(/^#+\s+/, '')
    .trim();
  const limit = /\p{Script=Han}/u.test(line) ? 60 : 140;
  const letters = /\p{L}{2}/u.test(line);
  const ended = /[.。!！:：;；,，…]$/u.test(line) && !/\b(?:U\.S\.|Inc\.|Jr\.)$/.test(line);
  const other = /^[-•*|]\s/.test(line) || isDateLine(line) || isAgencyDateline(line);
  return line.length <= limit && letters && !ended && !other ? line : undefined;
}
