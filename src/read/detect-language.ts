import type { Language } from '../model/document.ts';

const SAMPLE = 20_000;

/** Words that English text cannot do without, and that its Latin-script neighbours do not share. */
const ENGLISH = new Set(
  'the of and to in that is was for it with as his on be at by had not are but from or have an they which one you were her all she there would their we him been has when who will no more if out so said what up its about than into them can only other new some could time these two may then do first any my now such like our over'.split(
    ' ',
  ),
);
/** Words of other languages in Latin script: where they outnumber the English ones, the text is not English. */
const FOREIGN = new Set(
  'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es le la les et des un une du que qui dans est pour pas sur au avec ce il sont el los las y en por con del se su para una al lo como más di che è non della sono nel het een van dat op te zijn och att som på av är do da os em uma não com na je się w z nie'.split(
    ' ',
  ),
);

/** A language found, and whether the script and the commonest words leave no doubt about it. */
export interface Detected {
  readonly language: Language;
  readonly sure: boolean;
}

/** The language of a text by its script and its commonest words; `und` for any that cannot be read. */
export function detectLanguage(text: string): Language {
  return detectByScript(text).language;
}

/**
 * The same, and whether it is sure. Scripts that one of our languages shares with others (Latin, Cyrillic) are sure only
 * where the words or letters of that language alone are frequent; short texts never are.
 */
export function detectByScript(text: string): Detected {
  const sample = text.slice(0, SAMPLE);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  // A Chinese character says about as much as two and a half letters.
  const weights = { han: han * 2.5, cyrillic, latin };
  const most = Math.max(weights.han, weights.cyrillic, weights.latin);
  if (most === 0) return { language: 'und', sure: true };
  if (kana > han * 0.1 && kana > 3) return { language: 'und', sure: true };
  if (weights.han === most) return { language: 'zh', sure: true };
  return weights.cyrillic === most ? cyrillicLanguage(sample, cyrillic) : latinLanguage(sample);
}

/** The language that metadata name ("en-GB", "zh-Hans", "ru_RU"), `und` for others; undefined where it is no tag. */
export function languageOfTag(tag: string): Language | undefined {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag.trim())?.[1]?.toLowerCase();
  if (primary === undefined) return undefined;
  if (primary === 'en' || primary === 'zh' || primary === 'ru') return primary;
  const long: Readonly<Record<string, Language>> = {
    eng: 'en',
    zho: 'zh',
    chi: 'zh',
    cmn: 'zh',
    rus: 'ru',
  };
  return long[primary] ?? 'und';
}

function cyrillicLanguage(sample: string, letters: number): Detected {
  const russian = count(sample, /[ыэёъ]/giu);
  const other = count(sample, /[іїєґўјљњћђџѓќ]/giu);
  const bulgarian = count(sample, /[ыэё]/giu) === 0 && count(sample, /ъ/giu) > 3;
  if (other > russian || bulgarian)
    return { language: 'und', sure: other > letters * 0.02 && russian === 0 };
  // "ы" and "э" are 2.3 % of Russian letters; Belarusian has them too, but with "і" and "ў".
  const sure = letters > 80 && russian > letters * 0.01 && other === 0;
  const words = /(?<!\p{L})(?:и|в|на|что|с|по|не)(?!\p{L})/iu.test(sample);
  return { language: russian > 0 || words ? 'ru' : 'und', sure };
}

function latinLanguage(sample: string): Detected {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let english = 0;
  let foreign = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    if (FOREIGN.has(word)) foreign++;
  }
  if (english === 0 || foreign > english)
    return {
      language: 'und',
      sure: foreign >= 4 && foreign > words.length * 0.2 && foreign > english * 3,
    };
  const sure = words.length >= 12 && english > words.length * 0.25 && foreign < english / 3;
  // A headline has few function words; a paragraph of English has one in four.
  const enough = english >= words.length * (words.length > 60 ? 0.12 : 0.05);
  return { language: enough ? 'en' : 'und', sure };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
