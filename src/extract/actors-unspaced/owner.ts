/** States and bodies by their names: whole, or of one character beside a title, a body, another state or "side". */
import type { NameRow } from '../../language/gazetteer.ts';
import type { NamedRow, StateShortRow } from '../../language/unspaced-names.ts';
import type { PhraseHit } from '../../model/annotation.ts';
import type { Look } from './look.ts';

/** A state or organisation: tokens [at, to), and its id. */
export interface Owner {
  readonly to: number;
  readonly id: string;
  readonly kind: 'state' | 'organisation';
}

/** The state or organisation of the reference whose name begins at a token, longest first. */
export function ownerAt(look: Look, at: number): Owner | undefined {
  const hits = [
    look.hit<NameRow>('state', at),
    look.hit<NameRow>('organisation', at),
    look.hit<NamedRow>('name-more', at),
  ];
  let best: PhraseHit<NamedRow> | undefined;
  for (const hit of hits) if (hit?.row.id && (!best || hit.to > best.to)) best = hit;
  if (!best?.row.id || isCrossing(look, best) || isSide(look, best)) return undefined;
  const place = look.hit('place', at) ?? look.hit('place-more', at);
  if (place && place.to > best.to) return undefined;
  const { id } = best.row;
  const kind = look.input.reference.state(id) ? 'state' : 'organisation';
  const short = sharedEnd(look, best);
  const to = short ? best.to - 1 : best.to;
  return { to: look.slice(to, to + 3) === look.rules.republic ? to + 3 : to, id, kind };
}

/** "俄方", "中方": which state a side is, its one character and the document tell ("乌方" may be one of four). */
function isSide(look: Look, hit: PhraseHit): boolean {
  return hit.to - hit.from === 2 && look.forms[hit.to - 1] === look.rules.side;
}

/** "俄国防部", "美国务卿": the last character belongs to what follows. */
function sharedEnd(look: Look, hit: PhraseHit): boolean {
  if (hit.to - hit.from !== 2) return false;
  const inner = hit.to - 1;
  const outer = look.title(hit.to) ?? look.hit('body', hit.to);
  const found = look.title(inner) ?? look.hit('body', inner);
  return found !== undefined && found.to - inner >= 3 && (!outer || outer.to <= found.to);
}

/** A name that is part of other words: "发展中|国家", "方法|国际", "马里奥". */
function isCrossing(look: Look, hit: PhraseHit): boolean {
  const name = look.slice(hit.from, hit.to);
  const before = hit.from > 0 ? (look.forms[hit.from - 1] as string) : '';
  const after = look.forms[hit.to] ?? '';
  const rule = look.rules.crossings[name];
  if (rule) {
    const isBefore = before !== '' && rule.before.includes(before);
    const isAfter = after !== '' && rule.after.includes(after);
    if (rule.before !== '' && rule.after !== '' ? isBefore && isAfter : isBefore || isAfter)
      return true;
  }
  if (hit.to - hit.from > 2 || !look.rules.sounds.has(name[0] as string)) return false;
  if (name.endsWith('国') || look.hit('state', hit.to)) return false;
  // "伊朗|伊斯兰议会议长": an office or body begins right behind.
  if (look.title(hit.to) ?? look.hit('body', hit.to)) return false;
  return (
    look.rules.soundsOnly.has(before) ||
    (look.rules.soundsOnly.has(after) && look.rules.sounds.has(look.forms[hit.to + 1] ?? ''))
  );
}

/** Whom a one-character name stands for here: a state that the document names, else the commonest. */
export function shortState(look: Look, at: number): string | undefined {
  const row = look.hit<StateShortRow>('state-short', at)?.row;
  if (!row) return undefined;
  let best: string | undefined;
  for (const id of row.ids) {
    const count = look.named.get(id) ?? 0;
    if (count > 0 && (best === undefined || count > (look.named.get(best) ?? 0))) best = id;
  }
  return best ?? (row.doubtful ? undefined : row.ids[0]);
}

/** "刚方": a state of the document whose name begins with the character. */
export function sideState(look: Look, at: number): string | undefined {
  if (look.forms[at + 1] !== look.rules.side || !look.isIdeograph(at)) return undefined;
  return shortState(look, at) ?? namedByFirst(look, at);
}

/** The only state of the document whose name begins with the character of a token. */
export function namedByFirst(look: Look, at: number): string | undefined {
  const ids = look.byFirst.get(look.forms[at] ?? '') ?? [];
  return ids.length === 1 ? ids[0] : undefined;
}

/** A state before a title or body: by its name, or by one character ("俄总统", "美国防部"). */
export function affiliationAt(look: Look, at: number): Owner | undefined {
  const owner = ownerAt(look, at);
  if (owner) return owner;
  const next = at + 1;
  const beside = look.title(next) ?? look.hit('body', next);
  if (!beside || look.forms[at - 1] === look.rules.posted || isPartOfWord(look, at))
    return undefined;
  const id = shortState(look, at);
  if (!id) return undefined;
  return { to: next, id, kind: look.input.reference.state(id) ? 'state' : 'organisation' };
}

/** "5日外长": a figure before 日 makes it a day. */
export function isPartOfWord(look: Look, at: number): boolean {
  const before = look.forms[at - 1] ?? '';
  return look.forms[at] === '日' && /[\d一二三四五六七八九十今昨明当次同每生近连]$/.test(before);
}
