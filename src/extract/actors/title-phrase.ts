/** Titles with the state or body they belong to: "former Russian Prime Minister", "the president of France". */

import type { TenureRow, TitleRow } from '../../language/name-rows.ts';
import { BODIES, TENURE, TITLES } from '../../language/tables.ts';
import { titleWeight } from '../../language/title-role.ts';
import { isCapital, type Lookup } from './lookup.ts';

/** A title as read: tokens [from, to) of the whole, [titleFrom, titleTo) of the title's own words. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly role: TitleRow['role'];
  readonly represents?: string;
  readonly tenure?: 'former' | 'acting' | 'elect';
}

/** Reads a title phrase that begins at token `at`. */
export function titlePhraseAt(look: Lookup, at: number): TitlePhrase | undefined {
  let next = at;
  let tenure = tenureAt(look, next);
  if (tenure) next = skipHyphen(look, tenure.to);
  const owner = affiliationAt(look, next);
  if (owner) next = look.hit(BODIES, owner.to)?.to ?? owner.to;
  if (!tenure) {
    tenure = tenureAt(look, next);
    if (tenure) next = skipHyphen(look, tenure.to);
  }
  const ranked = look.words.ranks.has(look.tokens.forms[next] ?? '') && !look.hit(TITLES, next);
  const title = titleRunAt(look, portfolioBefore(look, ranked ? next + 1 : next));
  if (!title) return undefined;
  const of = ofAffiliation(look, title.to);
  const body = of ? undefined : bodyEnd(look, title.to);
  const ofBody = body ? ofAffiliation(look, body) : undefined;
  const represents = owner?.represents ?? of?.represents ?? ofBody?.represents;
  const elect = look.tokens.forms[title.to] === '-' ? tenureAt(look, title.to + 1) : undefined;
  const tenureValue = tenure?.tenure ?? (elect?.tenure === 'elect' ? 'elect' : undefined);
  return {
    from: at,
    to: elect ? elect.to : (of?.to ?? ofBody?.to ?? body ?? title.to),
    titleFrom: next,
    titleTo: title.titleTo,
    role: ranked ? 'deputy' : title.role,
    ...(represents ? { represents } : {}),
    ...(tenureValue ? { tenure: tenureValue } : {}),
  };
}

/** "Trade and Technology Minister": where the title's own row begins behind further fields; the same token without any. */
function portfolioBefore(look: Lookup, at: number): number {
  const { forms } = look.tokens;
  let next = at;
  while (!look.hit(TITLES, next)) {
    if (!isField(look, next) || /^(?:and|the|of)$/.test(forms[next] as string)) return at;
    next++;
    if (/^(?:and|&|,)$/.test(forms[next] ?? '')) next++;
  }
  return next;
}

/** "of the National Assembly" after a title, up to the head of the body, where a name or a full stop follows. */
function bodyEnd(look: Lookup, at: number): number | undefined {
  const { tokens, words } = look;
  const isHead = (i: number): boolean =>
    isCapital(tokens, i) && words.organisationHeads.has(tokens.forms[i] as string);
  // "Speaker of the National" is read as a portfolio; the head stands right after it.
  if (isHead(at) && isCapital(tokens, at - 1))
    return isCapital(tokens, at + 1) ? at + 1 : undefined;
  if (tokens.forms[at] !== 'of') return undefined;
  const first = tokens.forms[at + 1] === 'the' ? at + 2 : at + 1;
  for (let to = first; to < first + 4 && isCapital(tokens, to); to++) {
    const next = to + 1;
    if (!isHead(to) || isHead(next)) continue;
    return isCapital(tokens, next) || ofAffiliation(look, next) ? next : undefined;
  }
  return undefined;
}

function skipHyphen(look: Lookup, at: number): number {
  return look.tokens.forms[at] === '-' ? at + 1 : at;
}

function tenureAt(
  look: Lookup,
  at: number,
): { to: number; tenure: TenureRow['tenure'] } | undefined {
  const hit = look.hit(TENURE, at);
  // "then Foreign Minister X" tells an order of events, "then-Foreign Minister X" a former office.
  if (hit && look.tokens.forms[at] === 'then' && look.tokens.forms[at + 1] !== '-')
    return undefined;
  return hit ? { to: hit.to, tenure: hit.row.tenure } : undefined;
}

