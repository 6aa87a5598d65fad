import type { ClaimView, DocumentAnswer, FindingView, Words } from '../../../../src/view/api.ts';

/** What a card is about: a claim or a finding, with the words beside which it stands. */
export type Item =
  | {
      readonly type: 'claim';
      readonly id: string;
      readonly kind: ClaimView['kind'];
      readonly words: Words;
      readonly claim: ClaimView;
    }
  | {
      readonly type: 'finding';
      readonly id: string;
      readonly kind: 'finding';
      readonly words: Words;
      readonly finding: FindingView;
    };

/** What can be shown or hidden. */
export type ItemKind = Item['kind'];

/** All kinds, in the order in which they are offered. */
export const KINDS: readonly ItemKind[] = [
  'meeting',
  'agreement',
  'commitment',
  'figure',
  'stance',
  'event',
  'finding',
];

/** The claims and findings of a document in the order of its words; of those that start together the longer first. */
export function itemsOf({ document, claims, findings }: DocumentAnswer): readonly Item[] {
  const here = ({ evidence }: ClaimView | FindingView): Words | undefined =>
    evidence.find((one) => one.document === document.id);
  const items: Item[] = [];
  for (const claim of claims) {
    const words = here(claim);
    if (words) items.push({ type: 'claim', id: claim.id, kind: claim.kind, words, claim });
  }
  for (const finding of findings) {
    const words = here(finding);
    if (words) items.push({ type: 'finding', id: finding.id, kind: 'finding', words, finding });
  }
  return items.sort((a, b) => a.words.start - b.words.start || b.words.end - a.words.end);
}

/** Whether somebody has decided about it. */
export type Standing = 'open' | 'accepted' | 'rejected';

/** What was decided about an item. */
export function standingOf(item: Item): Standing {
  if (item.type === 'finding') {
    const { standing } = item.finding;
    return standing === 'dismissed' ? 'rejected' : standing;
  }
  const verdict = item.claim.judgement?.verdict;
  if (verdict === 'accept') return 'accepted';
  return verdict === 'reject' ? 'rejected' : 'open';
}

/** What the address says is shown. */
export interface Filter {
  readonly hidden: ReadonlySet<string>;
  readonly standing: Standing | undefined;
}

/** The filter that the query holds: `hide=figure,stance`, `show=open`. */
export function filterOf(query: Readonly<Record<string, string>>): Filter {
  const { hide = '', show } = query;
  const standing = (['open', 'accepted', 'rejected'] as const).find((one) => one === show);
  return { hidden: new Set(hide.split(',').filter(Boolean)), standing };
}

/** The items that a filter lets through; the chosen one always. */
export function shownItems(
  items: readonly Item[],
  { hidden, standing }: Filter,
  chosen: string | undefined,
): readonly Item[] {
  if (hidden.size === 0 && standing === undefined) return items;
  return items.filter(
    (item) =>
      item.id === chosen ||
      (!hidden.has(item.kind) && (standing === undefined || standingOf(item) === standing)),
  );
}

/** The item that a step leads to: from the chosen one, else from a place in the text. */
export function stepFrom(
  items: readonly Item[],
  step: 1 | -1,
  from: { readonly chosen: string | undefined; readonly at: number },
): Item | undefined {
  const index = items.findIndex(({ id }) => id === from.chosen);
  if (index >= 0) return items[index + step];
  return step === 1
    ? items.find(({ words }) => words.start >= from.at)
    : items.findLast(({ words }) => words.start < from.at);
}

/** "12-40" of the address as a stretch of the text. */
export function stretchOf(
  at: string | undefined,
  length: number,
): { readonly start: number; readonly end: number } | undefined {
  const found = /^(\d+)-(\d+)$/.exec(at ?? '');
  if (!found) return undefined;
  const [start, end] = [Number(found[1]), Math.min(Number(found[2]), length)];
  return start < end ? { start, end } : undefined;
}
