/** Titles with the state or body they belong to: "бывший министр обороны Индии", "российский президент". */
import type { NameRow } from '../../language/gazetteer.ts';
import type { CaseTitleRow, KnownNameRow } from '../../language/inflected-names.ts';
import type { GrammaticalCase, PhraseHit } from '../../model/annotation.ts';
import type { PhraseRow } from '../../text/phrases.ts';
import { isCapital, isLower, type Look, sameSentence } from './look.ts';
import { organisationAt } from './organisation.ts';

/** A title as read: tokens [from, to) of the whole, [titleFrom, titleTo) of the office's own words. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly titleTo: number;
  /** End of the title's own noun, before what belongs to it. */
  readonly headTo: number;
  readonly role: CaseTitleRow['role'];
  readonly nominative: string;
  readonly cases: readonly GrammaticalCase[];
  readonly represents?: string;
  readonly tenure?: 'former' | 'acting' | 'elect';
  readonly plural: boolean;
  /** A body, region or portfolio follows the title, so that it names one office. */
  readonly specific: boolean;
}

interface Tenure extends PhraseRow {
  readonly tenure: NonNullable<TitlePhrase['tenure']>;
}

/** Reads a title phrase that begins at a token. */
export function titlePhraseAt(look: Look, at: number): TitlePhrase | undefined {
  let next = at;
  let tenure = look.hit<Tenure>('tenure', next);
  if (tenure) next = tenure.to;
  const owner = look.hit<NameRow>('demonym', next);
  if (owner && look.hit('title', owner.to)) next = owner.to;
  const late = tenure ? undefined : look.hit<Tenure>('tenure', next);
  if (late) next = late.to;
  tenure ??= late;
  const title = titleHit(look, next);
  if (!title) return undefined;
  const tail = complement(look, title.to, title.row.role);
  const represents = tail.represents ?? (owner && next > at ? owner.row.id : undefined);
  const kept = tenure?.row.tenure ?? title.row.tenure;
  return {
    from: at,
    to: tail.to,
    titleFrom: next,
    titleTo: tail.titleTo,
    headTo: title.to,
    role: title.row.role,
    nominative: title.row.nominative,
    cases: title.row.cases,
    plural: title.row.plural ?? false,
    specific: tail.to > title.to,
    ...(represents ? { represents } : {}),
    ...(kept ? { tenure: kept } : {}),
  };
}

/** The title's row; where a form stands for several, all their cases. */
function titleHit(look: Look, at: number): PhraseHit<CaseTitleRow> | undefined {
  const hits = look.hits<CaseTitleRow>('title', at);
  const first = hits[0];
  if (!first || hits.length === 1) return first;
  const same = hits.filter((hit) => hit.row.nominative === first.row.nominative);
  return { ...first, row: { ...first.row, cases: same.flatMap((hit) => hit.row.cases) } };
}

interface Tail {
  readonly to: number;
  /** End of the office's own words, without the state. */
  readonly titleTo: number;
  readonly represents?: string;
}

const LONGEST = 30;

/** What follows a title: portfolios, bodies, titles it serves, and last the state, organisation or region. */
function complement(look: Look, from: number, role: CaseTitleRow['role']): Tail {
  let at = from;
  while (at - from < LONGEST && sameSentence(look.tokens, from - 1, at)) {
    const owner = ownerAt(look, at);
    if (owner) return withField(look, { ...owner, titleTo: at }, role);
    const next = portfolioEnd(look, at);
    if (next > at) at = next;
    else {
      const inner = servedTitle(look, at);
      if (inner) at = inner;
      else break;
    }
  }
  const to = fieldEnd(look, at, role);
  return { to, titleTo: to };
}

/** A title in the genitive that another serves: "помощник Президента", "заместитель министра". */
function servedTitle(look: Look, at: number): number | undefined {
  const hit = look
    .hits<CaseTitleRow>('title', at)
    .find(({ row }) => row.cases.includes('gen') && row.role !== 'honorific');
  return hit?.to;
}

function portfolioEnd(look: Look, at: number): number {
  const hit = look.hit('portfolio', at);
  if (hit) return hit.to;
  const joined = look.tokens.forms[at] === look.rules.and || look.tokens.forms[at] === ',';
  const more = joined ? look.hit('portfolio', at + 1) : undefined;
  return more && !look.hit('title', at + 1) ? more.to : at;
}

