/** Organisations: the reference's, nouns such as "министерство" with what belongs to them, names in quotation marks. */
import type { NameRow } from '../../language/gazetteer.ts';
import type { CaseBodyRow, CaseHeadRow, KnownNameRow } from '../../language/inflected-names.ts';
import type { GrammaticalCase } from '../../model/annotation.ts';
import { isCapital, isLower, isSentenceStart, type Look, sameSentence, words } from './look.ts';

/** An organisation as read. */
export interface OrganisationName {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly id?: string;
  readonly represents?: string;
  readonly cases?: readonly GrammaticalCase[];
  readonly rule: string;
}

/** Reads the name of an organisation that begins at a token. */
export function organisationAt(look: Look, at: number): OrganisationName | undefined {
  const known = referenceAt(look, at);
  const run = isState(look, at) ? undefined : runAt(look, at);
  if (run && (!known || run.to > known.to)) return run;
  return known ?? listedAt(look, at) ?? bodyAt(look, at) ?? quotedAt(look, at);
}

function isState(look: Look, at: number): boolean {
  if (look.name('state', at)) return true;
  return look.hits<KnownNameRow>('known-name', at).some(({ row }) => row.kind === 'state');
}

function referenceAt(look: Look, at: number): OrganisationName | undefined {
  const hit = look.name('organisation', at);
  if (!hit) return undefined;
  const fact = look.input.reference.organisation(hit.row.id);
  return {
    from: at,
    to: hit.to,
    name: fact?.names.ru[0] ?? hit.row.nominative ?? words(look, at, hit.to),
    id: hit.row.id,
    ...(hit.row.cases ? { cases: hit.row.cases } : {}),
    rule: 'name.organisation',
  };
}

function listedAt(look: Look, at: number): OrganisationName | undefined {
  const hit = look.hit<KnownNameRow>('known-name', at);
  if (hit?.row.kind !== 'organisation' || !look.name('known-name', at)) return undefined;
  const state = owner(look, hit.to);
  return {
    from: at,
    to: state?.to ?? hit.to,
    name: state ? words(look, at, state.to) : hit.row.nominative,
    ...(state ? { represents: state.id } : {}),
    cases: hit.row.cases,
    rule: 'name.organisation-listed',
  };
}

/** The state in the genitive after a body. */
function owner(look: Look, at: number): { to: number; id: string } | undefined {
  const state = look.name('state', at);
  if (!state) return undefined;
  const genitive = look.hits<NameRow>('state', at).some((hit) => hit.row.cases?.includes('gen'));
  return genitive ? { to: state.to, id: state.row.id } : undefined;
}

/** "МИД России", "правительство Индии", "Правительство Российской Федерации". */
function bodyAt(look: Look, at: number): OrganisationName | undefined {
  const body = look.hit<CaseBodyRow>('body', at);
  if (!body?.row.organisation) return undefined;
  const state = owner(look, body.to);
  if (!state && !isCapital(look.tokens, at)) return undefined;
  if (!state && isSentenceStart(look.tokens, at)) return undefined;
  const to = state?.to ?? body.to;
  const { nominative, cases } = body.row;
  const noun =
    nominative !== undefined && !cases.includes('nom')
      ? likeWritten(nominative, words(look, at, body.to))
      : words(look, at, body.to);
  return {
    from: at,
    to,
    name: to > body.to ? `${noun} ${words(look, body.to, to)}` : noun,
    ...(state ? { represents: state.id } : {}),
    cases,
    rule: 'name.body',
  };
}

/** Adjectives with a capital and a noun, or the noun with a capital, and their genitives. */
function runAt(look: Look, at: number): OrganisationName | undefined {
  const { tokens, rules } = look;
  if (!isCapital(tokens, at)) return undefined;
  let head = at;
  while (head - at < 5 && sameSentence(tokens, at, head) && !look.hit('organisation-head', head)) {
    if (!rules.isAdjective(tokens.forms[head] as string)) return undefined;
    head++;
  }
  if (head - at >= 5 || !sameSentence(tokens, at, head)) return undefined;
  const end = wholeEnd(look, head + 1, runEnd(look, head + 1));
  // A noun alone ("Совет", "Центр") names nothing; with a small letter after an adjective it may be any such body.
  if (end === head + 1 && (head === at || (head === at + 1 && isSentenceStart(tokens, at))))
    return undefined;
  if (
    head === at &&
    isLower(tokens, at + 1) &&
    isSentenceStart(tokens, at) &&
    !look.hit('portfolio', at + 1)
  )
    return undefined;
  const state = owner(look, end);
  const to = state?.to ?? end;
  const adjective = look.hit<NameRow>('demonym', at);
  const represents = state?.id ?? adjective?.row.id;
  const rows = look.hits<CaseHeadRow>('organisation-head', head).map((hit) => hit.row);
  const cases = [...new Set(rows.flatMap((row) => row.cases))];
  return {
    from: at,
    to,
    name: inNominative(look, [at, head, to], rows) ?? words(look, at, to),
    ...(cases.length > 0 ? { cases } : {}),
    ...(represents ? { represents } : {}),
    rule: 'name.organisation-head',
  };
}

