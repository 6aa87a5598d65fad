/** Titles of agreements: capitalised words around a head such as "Treaty". */
import type { Sentence } from '../../model/annotation.ts';
import { isCapital, type Lookup } from './lookup.ts';

const MOST_WORDS = 10;
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'on',
  'for',
  'and',
  'the',
  'to',
  'in',
  '-',
  '&',
  'against',
]);

/** End of a titled agreement that begins at `at`; undefined where none does. The head alone is no title. */
export function agreementRunEnd(look: Lookup, at: number, sentence: Sentence): number | undefined {
  const { tokens } = look;
  let head = -1;
  let to = at;
  while (to < sentence.to && to - at < MOST_WORDS) {
    if (isCapital(tokens, to)) {
      if (head < 0 && isHead(look, to)) head = to;
      else if (head >= 0 && head > at && to === head + 1) return undefined;
      to++;
      continue;
    }
    const next = linkEnd(look, to, sentence);
    // Before the head only "of" and a hyphen link: "Strategic Arms ... Treaty", not "Iran and the Treaty".
    const links = head >= 0 || tokens.forms[to] === '-';
    if (!links || next === undefined) break;
    to = next;
  }
  if (head < 0 || to - at < 2) return undefined;
  return head === at && tokens.forms[at + 1] !== 'of' && tokens.forms[at + 1] !== 'on'
    ? undefined
    : to;
}

/** A head; a convention may be a gathering, unless its subject follows. */
function isHead(look: Lookup, at: number): boolean {
  const form = look.tokens.forms[at] as string;
  if (!look.words.agreementHeads.has(form)) return false;
  if (form !== 'convention') return true;
  return /^(?:on|against|for|relating)$/.test(look.tokens.forms[at + 1] ?? '');
}

/** The capitalised token after the small words at `at`, or undefined. */
function linkEnd(look: Lookup, at: number, sentence: Sentence): number | undefined {
  let to = at;
  while (to < sentence.to && to - at < 3 && LINKS.has(look.tokens.forms[to] as string)) to++;
  return to > at && to < sentence.to && isCapital(look.tokens, to) ? to : undefined;
}
