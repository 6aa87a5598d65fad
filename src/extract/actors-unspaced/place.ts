/** Places: listed ones, and names in sounds that a head or a lead explains ("萨拉托夫|州", "首都|加拉加斯"). */
import type { NameRow } from '../../language/gazetteer.ts';
import type { NamedRow } from '../../language/unspaced-names.ts';
import type { Mention, PhraseHit } from '../../model/annotation.ts';
import { endsName, endsNameSurely, type Look, make, words } from './look.ts';
import { organisationEnd } from './organisation-end.ts';
import { soundRun } from './person-name.ts';

/** The place that begins at a token. */
export function placeAt(look: Look, at: number): Mention | undefined {
  const town = shortTown(look, at);
  if (town) return town;
  const listed = listedPlace(look, at);
  if (listed) {
    const organisation = organisationEnd(look, listed.to) ?? schoolEnd(look, listed.to);
    if (organisation !== undefined) {
      return make(look, at, organisation, {
        kind: 'organisation',
        name: words(look, at, organisation),
        rule: 'name.organisation-head',
      });
    }
    const to = headEnd(look, listed.to) ?? listed.to;
    return place(look, at, to, 'name.place', listed.row.id);
  }
  const run = soundRun(look, at);
  if (run.to - at >= 2 && !run.joined && !look.rules.followers.has(look.forms[at] as string)) {
    const firm = firmEnd(look, at, run.to);
    if (firm !== undefined)
      return make(look, at, firm, {
        kind: 'organisation',
        name: words(look, at, firm),
        rule: 'name.firm',
      });
    const to = headEnd(look, run.to);
    const spelled = look.forms.slice(at, run.to).some((form) => look.rules.soundsOnly.has(form));
    if (to !== undefined && spelled && !isPlain(look, at, run.to))
      return place(look, at, to, 'name.place-head');
  }
  return headedWithin(look, at);
}

/** "在|京|会见": a town by its one character. */
function shortTown(look: Look, at: number): Mention | undefined {
  const name = look.rules.shortTowns[look.forms[at] ?? ''];
  if (!name || !look.rules.locatives.has(look.forms[at - 1] ?? '')) return undefined;
  if (!endsNameSurely(look, at + 1)) return undefined;
  const id = look.input.reference.place(name)?.id;
  return make(look, at, at + 1, {
    kind: 'place',
    name,
    ...(id ? { id } : {}),
    rule: 'name.short-town',
  });
}

/** "阿里巴巴|集团": a firm or school behind a name in sounds of three characters or more. */
function firmEnd(look: Look, at: number, to: number): number | undefined {
  if (to - at < 3 || isPlain(look, at, to)) return undefined;
  return look.rules.firmEnds.has(look.slice(to, to + 2)) ? wholeFirm(look, to + 2) : undefined;
}

/** "北京|大学". */
function schoolEnd(look: Look, at: number): number | undefined {
  const head = look.hit('organisation-head', at);
  const isSchool = head?.to === at + 2 && look.rules.schools.has(look.slice(at, at + 2));
  return isSchool ? wholeFirm(look, at + 2) : undefined;
}

/** "大学|生", "大学|城" are other words. */
function wholeFirm(look: Look, to: number): number | undefined {
  return look.rules.schoolParts.has(look.forms[to] ?? '') ? undefined : to;
}

/** "白宫": where something happens after a word for place, else those who act there. */
export function metonymAt(look: Look, at: number): Mention | undefined {
  const hit = look.hit<NamedRow>('metonym', at);
  const id = hit?.row.id;
  if (!hit || !id) return undefined;
  const located = look.rules.locatives.has(look.forms[at - 1] ?? '');
  return make(look, at, hit.to, {
    kind: 'place',
    name: words(look, at, hit.to),
    id,
    represents: id,
    ...(located ? {} : { metonym: true }),
    rule: 'name.metonym',
  });
}

/** "首都加拉加斯": the town after a word for it. */
export function ledPlaceAt(look: Look, at: number): Mention | undefined {
  const lead = look.hit('place-lead', at);
  if (!lead) return undefined;
  const run = soundRun(look, lead.to);
  if (run.to - lead.to < 2 || !endsName(look, run.to)) return undefined;
  const listed = listedPlace(look, lead.to);
  return place(look, lead.to, Math.max(run.to, listed?.to ?? 0), 'name.place-led', listed?.row.id);
}

function place(look: Look, from: number, to: number, rule: string, id?: string): Mention {
  return make(look, from, to, {
    kind: 'place',
    name: words(look, from, to),
    ...(id ? { id } : {}),
    rule,
  });
}

function listedPlace(look: Look, at: number): PhraseHit<NamedRow> | undefined {
  const place = look.hit<NameRow>('place', at);
  const more = look.hit<NamedRow>('place-more', at);
  const hit = place && (!more || place.to >= more.to) ? place : more;
  if (!hit) return undefined;
  const { soundsOnly, sounds } = look.rules;
  const size = hit.to - at;
  const before = look.forms[at - 1] ?? '';
  const after = look.forms[hit.to] ?? '';
  if (size === 2 && soundsOnly.has(before) && sounds.has(look.forms[at] as string))
    return undefined;
  if (size === 2 && soundsOnly.has(after) && sounds.has(look.forms[hit.to + 1] ?? ''))
    return undefined;
  return hit;
}

/** The end of a place's head, where it is whole: "州", not "州长" or "市场". */
function headEnd(look: Look, at: number): number | undefined {
  const head = look.hit('place-head', at);
  if (!head) return undefined;
  const next = look.forms[head.to] ?? '';
  if (head.to - at === 1 && look.rules.placeParts.has(next)) return undefined;
  return head.to;
}

function isPlain(look: Look, at: number, to: number): boolean {
  return ['state', 'person', 'organisation'].some((t) => {
    const hit = look.hit(t, at);
    return hit !== undefined && hit.to >= to;
  });
}

/** "阿巴斯港": a run whose last sound belongs to the head was trimmed; look for the head inside. */
function headedWithin(look: Look, at: number): Mention | undefined {
  const { sounds, followers } = look.rules;
  if (sounds.has(look.forms[at - 1] ?? '') || followers.has(look.forms[at] ?? '')) return undefined;
  let to = at;
  while (to - at < 8 && sounds.has(look.forms[to] ?? '')) to++;
  const { soundsOnly } = look.rules;
  for (let end = to; end - at >= 2; end--) {
    const spelled = look.forms.slice(at, end).filter((form) => soundsOnly.has(form)).length;
    if (spelled * 2 < end - at) continue;
    const head = headEnd(look, end);
    if (head !== undefined && head - end >= 1 && !isPlain(look, at, end))
      return place(look, at, head, 'name.place-head');
  }
  return undefined;
}
