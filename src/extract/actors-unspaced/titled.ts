/** Persons with their offices, and offices without a name. */
import type { UnspacedBodyRow, UnspacedTitleRow } from '../../language/unspaced-names.ts';
import type { Mention } from '../../model/annotation.ts';
import { continues, endsName, type Look, make, words } from './look.ts';
import { chineseName, nameAfterTitle, type PersonName } from './person-name.ts';
import { officeFor, type TitlePhrase, titlePhraseAt } from './title-phrase.ts';

/** A title phrase with the name after it, or as an office of its own. */
export function titledAt(look: Look, at: number): Mention | undefined {
  const title = titlePhraseAt(look, at);
  if (!title) return undefined;
  const name = nameAfterTitle(look, title.to, title.represents);
  if (name) return personMention(look, at, name, title);
  return officeAlone(look, title);
}

/** "外交部发言人|毛宁、林剑": the persons behind a mark of listing whom the same title is of. */
export function alsoTitled(look: Look, first: Mention): readonly Mention[] {
  const out: Mention[] = [];
  let at = first.to;
  while (look.forms[at] === '、') {
    const name = chineseName(look, at + 1);
    if (!name || !endsName(look, name.to) || look.title(at + 1)) break;
    out.push(sameTitle(look, first, name));
    at = name.to;
  }
  return out;
}

function sameTitle(look: Look, { office, represents }: Mention, name: PersonName): Mention {
  const { starts, ends } = look.tokens;
  return make(look, name.from, name.to, {
    kind: 'person',
    name: words(look, name.from, name.to),
    ...(name.id ? { id: name.id } : {}),
    core: { start: starts[name.from] as number, end: ends[name.to - 1] as number },
    ...(office ? { office } : {}),
    ...(represents ? { represents } : {}),
    rule: 'name.same-title',
  });
}

/** A person: the title before the name, or the one after it ("习近平主席"). */
export function personMention(
  look: Look,
  from: number,
  name: PersonName,
  title?: TitlePhrase,
): Mention {
  const after = title ? undefined : titleAfter(look, name.to);
  const { starts, ends } = look.tokens;
  const officeFrom = title?.titleFrom ?? name.to;
  const officeTo = title?.titleTo ?? (after && alsoOffice(look, after.to)) ?? name.to;
  const role = title?.role ?? after?.row.role;
  const written = officeTo > officeFrom ? words(look, officeFrom, officeTo) : '';
  const represents = stateOf(look, title, written, name);
  const officeId = role ? officeFor(look, represents, written, role) : undefined;
  return make(look, from, title ? name.to : Math.max(name.to, officeTo), {
    kind: 'person',
    name: words(look, name.from, name.to),
    ...(name.id ? { id: name.id } : {}),
    core: { start: starts[name.from] as number, end: ends[name.to - 1] as number },
    ...(written !== '' && role !== 'honorific'
      ? {
          office: {
            start: starts[officeFrom] as number,
            end: ends[officeTo - 1] as number,
            name: written,
            ...(officeId ? { id: officeId } : {}),
          },
        }
      : {}),
    ...(represents ? { represents } : {}),
    ...(title?.tenure ? { tenure: title.tenure } : {}),
    rule: title ? 'name.titled' : 'name.person',
  });
}

/** "习近平总书记|、国家主席": the end of an office of the own state that goes on behind a title after the name. */
function alsoOffice(look: Look, at: number): number {
  const next = look.forms[at] === '、' ? look.title(at + 1) : undefined;
  if (!next || !look.rules.ownOffices.includes(look.slice(at + 1, next.to))) return at;
  return nameAfterTitle(look, next.to, undefined) ? at : next.to;
}

/** A title that closes a name and belongs to no further one: "习近平主席", not "普京总统特使乌沙科夫". */
export function titleAfter(
  look: Look,
  at: number,
): { readonly to: number; readonly row: UnspacedTitleRow } | undefined {
  const hit = continues(look, at) ? look.title(at) : undefined;
  if (!hit || hit.to - at > 3) return undefined;
  if (hit.row.role === 'deputy' || hit.row.role === 'envoy' || hit.row.role === 'other')
    return undefined;
  return hit;
}

/** Of offices in a row, one of the party and one of the state, the state's counts. */
function stateOf(
  look: Look,
  title: TitlePhrase | undefined,
  written: string,
  name: PersonName,
): string | undefined {
  const given = title?.represents;
  if (given === undefined) return ownTitle(look, written) ?? ownBody(look, title, name);
  if (look.input.reference.state(given) || !written.includes('、')) return given;
  const own = written.split('、').map((part) => ownTitle(look, part));
  return own.find((id) => id !== undefined) ?? given;
}

/** "外交部发言人毛宁": a body without its state, with a name of the language's own kind. */
function ownBody(look: Look, title: TitlePhrase | undefined, name: PersonName): string | undefined {
  if (!title || name.joined || name.to - name.from > 3) return undefined;
  const body = look.hit<UnspacedBodyRow>('body', title.titleFrom);
  return look.rules.families.has(look.forms[name.from] as string) ? body?.row.of : undefined;
}

/** An office that only one state has: "国家主席" in a text in the language of that state. */
function ownTitle(look: Look, written: string): string | undefined {
  const { ownOffices, ownState } = look.rules;
  return ownOffices.some((title) => written.startsWith(title)) ? ownState : undefined;
}

function officeAlone(look: Look, title: TitlePhrase): Mention | undefined {
  const { role } = title;
  if (role === 'honorific') return undefined;
  const state = title.represents ? look.input.reference.state(title.represents) : undefined;
  if (role === 'other' && (!state || title.open)) return undefined;
  if (isCompound(look, title.to)) return undefined;
  const written = words(look, title.titleFrom, title.titleTo);
  const represents = title.represents ?? ownTitle(look, written);
  if (!represents || (title.open && title.titleTo - title.titleFrom > 8)) return undefined;
  const id = officeFor(look, represents, written, role);
  return make(look, title.from, title.to, {
    kind: 'office',
    name: words(look, title.from, title.to),
    ...(id ? { id } : {}),
    represents,
    ...(title.tenure ? { tenure: title.tenure } : {}),
    rule: 'name.office',
  });
}

/** "总统|府", "外长|会议": the title is part of another word. */
function isCompound(look: Look, at: number): boolean {
  if (!continues(look, at)) return false;
  return (
    look.rules.compounds.has(look.forms[at] as string) ||
    look.rules.compounds.has(look.slice(at, at + 2))
  );
}