/** The state, organisation or region in the genitive. */
function ownerAt(look: Look, at: number): { to: number; represents?: string } | undefined {
  const named = genitive(look, 'state', at) ?? genitive(look, 'organisation', at);
  if (named) return { to: named.to, represents: named.row.id };
  const acting = adjectiveBody(look, at);
  if (acting) return acting;
  const region = regionAt(look, at);
  if (region) return { to: region };
  const organisation =
    isCapital(look.tokens, at) || look.hit('quoted-head', at)
      ? organisationAt(look, at)
      : undefined;
  if (organisation && organisation.to > at)
    return {
      to: organisation.to,
      ...(organisation.represents ? { represents: organisation.represents } : {}),
    };
  return undefined;
}

/** "российского государства", "китайского правительства": a state by its adjective and a body. */
function adjectiveBody(look: Look, at: number): { to: number; represents: string } | undefined {
  const adjective = look.hit<NameRow>('demonym', at);
  if (!adjective?.row.cases?.includes('gen')) return undefined;
  const body = look.hit('portfolio', adjective.to) ?? look.hit('body', adjective.to);
  return body && { to: body.to, represents: adjective.row.id };
}

function genitive(look: Look, table: string, at: number): PhraseHit<NameRow> | undefined {
  const hit = look.name(table, at);
  if (!hit) return undefined;
  const cases = look.hits<NameRow>(table, at).flatMap(({ row }) => row.cases ?? ['gen' as const]);
  return cases.includes('gen') ? hit : undefined;
}

/** "Республики Татарстан", "Курской области": a region in the genitive; its end. */
function regionAt(look: Look, at: number): number | undefined {
  const known = look.name('known-name', at);
  if (known && look.hit<KnownNameRow>('known-name', at)?.row.kind === 'place') return known.to;
  const place = genitive(look, 'place', at);
  if (place) return place.to;
  if (!isCapital(look.tokens, at)) return undefined;
  const end = regionEnd(look, at);
  return end > at ? end : undefined;
}

/** End of an adjective (one or two) with a region's noun: "Ханты-Мансийского автономного округа"; `at` where none. */
export function regionEnd(look: Look, at: number): number {
  const { tokens, rules } = look;
  let next = at;
  while (next - at < 3 && next < tokens.length && rules.isAdjective(tokens.forms[next] as string)) {
    next++;
    if (!sameSentence(tokens, at, next)) return at;
    if (
      rules.regionHeads.has(tokens.forms[next] ?? '') &&
      !rules.isAdjective(tokens.forms[next] as string)
    )
      return next + 1;
  }
  return at;
}

/** "по делам молодёжи", "в Китае" after the owner. */
function withField(look: Look, tail: Tail, role: CaseTitleRow['role']): Tail {
  const { forms } = look.tokens;
  if (role === 'envoy' && (forms[tail.to] === 'в' || forms[tail.to] === 'при')) {
    const state = look.name('state', tail.to + 1) ?? look.name('organisation', tail.to + 1);
    if (state) return { ...tail, to: state.to };
  }
  const to = fieldEnd(look, tail.to, role);
  return to > tail.to ? { ...tail, to } : tail;
}

/** End of a field of work after "по": words in lower case that can be modifiers. */
function fieldEnd(look: Look, at: number, role: CaseTitleRow['role']): number {
  const { tokens, rules } = look;
  if (tokens.forms[at] !== 'по' || role === 'honorific' || role === 'head-of-state') return at;
  let to = at + 1;
  while (to - at < 10 && sameSentence(tokens, at, to) && isLower(tokens, to)) {
    const form = tokens.forms[to] as string;
    const field =
      rules.isModifier(form) || rules.isAdjective(form) || /(?:ам|ям|ью|му|ту|лу)$/.test(form);
    if (!field && !(rules.links.has(form) && to > at + 1)) break;
    to++;
  }
  while (to > at + 1 && rules.links.has(tokens.forms[to - 1] as string)) to--;
  return to > at + 1 ? to : at;
}
