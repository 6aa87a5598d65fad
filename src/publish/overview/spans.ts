import type { Anchor } from '../../model/anchor.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { Severity } from '../../model/finding.ts';
import type { Stated } from '../../model/stated.ts';
import type { Span } from '../sentence.ts';
import { type Page, wordsId } from './page.ts';

/** An entry that uses words: its label, where it stands on the page, and what it is ('against': a finding's other words). */
export interface Use {
  readonly label: string;
  readonly href: string;
  readonly what: ClaimKind | Severity | 'against' | 'aspects';
}

/** Words of the text that something on the page links to. */
export interface WordSpan extends Span {
  readonly id: string;
  /** Entries named beside the words; those of a claim's fields are named by its evidence around them. */
  readonly uses: readonly Use[];
}

/** All spans of one document that the page links to, each once, by start, longer ones first. */
export function wordSpans(page: Page, documentId: string): readonly WordSpan[] {
  const spans = new Map<string, { start: number; end: number; id: string; uses: Use[] }>();
  const add = (anchor: Anchor | undefined, use?: Use): void => {
    if (!anchor || anchor.documentId !== documentId) return;
    const id = wordsId(page, anchor);
    const span = spans.get(id) ?? { ...anchor.position, id, uses: [] };
    if (use && !span.uses.some((u) => u.href === use.href)) span.uses.push(use);
    spans.set(id, span);
  };
  for (const { finding, label, id } of page.findings) {
    for (const [i, anchor] of finding.evidence.entries()) {
      add(anchor, { label, href: id, what: i === 0 ? finding.severity : 'against' });
    }
  }
  for (const claim of page.reading.claims) addClaim(page, claim, add);
  const matrix: Use = { label: '↑', href: 'aspects', what: 'aspects' };
  for (const anchor of page.impacts) add(anchor, matrix);
  for (const table of page.sourceTables) {
    for (const row of [table.header, ...table.rows]) {
      for (const [i, anchor] of row.entries()) add(anchor, i === 0 ? matrix : undefined);
    }
  }
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function addClaim(
  page: Page,
  claim: Claim,
  add: (anchor: Anchor | undefined, use?: Use) => void,
): void {
  const label = page.labels.get(claim.id);
  const use = label === undefined ? undefined : { label, href: label, what: claim.kind };
  for (const anchor of claim.evidence) add(anchor, use);
  const fields = [...Object.values(claim.fields), claim.attribution] as (
    | Stated<unknown>
    | undefined
  )[];
  for (const field of fields) {
    const words = field?.anchor;
    const inside = words && claim.evidence.some((e) => holds(e.position, words.position));
    add(words, inside ? undefined : use);
  }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