/** A demonym, state or organisation that a title belongs to, its possessive "'s" included. */
export function affiliationAt(
  look: Lookup,
  at: number,
): { to: number; represents: string } | undefined {
  const hit = look.name('demonym', at) ?? look.name('organisation', at) ?? look.name('state', at);
  if (!hit) return undefined;
  const to =
    look.tokens.forms[hit.to] === "'s" || look.tokens.forms[hit.to] === "'" ? hit.to + 1 : hit.to;
  return { to, represents: hit.row.id };
}

/** One or more titles: "State Councilor and Foreign Minister", "Minister for Europe and Foreign Affairs". */
function titleRunAt(
  look: Lookup,
  at: number,
): { to: number; titleTo: number; role: TitleRow['role'] } | undefined {
  const first = look.hit(TITLES, at);
  if (!first) return undefined;
  let { to } = first;
  let titleTo = to;
  let role = first.row.role;
  for (;;) {
    to = portfolioEnd(look, to);
    titleTo = to;
    const forms = look.tokens.forms;
    const joined = forms[to] === 'and' || forms[to] === '&' ? to + 1 : to;
    const more = look.hit(TITLES, joined);
    if (!more || (joined > to && !isCapital(look.tokens, joined))) break;
    // "Dr. Sultan Al Jaber": what follows a form of address is the name.
    if (role === 'honorific' && more.row.role !== 'honorific') break;
    role = titleWeight(more.row.role) > titleWeight(role) ? more.row.role : role;
    to = more.to;
    // "Foreign Minister Sheikh Abdullah": the form of address is no part of the office.
    if (more.row.role === 'honorific') break;
    titleTo = to;
  }
  return { to, titleTo, role };
}

/** The end of "for Political Affairs", "of Foreign Affairs and Trade" after a title. */
function portfolioEnd(look: Lookup, from: number): number {
  const { forms } = look.tokens;
  const continued =
    (forms[from] === 'and' || forms[from] === ',') &&
    look.words.portfolio.has(forms[from + 1] ?? '') &&
    isCapital(look.tokens, from + 1) &&
    // "Prime Minister and Foreign Minister": a title of its own.
    !look.hit(TITLES, from + 1);
  if (forms[from] !== 'for' && forms[from] !== 'of' && !continued) return from;
  let at = from + 1;
  let end = from;
  // "Premier of the State Council": the body belongs to the title.
  const body = look.hit(BODIES, forms[at] === 'the' ? at + 1 : at);
  if (body && forms[from] === 'of' && isCapital(look.tokens, body.from)) return body.to;
  const country =
    forms[from] === 'for' ? look.name('state', forms[at] === 'the' ? at + 1 : at) : undefined;
  if (country) return country.to;
  while (at < forms.length) {
    const form = forms[at] as string;
    if (look.words.portfolio.has(form) && (isCapital(look.tokens, at) || form === 'the')) {
      at++;
      if (form !== 'the') end = at;
    } else if (form === ',' && forms[at + 1] === 'and' && end > from && isField(look, at + 2)) {
      at += 2;
    } else if (
      (form === 'and' || form === ',' || form === '-' || form === '&' || form === 'of') &&
      end > from &&
      look.words.portfolio.has(forms[at + 1] ?? '') &&
      isCapital(look.tokens, at + 1)
    ) {
      at++;
    } else break;
  }
  // "mayor of South Bend": the direction begins a name.
  const cut = look.words.directions.has(forms[end - 1] ?? '') && isCapital(look.tokens, end);
  return cut ? from : end;
}

function isField(look: Lookup, at: number): boolean {
  return look.words.portfolio.has(look.tokens.forms[at] ?? '') && isCapital(look.tokens, at);
}

/** "of France", "of the Russian Federation", "of the European Commission" after a title. */
export function ofAffiliation(
  look: Lookup,
  at: number,
): { to: number; represents: string } | undefined {
  const { forms } = look.tokens;
  if (forms[at] !== 'of') return undefined;
  const next = forms[at + 1] === 'the' ? at + 2 : at + 1;
  // "Premier of the State Council of the People's Republic of China"
  const body = look.hit(BODIES, next);
  const outer = body && forms[body.to] === 'of' ? ofAffiliation(look, body.to) : undefined;
  if (outer) return outer;
  const hit =
    look.name('state', next) ??
    look.name('state', at + 1) ??
    look.name('organisation', next) ??
    look.name('organisation', at + 1);
  return hit ? { to: hit.to, represents: hit.row.id } : undefined;
}
