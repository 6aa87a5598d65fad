/** What a run of capitalised words and the words beside it tell of its kind. */
import { KNOWN_NAMES, TITLES } from '../../language/tables.ts';
import { type Mention, TOKEN_ALL_CAPITALS } from '../../model/annotation.ts';
import type { Lookup } from './lookup.ts';

/** How strongly a run is taken for each kind; 1.5 suffices where nothing speaks against it. */
export interface Evidence {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

/** Sums evidence. */
export function add(a: Evidence, b: Evidence): Evidence {
  return {
    person: a.person + b.person,
    organisation: a.organisation + b.organisation,
    place: a.place + b.place,
  };
}

const NOTHING: Evidence = { person: 0, organisation: 0, place: 0 };

/** What the words of the run say by themselves. */
export function ownEvidence(look: Lookup, m: Mention): Evidence {
  const { forms, flags } = look.tokens;
  const first = forms[m.from] as string;
  const last = forms[m.to - 1] as string;
  const length = m.to - m.from;
  const { words } = look;
  let { person, organisation, place } = NOTHING;
  if (length > 1) {
    if (words.thingEnds.has(last)) return { person: -8, organisation: -8, place: -8 };
    if (words.companyEnds.has(last)) organisation += 6;
    if (words.placeHeads.has(last) || words.placeLeads.has(first)) place += 4;
    if (words.givenNames.has(first) && length <= 4) person += place > 0 ? 1 : 4;
    if (length <= 3) person += 0.7;
    if (/^\p{L}\.$/u.test(forms[m.from + 1] ?? '')) person += 2;
    if (words.particles.has(forms[m.from + 1] ?? '') && length > 2) person += 1.5;
  } else if (words.givenNames.has(first)) person += 0.7;
  const capitals = ((flags[m.from] as number) & TOKEN_ALL_CAPITALS) !== 0;
  if (capitals && first.length > 1) organisation += length === 1 ? 0.8 : 1.2;
  if (/[\p{Ll}]\p{Lu}/u.test(m.name) && !/^(?:Mc|Mac|De|O)/.test(m.name)) organisation += 0.8;
  const known = look.hit(KNOWN_NAMES, m.from);
  if (known && known.to < m.to && known.row.of === 'organisation' && !known.row.capitals)
    organisation += 1;
  return { person, organisation, place };
}

/** What the words before and after the run say. */
export function besideEvidence(look: Lookup, m: Mention): Evidence {
  return add(before(look, m), after(look, m));
}

function before(look: Lookup, m: Mention): Evidence {
  const { forms } = look.tokens;
  const { words } = look;
  const { beside, speechBefore } = words;
  const article = forms[m.from - 1] === 'the';
  const near = forms[article ? m.from - 2 : m.from - 1] ?? '';
  const far = forms[article ? m.from - 3 : m.from - 2] ?? '';
  const several = m.to - m.from > 1;
  let { person, organisation, place } = NOTHING;
  if (beside.organisationBefore.has(near)) organisation += 3;
  if (beside.personBefore.has(near) && !article) person += several ? 3 : 1.5;
  if (speechBefore.has(near) && !article) person += several ? 2 : 1;
  // "shares in Acme", "a stake in Acme"
  if (near === 'in' && beside.organisationBeforeOf.has(far)) organisation += 2.5;
  else if (beside.inside.has(near)) place += article ? 1 : 2;
  if (near === 'at') organisation += 1;
  if ((near === 'from' || near === 'at') && beside.personBefore.has(far)) organisation += 1.5;
  if (near === 'from' || near === 'to' || near === 'at') place += 0.7;
  if (near === 'of' && beside.placeBeforeOf.has(far)) place += 3;
  if (near === 'of' && beside.organisationBeforeOf.has(far)) organisation += 2;
  // "Tony Martin, of Burnley,", "the river Seine"
  if (near === 'of' && far === ',') place += 1.6;
  if (words.placeHeads.has(near)) place += 2;
  if (several && !article && describes(look, m.from - 1)) person += 0.9;
  if (near === 'by' && several) person += 0.5;
  // "the transport secretary, Ann Lee,"
  if (near === ',' && several && beside.personBefore.has(far)) person += 2;
  if (near === '(' && forms[m.to] === ')' && isAcronym(look, m)) organisation += 2;
  if (article) {
    organisation += 0.5;
    person -= 2;
  }
  return { person, organisation, place };
}

function after(look: Lookup, m: Mention): Evidence {
  const { forms } = look.tokens;
  const { beside, speech } = look.words;
  const next = forms[m.to] ?? '';
  const second = forms[m.to + 1] ?? '';
  const several = m.to - m.from > 1;
  let { person, organisation, place } = NOTHING;
  if (/^\d/.test(next)) return { person: -3, organisation: -3, place: -3 };
  if (beside.organisationAfter.has(next)) organisation += 2;
  if (next === "'s" || next === "'") organisation += beside.organisationAfter.has(second) ? 1.5 : 0;
  if (beside.placeAfter.has(next)) place += 1.7;
  if (speech.has(next)) {
    person += several ? 2 : 1;
    organisation += 0.8;
  }
  if (next === 'who' || (next === ',' && second === 'who')) person += 3;
  if (next === ',' && /^\d{2}$/.test(second) && forms[m.to + 2] === ',') person += 3;
  if (next === '(' && /^\d{2}$/.test(second) && forms[m.to + 2] === ')') person += 2;
  if (next === ',') {
    if (isRegion(look, m.to + 1)) place += 3;
    else if (describesPerson(look, m.to + 1)) person += 2;
    else if (several && speech.has(second)) person += 1.5;
  }
  return { person, organisation, place };
}

/** A common noun right before a name of several words says what the person is: "the teacher Amar Lindt". */
function describes(look: Lookup, at: number): boolean {
  const { syntax } = look.input;
  const form = look.tokens.forms[at] ?? '';
  if (!syntax || /\p{Lu}/u.test(capital(look, at)) || look.words.placeHeads.has(form)) return false;
  return syntax.fine(at) === 'NN' && !look.words.beside.organisationBefore.has(form);
}

function isAcronym(look: Lookup, m: Mention): boolean {
  return m.to === m.from + 1 && ((look.tokens.flags[m.from] as number) & TOKEN_ALL_CAPITALS) !== 0;
}

function isRegion(look: Lookup, at: number): boolean {
  const known = look.hit(KNOWN_NAMES, at);
  return (
    look.name('state', at) !== undefined ||
    (known !== undefined && known.row.of === 'region' && /\p{Lu}/u.test(capital(look, at)))
  );
}

function capital(look: Lookup, at: number): string {
  return look.input.document.text.charAt(look.tokens.starts[at] ?? 0);
}

/** Whether an apposition begins that only a person can have: "senior consultant at", "the club's manager". */
function describesPerson(look: Lookup, first: number): boolean {
  const { forms } = look.tokens;
  for (let at = first; at < first + 6; at++) {
    const form = forms[at] ?? '';
    if (/^[,.;:()]$/.test(form) || form === 'and') return false;
    if (/\p{Lu}/u.test(capital(look, at)) && at === first) return false;
    if (look.words.beside.personBefore.has(form)) return true;
    const title = look.hit(TITLES, at);
    if (title && title.row.role !== 'honorific') return true;
  }
  return false;
}
