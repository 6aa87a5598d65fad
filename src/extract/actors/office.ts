import type { OfficeFact } from '../../reference/facts.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Lookup } from './lookup.ts';
import type { TitlePhrase } from './title-phrase.ts';

const BY_OWNER = new WeakMap<Reference, ReadonlyMap<string, readonly OfficeFact[]>>();

function officesOf(reference: Reference, owner: string): readonly OfficeFact[] {
  let map = BY_OWNER.get(reference);
  if (!map) {
    const made = new Map<string, OfficeFact[]>();
    for (const office of reference.facts.offices) {
      const list = made.get(office.of);
      if (list) list.push(office);
      else made.set(office.of, [office]);
    }
    map = made;
    BY_OWNER.set(reference, map);
  }
  return map.get(owner) ?? [];
}

/** The reference's office for a title phrase: by its words, else by its role; nothing where that leaves a choice. */
export function officeFor(look: Lookup, title: TitlePhrase): string | undefined {
  if (!title.represents) return undefined;
  const offices = officesOf(look.input.reference, title.represents);
  const { tokens, input } = look;
  const written = input.document.text
    .slice(tokens.starts[title.titleFrom], tokens.ends[title.titleTo - 1])
    .toLowerCase();
  const byWords = offices.filter((o) => o.titles.en.some((t) => t.toLowerCase() === written));
  if (byWords.length === 1) return byWords[0]?.id;
  if (byWords.length > 1) return undefined;
  if (
    title.role !== 'head-of-state' &&
    title.role !== 'head-of-government' &&
    title.role !== 'foreign-minister'
  )
    return undefined;
  const byRole = offices.filter(
    (o) =>
      o.role === title.role ||
      (o.role === 'head-of-state-and-government' && title.role !== 'foreign-minister'),
  );
  return byRole.length === 1 ? byRole[0]?.id : undefined;
}
