/** States, their sides and pairs, and the bodies that act for them. */
import type {
  StateShortRow,
  UnspacedBodyRow,
  UnspacedGroupRow,
} from '../../language/unspaced-names.ts';
import type { Mention } from '../../model/annotation.ts';
import { continues, type Look, make, shownName, words } from './look.ts';
import { isWholeHead, organisationEnd } from './organisation-end.ts';
import {
  affiliationAt,
  isPartOfWord,
  namedByFirst,
  ownerAt,
  shortState,
  sideState,
} from './owner.ts';

/** "双方", "两国元首", "我们". */
export function groupAt(look: Look, at: number): Mention | undefined {
  const hit = look.hit<UnspacedGroupRow>('group', at);
  if (!hit) return undefined;
  const { of } = hit.row;
  if (look.forms[at - 1] === look.rules.ordinal) return undefined;
  if (hit.to - at === 1 && (look.forms[hit.to] === '们' || isInWord(look, at))) return undefined;
  const kind = of === 'state' ? 'state' : of === 'person' ? 'person' : 'organisation';
  return make(look, at, hit.to, {
    kind,
    name: words(look, at, hit.to),
    anaphor: true,
    rule: 'name.group',
  });
}

/** "其他", "吉他", "他人": no pronoun. */
function isInWord(look: Look, at: number): boolean {
  const before = look.forms[at - 1] ?? '';
  const after = look.forms[at + 1] ?? '';
  const inside = (list: string, form: string): boolean => form !== '' && list.includes(form);
  return inside(look.rules.notPronoun.before, before) || inside(look.rules.notPronoun.after, after);
}

/** "中俄关系", "美日韩": one-character names side by side, each a state as an adjective. */
export function pairAt(look: Look, at: number): readonly Mention[] | undefined {
  let to = at;
  const ids: (string | undefined)[] = [];
  while (to - at < 4) {
    const row = look.hit<StateShortRow>('state-short', to)?.row;
    const id = shortState(look, to) ?? namedByFirst(look, to);
    if (id === undefined && row?.ids.length !== 0) break;
    if (look.hit('state', to) && ownerAt(look, to)) break;
    ids.push(id);
    to++;
  }
  if (ids.length < 2 || new Set(ids).size < ids.length || isPartOfWord(look, at)) return undefined;
  if (!look.hit('state-short', at) && !look.hit('state-short', at + 1)) return undefined;
  if (!isPairContext(look, at, to)) return undefined;
  const found = ids.flatMap((id, i) =>
    id === undefined
      ? []
      : [
          make(look, at + i, at + i + 1, {
            kind: look.input.reference.state(id) ? 'state' : 'organisation',
            name: shownName(look, id, look.forms[at + i] as string),
            id,
            adjective: true,
            rule: 'name.pair',
          }),
        ],
  );
  return found.length > 0 ? found : undefined;
}

function isPairContext(look: Look, at: number, to: number): boolean {
  const { pairNouns, sounds } = look.rules;
  const body = look.hit('body', to);
  if (body && body.to === to + 1) return false;
  const after = look.slice(to, to + 2);
  const before = look.forms[at - 1] ?? '';
  if (look.hit('place', at) || look.hit('place-more', at) || look.hit('organisation', at))
    return false;
  if (sounds.has(before) && sounds.has(look.forms[to] ?? '') && !pairNouns.has(after)) return false;
  if (pairNouns.has(after) || pairNouns.has(look.forms[to] ?? '') || look.forms[to] === '、')
    return true;
  if (look.rules.pairStarts.has(before) || sounds.has(look.forms[to] ?? '') || to - at !== 2)
    return false;
  const named = [at, at + 1].some((i) => {
    const id = shortState(look, i) ?? namedByFirst(look, i);
    return id !== undefined && look.named.has(id);
  });
  return named && look.isIdeograph(to);
}

/** "俄方", "中方": the state as a side. */
export function sideAt(look: Look, at: number): Mention | undefined {
  const id = sideState(look, at);
  if (!id || isPartOfWord(look, at) || look.rules.sideParts.has(look.forms[at + 2] ?? ''))
    return undefined;
  if (look.forms[at - 1] === '地' || look.forms[at - 1] === '东') return undefined;
  return make(look, at, at + 2, {
    kind: look.input.reference.state(id) ? 'state' : 'organisation',
    name: shownName(look, id, words(look, at, at + 2)),
    id,
    represents: id,
    rule: 'name.side',
  });
}

