/** Organisations that no table lists: a state or place, what they do, and a word that closes such names. */
import { isStop, type Look } from './look.ts';

const LONGEST_NAME = 12;

/** The end of an organisation's name that goes on after its state or place: "宪法法院", "中央司令部". */
export function organisationEnd(look: Look, from: number): number | undefined {
  for (let at = from; at - from <= LONGEST_NAME; at++) {
    if (!look.isIdeograph(at) || look.tokens.sentences[at] !== look.tokens.sentences[from])
      return undefined;
    const found = look.hit('organisation-head', at);
    const head = found && (at > from + 1 || found.to - at >= 4) ? found : undefined;
    if (head && isWholeHead(look, head.from, head.to)) return head.to;
    if (at > from && startsName(look, at)) return undefined;
    const form = look.forms[at] as string;
    if (isStop(look, at) || look.rules.followers.has(look.slice(at, at + 2))) return undefined;
    if (look.title(at)) return undefined;
    if (look.rules.speech.has(look.slice(at, at + 2))) return undefined;
    if (look.rules.actions.has(look.slice(at, at + 2)) || look.rules.side === form)
      return undefined;
  }
  return undefined;
}

function startsName(look: Look, at: number): boolean {
  return ['state', 'organisation', 'person', 'name-more'].some((t) => look.hit(t, at));
}

/** Whether a word for a body is not the beginning or end of another: "部" in "部门" or "内部". */
export function isWholeHead(look: Look, from: number, to: number): boolean {
  const title = look.title(from) ?? look.title(from - 1);
  if (title && title.to > to) return false;
  if (to - from === 1 && look.rules.ordinary.has(look.slice(from - 1, to))) return false;
  return to - from > 1 || !look.rules.headParts.has(look.forms[to] ?? '');
}
