/** Names of known series of meetings in a text, with the number that stands in them or right before them. */
import type { Language } from '../model/document.ts';
import type { Reference } from '../reference/reference.ts';

/** A series named in a text; UTF-16 offsets, end exclusive. */
export interface SeriesMention {
  readonly series: string;
  readonly start: number;
  readonly end: number;
  readonly ordinal?: number;
  /** The year right before the name: "the 2024 BRICS summit", "2025年上海合作组织峰会". */
  readonly year?: number;
}

/** Numbers as Chinese writes them within and before names. */
const HAN_ORDINAL = /第([一二三四五六七八九十百]{1,5}|\d{1,3})[次届屆轮輪]/gu;
const BEFORE =
  /(?:(\d{1,3})(?:st|nd|rd|th|-?[йеяи][а-я]?|-го|-м)?|((?:19|20)\d\d)(?:年| года?)?)[\s’']*(?:\p{L}+\s){0,1}$/u;
/** Characters before a name in which its number or year stands. */
const REACH = 24;

const KNOWN = new WeakMap<
  Reference,
  Map<Language, ReadonlyMap<string, readonly (readonly [string, string])[]>>
>();

/** All mentions in text order, the longest name at each place. */
export function seriesMentions(
  text: string,
  language: Language,
  reference: Reference,
): readonly SeriesMention[] {
  if (language === 'und') return [];
  const names = namesOf(reference, language);
  const { plain, places, ordinals } = withoutOrdinals(text.toLowerCase());
  const out: SeriesMention[] = [];
  for (let at = 0; at < plain.length; at++) {
    const found = names.get(plain[at] as string)?.find(([name]) => plain.startsWith(name, at));
    if (!found || !isWhole(plain, at, at + found[0].length)) continue;
    const [start, end] = [places(at), places(at + found[0].length)];
    const within = ordinals.find((one) => one.at >= start - 1 && one.at <= end);
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
    const ordinal = within?.value ?? (before?.[1] === undefined ? undefined : Number(before[1]));
    out.push({
      series: found[1],
      start,
      end,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(before?.[2] === undefined ? {} : { year: Number(before[2]) }),
    });
    at += found[0].length - 1;
  }
  return out;
}

/** Names by their first character, the longest first. */
function namesOf(reference: Reference, language: Exclude<Language, 'und'>) {
  const byLanguage = KNOWN.get(reference) ?? new Map();
  KNOWN.set(reference, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known as ReadonlyMap<string, readonly (readonly [string, string])[]>;
  const made = new Map<string, (readonly [string, string])[]>();
  for (const { id, names, phrases } of reference.facts.series) {
    for (const name of new Set([...names[language], ...phrases[language]])) {
      const key = name.toLowerCase();
      if (key.length < SHORTEST) continue;
      const list = made.get(key[0] as string) ?? [];
      list.push([key, id]);
      made.set(key[0] as string, list);
    }
  }
  for (const [key, id] of townNames(reference, language)) {
    const list = made.get(key[0] as string) ?? [];
    if (!list.some(([name]) => name === key)) list.push([key, id]);
    made.set(key[0] as string, list);
  }
  for (const list of made.values()) list.sort((a, b) => b[0].length - a[0].length);
  byLanguage.set(language, made);
  return made;
}

/** Meetings called by their town: "the Tianjin summit", "天津峰会"; which instalment is meant tells the day. */
function townNames(
  { facts, place }: Reference,
  language: Exclude<Language, 'und'>,
): readonly (readonly [string, string])[] {
  return facts.instalments.flatMap(({ city, series }) => {
    if (city === '') return [];
    const names = place(city)?.names[language] ?? [];
    const shown = language === 'en' ? [city, ...names] : names;
    return shown.flatMap((name) =>
      TOWN_PATTERNS[language].map(
        (pattern) => [pattern.replace('*', name.toLowerCase()), series] as const,
      ),
    );
  });
}

const TOWN_PATTERNS: Readonly<Record<Exclude<Language, 'und'>, readonly string[]>> = {
  en: ['* summit', 'summit in *', 'summit at the *'],
  ru: [],
  zh: ['*峰会'],
};

/** Names shorter than this are words as well. */
const SHORTEST = 4;

/** A name is no part of a longer word; Chinese has no gaps between words. */
function isWhole(text: string, start: number, end: number): boolean {
  const isLetter = (at: number): boolean => /^[\p{L}\p{N}]$/u.test(text[at] ?? '');
  if (/\p{Script=Han}/u.test(text[start] ?? '')) return true;
  return !isLetter(start - 1) && !isLetter(end);
}

interface Plain {
  readonly plain: string;
  /** The place in the text of a place in `plain`. */
  places(at: number): number;
  readonly ordinals: readonly { readonly at: number; readonly value: number }[];
}

/** The text without numbers of the kind "第十六次", which part names in two. */
function withoutOrdinals(text: string): Plain {
  const cuts: { at: number; length: number }[] = [];
  const ordinals: { at: number; value: number }[] = [];
  const plain = text.replace(HAN_ORDINAL, (words, number: string, at: number) => {
    cuts.push({ at, length: words.length });
    ordinals.push({ at, value: hanNumber(number) });
    return '';
  });
  return {
    plain,
    ordinals,
    places: (at) => {
      let place = at;
      for (const cut of cuts) {
        if (cut.at > place) break;
        place += cut.length;
      }
      return place;
    },
  };
}

const DIGITS = '零一二三四五六七八九';

/** "二十五" as 25. */
function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const one of text) {
    if (one === '百' || one === '十') {
      total += Math.max(1, digit) * (one === '百' ? 100 : 10);
      digit = 0;
    } else digit = Math.max(0, DIGITS.indexOf(one));
  }
  return total + digit;
}
