/** Family names that stand alone. */
import { FAMILY_NAMES, TITLES } from '../../language/tables.ts';
import type { Mention } from '../../model/annotation.ts';
import { covers, type Known, personMeant } from './known-persons.ts';
import { isCapital, type Lookup } from './lookup.ts';

/** Family names alone: of a person named in the document, or of the one office-holder of the day with that name. */
export function loneFamilies(
  look: Lookup,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, Known>,
): Mention[] {
  const out: Mention[] = [];
  const { tokens } = look;
  const taken = new Uint8Array(tokens.length);
  for (const m of mentions) if (m.rule !== 'name.candidate') taken.fill(1, m.from, m.to);
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || !isCapital(tokens, at)) continue;
    const form = tokens.forms[at] as string;
    if (form.length < 2) continue;
    const alone = !continues(look, at, taken);
    if (!alone) continue;
    const title = look.tokens.forms[at - 1] ?? '';
    const person = personMeant(known.get(form), at, title) ?? holderNamed(look, form);
    if (person) out.push({ ...lone(look, at, person) });
  }
  return out;
}

function continues(look: Lookup, at: number, taken: Uint8Array): boolean {
  const { tokens } = look;
  const next = at + 1;
  const before = at - 1;
  const joined =
    isCapital(tokens, next) &&
    !taken[next] &&
    tokens.sentences[next] === tokens.sentences[at] &&
    !look.hit(TITLES, next) &&
    !look.hit(FAMILY_NAMES, next);
  const led =
    before >= 0 &&
    isCapital(tokens, before) &&
    !taken[before] &&
    tokens.sentences[before] === tokens.sentences[at] &&
    (tokens.forms[before] ?? '').length > 1 &&
    before > 0 &&
    tokens.sentences[before - 1] === tokens.sentences[at];
  return joined || led;
}

/** A mention of a family name that stands alone. */
export function lone(look: Lookup, at: number, person: Known): Mention {
  const start = look.tokens.starts[at] as number;
  const end = look.tokens.ends[at] as number;
  return {
    kind: 'person',
    start,
    end,
    from: at,
    to: at + 1,
    core: { start, end },
    name: person.name,
    rule: 'name.family',
    ...(person.id ? { id: person.id } : {}),
    ...(person.represents ? { represents: person.represents } : {}),
  };
}

/** The only person with this family name who holds a high office around the document's date. */
function holderNamed(look: Lookup, form: string): Known | undefined {
  if (form.length < 2 || look.words.ordinaryFamilies.has(form)) return undefined;
  const { reference, document } = look.input;
  const day = document.publishedAt;
  if (!day) return undefined;
  const fits = (FAMILIES.get(reference) ?? indexFamilies(reference)).get(form) ?? [];
  const serving = fits.filter((id) =>
    reference.termsOfPerson(id).some((t) => covers(t.from, t.to ?? t.checked, day, 400)),
  );
  if (serving.length !== 1) return undefined;
  const id = serving[0] as string;
  const term = reference.termsOfPerson(id).find((t) => covers(t.from, t.to ?? t.checked, day, 400));
  const represents = term?.office.split('/')[0];
  return {
    name: reference.person(id)?.names.en[0] ?? form,
    id,
    ...(represents ? { represents } : {}),
  };
}

const FAMILIES = new WeakMap<object, Map<string, string[]>>();

function indexFamilies(reference: Lookup['input']['reference']): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const person of reference.facts.persons) {
    const key = person.family.toLowerCase();
    const list = map.get(key);
    if (list) list.push(person.id);
    else map.set(key, [person.id]);
  }
  FAMILIES.set(reference, map);
  return map;
}