/** "俄称...", at the head of a clause: a state by one character before a verb of speech. */
export function speakingAt(look: Look, at: number): Mention | undefined {
  if (!look.rules.speech.has(look.forms[at + 1] ?? '') || look.forms[at + 1] === '说')
    return undefined;
  if (look.isIdeograph(at - 1) && look.tokens.sentences[at - 1] === look.tokens.sentences[at]) {
    const glued = look.tokens.ends[at - 1] === look.tokens.starts[at];
    if (glued) return undefined;
  }
  const id = isPartOfWord(look, at) ? undefined : shortState(look, at);
  if (!id) return undefined;
  return make(look, at, at + 1, {
    kind: look.input.reference.state(id) ? 'state' : 'organisation',
    name: shownName(look, id, look.forms[at] as string),
    id,
    rule: 'name.short',
  });
}

/** "向|乌|提供", "呼吁|美|停止": a state that the document names in full, by one character between two words. */
export function bareAt(look: Look, at: number): Mention | undefined {
  const { bareLeads, bareTails } = look.rules;
  if (!bareLeads.has(look.forms[at - 1] ?? '') && !bareLeads.has(look.slice(at - 2, at)))
    return undefined;
  if (continues(look, at + 1) && !bareTails.has(look.slice(at + 1, at + 3))) return undefined;
  const id = isPartOfWord(look, at) ? undefined : shortState(look, at);
  if (!id || !look.named.has(id)) return undefined;
  return make(look, at, at + 1, {
    kind: look.input.reference.state(id) ? 'state' : 'organisation',
    name: shownName(look, id, look.forms[at] as string),
    id,
    rule: 'name.short',
  });
}

/** A state or organisation by name, alone or with the body or longer name that it begins. */
export function namedAt(look: Look, at: number): Mention | undefined {
  const owner = affiliationAt(look, at);
  if (!owner) return bodyAt(look, at);
  // "驻韩国大使馆" is no body of Korea.
  const body =
    look.forms[at - 1] === look.rules.posted
      ? undefined
      : look.hit<UnspacedBodyRow>('body', owner.to);
  if (body && !isTitleStart(look, owner.to, body.to) && !isCutWord(look, body)) {
    const head = organisationEnd(look, owner.to);
    const to = Math.max(body.to, head ?? 0);
    return make(look, at, to, {
      kind: body.row.organisation ? 'organisation' : owner.kind,
      name: words(look, at, to),
      ...(body.row.organisation ? {} : { id: owner.id }),
      represents: owner.id,
      rule: 'name.body',
    });
  }
  if (owner.to === at + 1) return undefined;
  const end =
    look.forms[at - 1] === look.rules.posted ? undefined : organisationEnd(look, owner.to);
  if (end !== undefined) {
    return make(look, at, end, {
      kind: 'organisation',
      name: words(look, at, end),
      represents: owner.id,
      rule: 'name.organisation-head',
    });
  }
  return make(look, at, owner.to, {
    kind: owner.kind,
    name: shownName(look, owner.id, words(look, at, owner.to)),
    id: owner.id,
    rule: owner.kind === 'state' ? 'name.state' : 'name.organisation',
  });
}

/** "乌|军工企业", "美|军事行动": no army. */
function isCutWord(
  look: Look,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return to - from === 1 && look.rules.bodyParts.has(look.forms[to] ?? '');
}

/** A title reaches over the body: "外交部|长". */
function isTitleStart(look: Look, at: number, to: number): boolean {
  const title = look.title(at);
  return title !== undefined && title.to > to;
}

/** A listed organisation that the reference does not know. */
export function listedOrganisationAt(look: Look, at: number): Mention | undefined {
  const hit = look.hit('organisation-more', at);
  if (!hit || isTitleStart(look, at, hit.to)) return undefined;
  return make(look, at, hit.to, {
    kind: 'organisation',
    name: words(look, at, hit.to),
    rule: 'name.listed-organisation',
  });
}

/** "国务院": a body of the state in whose language the text is. */
function bodyAt(look: Look, at: number): Mention | undefined {
  const hit = look.hit<UnspacedBodyRow>('body', at);
  const of = hit?.row.of;
  if (!hit || !of || isTitleStart(look, at, hit.to)) return undefined;
  if (!isWholeHead(look, hit.to - 1, hit.to)) return undefined;
  const end = Math.max(hit.to, hit.to - at > 2 ? (officeTail(look, hit.to) ?? 0) : 0);
  return make(look, at, end, {
    kind: 'organisation',
    name: words(look, at, end),
    ...(isShared(words(look, at, hit.to)) ? {} : { represents: of }),
    rule: 'name.own-body',
  });
}

/** Ministries, which other states have under the same names. */
function isShared(name: string): boolean {
  return name.endsWith('部') || name.endsWith('省') || name === '海关总署';
}

function officeTail(look: Look, at: number): number | undefined {
  const hit = look.hit('organisation-head', at);
  return hit && hit.to - at >= 3 ? hit.to : undefined;
}
