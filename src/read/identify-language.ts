import type { Language } from '../model/document.ts';
import { type Detected, detectByScript } from './detect-language.ts';

/** The language of a text, and its ISO 639-1 code where it is one that cannot be read but was recognised. */
export interface IdentifiedLanguage {
  readonly language: Language;
  readonly code?: string;
}

/** Characters that the detector looks at; more of a text tells it nothing new. */
const SAMPLE = 4000;
/** Below this many letters n-grams guess. */
const FEWEST_LETTERS = 16;

/**
 * Tells the language of a text. Script and commonest words come first and settle most texts; where they leave a doubt
 * (Latin and Cyrillic are shared by many languages) the n-gram detector `eld` is loaded and asked, once a document. Where
 * that is not sure either, the first guess stands.
 */
export async function identifyLanguage(text: string): Promise<IdentifiedLanguage> {
  const first = detectByScript(text);
  if (first.sure && first.language !== 'und') return { language: first.language };
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return { language: first.language };
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample);
  return result.isReliable() ? settle(first, result.language) : { language: first.language };
}

function settle(first: Detected, code: string): IdentifiedLanguage {
  if (code === 'en' || code === 'ru' || code === 'zh') {
    return { language: first.sure ? first.language : code };
  }
  return code === '' ? { language: first.language } : { language: 'und', code };
}