/** End of what belongs to an organisation's noun: portfolios, capitalised genitives, a name in quotation marks. */
function runEnd(look: Look, from: number): number {
  const { tokens, rules } = look;
  let to = from;
  while (to - from < 14 && sameSentence(tokens, from - 1, to)) {
    const form = tokens.forms[to] as string;
    const portfolio = look.hit('portfolio', to);
    if (portfolio) to = portfolio.to;
    else if (look.name('state', to)) break;
    else if (form === '"') return quoteEnd(look, to) ?? to;
    else if (rules.links.has(form) && form !== rules.and && isField(look, to + 1)) to += 2;
    else if (
      form === rules.and &&
      to > from &&
      isField(look, to + 1) &&
      !look.hit('organisation-head', to + 1)
    )
      to += 2;
    else if (isField(look, to) && !look.hit('title', to)) to++;
    else if (
      isCapital(tokens, to) &&
      rules.isAdjective(form) &&
      look.hit('organisation-head', to + 1)
    )
      to += 2;
    else break;
  }
  return to;
}

/** "Российского научного фонда" as "Российский научный фонд"; what follows the noun stays as it is. */
function inNominative(
  look: Look,
  [from, head, to]: readonly [number, number, number],
  rows: readonly CaseHeadRow[],
): string | undefined {
  const [row] = rows;
  if (!row || rows.some(({ cases }) => cases.includes('nom'))) return undefined;
  const parts: string[] = [];
  for (let at = from; at < head; at++) {
    const form = look.rules.adjectiveBefore(words(look, at, at + 1), row.nominative);
    if (form === undefined) return undefined;
    parts.push(form);
  }
  parts.push(likeWritten(row.nominative, words(look, head, head + 1)));
  if (to > head + 1) parts.push(words(look, head + 1, to));
  return parts.join(' ');
}

/** A word with the capital of the one that stands in its place. */
function likeWritten(word: string, written: string): string {
  const [first = ''] = written;
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** "Форум будущих|технологий": an adjective at the end wants its noun, or is none of the name. */
function wholeEnd(look: Look, from: number, end: number): number {
  const last = look.tokens.forms[end - 1] as string;
  if (end <= from || !isLower(look.tokens, end - 1) || !look.rules.isAdjective(last)) return end;
  if (look.hit('portfolio', end - 1) || /(?:ий|ей)$/.test(last)) return end;
  const noun = sameSentence(look.tokens, end - 1, end) && isLower(look.tokens, end);
  return noun && !look.rules.links.has(look.tokens.forms[end] as string) ? end + 1 : end;
}

function isField(look: Look, at: number): boolean {
  return isLower(look.tokens, at) && look.rules.isModifier(look.tokens.forms[at] as string);
}

/** "ПАО «Газпром»", "компания «Роснефть»". */
function quotedAt(look: Look, at: number): OrganisationName | undefined {
  const head = look.hit('quoted-head', at);
  const short = head && !isLower(look.tokens, at);
  if (look.tokens.forms[at] === '"') return quotedAlone(look, at);
  if (!head || !short) return undefined;
  const to = quoteEnd(look, head.to);
  return to === undefined
    ? undefined
    : { from: at, to, name: words(look, at, to), rule: 'name.quoted' };
}

/** The name between quotation marks after a noun such as "компания": the marks stay outside. */
function quotedAlone(look: Look, at: number): OrganisationName | undefined {
  if (!precededByHead(look, at)) return undefined;
  const end = quoteEnd(look, at);
  if (end === undefined) return undefined;
  return {
    from: at + 1,
    to: end - 1,
    name: words(look, at + 1, end - 1),
    rule: 'name.quoted',
  };
}

function precededByHead(look: Look, at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const hit = look.hit('quoted-head', at - back);
    if (hit && hit.to === at) return true;
  }
  return false;
}

/** The token after the closing mark of a short name in quotation marks that opens at a token. */
export function quoteEnd(look: Look, at: number): number | undefined {
  const { tokens } = look;
  if (tokens.forms[at] !== '"' || !isCapital(tokens, at + 1)) return undefined;
  for (let to = at + 2; to < at + 8 && sameSentence(tokens, at, to); to++)
    if (tokens.forms[to] === '"') return to + 1;
  return undefined;
}
