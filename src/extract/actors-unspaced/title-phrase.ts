/** Offices as written: state or body, the words of the office, and what was joined to it ("国务委员兼外长"). */

import { titleWeight } from '../../language/title-role.ts';
import type { UnspacedTitleRow } from '../../language/unspaced-names.ts';
import type { OfficeFact } from '../../reference/facts.ts';
import { continues, isStop, type Look } from './look.ts';
import { affiliationAt } from './owner.ts';
import { placeAt } from './place.ts';

/** A title as read: tokens [from, to) of the whole, [titleFrom, titleTo) of the office's own words. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly role: UnspacedTitleRow['role'];
  readonly represents?: string;
  readonly tenure?: 'former' | 'acting' | 'elect';
  /** Words between the state and the title that no table has. */
  readonly open: boolean;
}

type Tenure = NonNullable<TitlePhrase['tenure']>;

const LONGEST_GAP = 12;

/** Reads the title phrase that begins at a token. */
export function titlePhraseAt(look: Look, at: number): TitlePhrase | undefined {
  if (look.forms[at - 1] === look.rules.posted) return undefined;
  const before = tenureAt(look, at);
  // "当选法国总统" is a verb with its object, "法国当选总统" an office.
  const first = before?.tenure === 'elect' && affiliationAt(look, before.to) ? undefined : before;
  let next = first?.to ?? at;
  const whole = look.title(next);
  const named = affiliationAt(look, next);
  // "中共中央总书记" is one office, though it begins with the name of a party.
  const owner = named && (!whole || named.to > whole.to) ? named : undefined;
  if (owner) next = postedTo(look, owner.to) ?? owner.to;
  const place = owner || whole ? undefined : placeAt(look, next);
  if (place?.kind === 'place') next = place.to;
  const second = first ? undefined : tenureAt(look, next);
  if (second) next = second.to;
  const { incumbent } = look.rules;
  const now = look.slice(next, next + incumbent.length) === incumbent;
  if (now) next += incumbent.length;
  const direct = look.title(next);
  const title = direct ?? (owner || place ? titleAfterGap(look, next) : afterBody(look, next));
  if (!title) return undefined;
  const tenure = first?.tenure ?? second?.tenure;
  const chain: Chain | undefined = chained(look, title.to) ?? joined(look, title.to);
  return {
    from: at,
    to: chain?.to ?? title.to,
    titleFrom: owner && next > owner.to && !second && !now ? owner.to : next,
    titleTo: chain?.to ?? title.to,
    role:
      chain && titleWeight(chain.role) > titleWeight(title.row.role) ? chain.role : title.row.role,
    ...(owner
      ? { represents: owner.id }
      : chain?.represents
        ? { represents: chain.represents }
        : {}),
    ...(tenure ? { tenure } : {}),
    open: !direct,
  };
}

function tenureAt(look: Look, at: number): { to: number; tenure: Tenure } | undefined {
  if (look.title(at)) return undefined;
  const hit = look.hit<{ readonly phrases: readonly string[]; readonly tenure: Tenure }>(
    'tenure',
    at,
  );
  return hit ? { to: hit.to, tenure: hit.row.tenure } : undefined;
}

type TitleHit = { readonly to: number; readonly row: UnspacedTitleRow };

/** "外交部|发言人", where the office begins with a body. */
function afterBody(look: Look, at: number): TitleHit | undefined {
  const body = look.hit('body', at);
  return body ? look.title(body.to) : undefined;
}

/** "委内瑞拉|新闻和通信|部长": the words of the office up to its close. */
function titleAfterGap(look: Look, from: number): TitleHit | undefined {
  for (let at = from; at - from <= LONGEST_GAP; at++) {
    if (!look.isIdeograph(at)) return undefined;
    if (at > from) {
      const hit = look.title(at);
      if (hit?.row.tail) return hit;
    }
    if (!isOfficeWord(look, at)) return undefined;
  }
  return undefined;
}

function isOfficeWord(look: Look, at: number): boolean {
  const form = look.forms[at] as string;
  if (form === '和' || form === '与') return true;
  if (isStop(look, at) || look.hit('person', at) || look.hit('state', at)) return false;
  return !look.rules.followers.has(look.slice(at, at + 2)) || look.hit('body', at) !== undefined;
}

/** "俄罗斯|驻美国|大使": the state where an envoy is posted is not the one that sent the envoy. */
function postedTo(look: Look, at: number): number | undefined {
  if (look.forms[at] !== look.rules.posted || look.title(at)) return undefined;
  const host = affiliationAt(look, at + 1);
  if (host) return host.to;
  return look.title(at + 2) ? at + 2 : undefined;
}

interface Chain {
  readonly to: number;
  readonly role: UnspacedTitleRow['role'];
  readonly represents?: string;
}

/** "秘书长|副发言人": an office under an office, directly after it. */
function joined(look: Look, at: number): Chain | undefined {
  const hit = continues(look, at) ? look.title(at) : undefined;
  if (!hit || (hit.row.role !== 'envoy' && hit.row.role !== 'deputy')) return undefined;
  return { to: hit.to, role: hit.row.role };
}

/** "、外交部长", "兼国防部长": offices of the same person, as long as no name stands between. */
function chained(look: Look, at: number): Chain | undefined {
  const form = look.forms[at];
  if (form !== '、' && form !== '兼' && form !== '暨') return undefined;
  const next = titlePhraseAt(look, at + 1);
  if (!next) return undefined;
  // A list of offices ends in a name: without one they are offices of several persons.
  if (form === '、' && !look.isIdeograph(next.to)) return undefined;
  return {
    to: next.to,
    role: next.role,
    ...(next.represents ? { represents: next.represents } : {}),
  };
}

/** The reference's office: by its words, else by its role where that leaves no choice. */
export function officeFor(
  look: Look,
  represents: string | undefined,
  written: string,
  role: UnspacedTitleRow['role'],
): string | undefined {
  if (!represents) return undefined;
  const offices = look.input.reference.facts.offices.filter((o) => o.of === represents);
  const only = (list: readonly OfficeFact[]): string | undefined =>
    list.length === 1 ? list[0]?.id : undefined;
  const byWords = offices.filter((o) => titlesOf(look, o).some((title) => written.endsWith(title)));
  const longest = byWords.filter((o) => titlesOf(look, o).includes(written));
  if (longest.length > 0) return only(longest);
  if (!['head-of-state', 'head-of-government', 'foreign-minister'].includes(role)) return undefined;
  return only(
    offices.filter(
      (o) =>
        o.role === role ||
        (o.role === 'head-of-state-and-government' && role !== 'foreign-minister'),
    ),
  );
}

function titlesOf(look: Look, office: OfficeFact): readonly string[] {
  const { language } = look.input.document;
  return language === 'und' ? [] : office.titles[language];
}
