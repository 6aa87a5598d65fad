import { decodeEntities } from './entities.ts';

interface Mark {
  readonly pattern: RegExp;
  readonly words: string;
}

/** Inline marks and the words that stay of them, applied in this order. */
const MARKS: readonly Mark[] = [
  // ![alt](src)
  { pattern: /!\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, words: '$1' },
  // [words](address) and [words][reference]
  { pattern: /\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, words: '$1' },
  { pattern: /\[([^\]]+)\]\[[^\]]*\]/g, words: '$1' },
  // [^1], a footnote's mark
  { pattern: /\[\^[^\]\s]+\]:?/g, words: '' },
  { pattern: /<((?:https?|mailto):[^>\s]+)>/g, words: '$1' },
  { pattern: /<br\s*\/?>/gi, words: ' ' },
  { pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, words: '' },
  { pattern: /(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, words: '$2' },
  { pattern: /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, words: '$2' },
  { pattern: /~~(?=\S)([^~]*[^~\s])~~/g, words: '$1' },
];

/** The words of a line of Markdown without its inline marks; code spans and escaped characters stay as they are. */
export function stripInline(line: string): string {
  const kept: string[] = [];
  const keep = (words: string): string => `\u0000${kept.push(words) - 1}\u0000`;
  let text = line.replace(/(`+)(.+?)\1/g, (_, __, code: string) => keep(code.trim()));
  text = text.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => keep(character));
  // Twice, for bold within italics and the other way round.
  for (let round = 0; round < 2; round++) {
    for (const { pattern, words } of MARKS) text = text.replace(pattern, words);
  }
  text = decodeEntities(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a decoded text holds no NUL, so it marks what is kept
  return text.replace(/\u0000(\d+)\u0000/g, (_, index: string) => kept[Number(index)] ?? '');
}
