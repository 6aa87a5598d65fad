import type { Genre } from '../model/document.ts';
import { isAgencyDateline } from './dateline.ts';

interface Clue {
  readonly genre: Genre;
  /** Where it must stand: in the title or first line, or anywhere among the first lines. */
  readonly where: 'title' | 'head';
  readonly pattern: RegExp;
}

/** Clear signs of a genre, the surest first; what shows none of them is 'unknown'. */
const CLUES: readonly Clue[] = [
  {
    genre: 'transcript',
    where: 'title',
    pattern: /\btranscript\b|стенограмма|文字实录|答记者问/iu,
  },
  {
    genre: 'communique',
    where: 'title',
    pattern:
      /\b(?:joint|leaders['’]?) (?:statement|communiqu[eé]|declaration)(?!\p{L})|\bcommuniqu[eé](?!\p{L})|совместное (?:заявление|коммюнике)|联合(?:声明|公报|宣言|新闻公报)/iu,
  },
  {
    genre: 'readout',
    where: 'title',
    pattern: /\breadout\b|^Secretary [\p{Lu}.\p{L} ]+['’]s (?:Call|Meeting)\b/iu,
  },
  { genre: 'readout', where: 'head', pattern: /\bis attributable to\b.{0,40}\bspokesperson\b/iu },
  { genre: 'blog', where: 'title', pattern: /\bblog\b|блог|博客/iu },
  {
    genre: 'blog',
    where: 'head',
    pattern: /\b(?:my|this|our) blog\b|\bin this post\b|\bBelow, I\b/iu,
  },
];

const SPEAKER =
  /^(?:Q|A|QUESTION|ANSWER|MODERATOR|[\p{Lu}]\.\s?\p{Lu}\p{L}+|[A-Z]{2,}(?: [A-Z.]{2,}){0,4}|记者|问|答|Вопрос|Ответ)(?:\s*\([^)]*\))?\s?[:：]/u;

/** A first line that ends so is the text's first sentence and no heading. */
const SENTENCE_END = /[.!?…。！？]["'»”’」』)）]?$/u;

/** A guess at the kind of text from its title and first lines; 'unknown' where they are not clear. */
export function guessGenre(title: string | undefined, text: string): Genre {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const first = (lines[0] ?? '').slice(0, 200);
  const head = lines.slice(0, 6).join('\n').slice(0, 1500);
  const names = `${title ?? ''}\n${SENTENCE_END.test(first) ? '' : first}`;
  for (const { genre, where, pattern } of CLUES) {
    if (pattern.test(where === 'title' ? names : head)) return genre;
  }
  if (lines.filter((line) => SPEAKER.test(line)).length >= 4) return 'transcript';
  return lines.slice(0, 5).some(isAgencyDateline) ? 'news' : 'unknown';
}
