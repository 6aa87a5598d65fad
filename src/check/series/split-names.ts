/** Names of series with their number inside, as some languages write them: "金砖国家领导人第十六次会晤". */
import type { Sentence } from '../../model/annotation.ts';
import type { Language } from '../../model/document.ts';
import type { Reference } from '../../reference/reference.ts';
import type { CheckInput } from '../check.ts';
import { hasWords, inside, startingAt, wordHits } from '../scope.ts';
import type { NamedSeries } from './instance.ts';

/** The longest parts of a name before and behind its number, in tokens. */
const BEFORE = 20;
const BEHIND = 10;

const KNOWN = new WeakMap<Reference, Map<Language, ReadonlyMap<string, string>>>();

/** The series of a sentence whose name is parted by an ordinal. */
export function splitNames(
  { annotation, reference }: CheckInput,
  { from, to }: Sentence,
): readonly NamedSeries[] {
  const { language } = annotation.document;
  if (language === 'und' || !hasWords(annotation, 'counter')) return [];
  const names = namesOf(reference, language);
  const { forms } = annotation.tokens;
  return inside(annotation.quantities, from, to).flatMap((ordinal): readonly NamedSeries[] => {
    if (ordinal.quantity.kind !== 'ordinal') return [];
    const cut = startingAt(wordHits(annotation, 'counter'), ordinal.to)?.to ?? ordinal.to;
    for (let start = Math.max(from, ordinal.from - BEFORE); start < ordinal.from; start++) {
      const head = forms.slice(start, ordinal.from).join('');
      for (let end = Math.min(to, cut + BEHIND); end > cut; end--) {
        const id = names.get(head + forms.slice(cut, end).join(''));
        if (id !== undefined) return [{ from: start, to: end, id, ordinal }];
      }
    }
    return [];
  });
}

/** Names and phrases of all series in a language, folded as tokens are. */
function namesOf(
  reference: Reference,
  language: Exclude<Language, 'und'>,
): ReadonlyMap<string, string> {
  const byLanguage = KNOWN.get(reference) ?? new Map<Language, ReadonlyMap<string, string>>();
  KNOWN.set(reference, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { id, names, phrases } of reference.facts.series) {
    for (const name of [...names[language], ...phrases[language]]) {
      const key = name.toLowerCase();
      if (!made.has(key)) made.set(key, id);
    }
  }
  byLanguage.set(language, made);
  return made;
}
