/** "We will:" and its bullets: the stem carries who and how strongly, each bullet is a promise. */

import type { GovernorRow } from '../../language/commitment-rows.ts';
import { GOVERNORS } from '../../language/tables.ts';
import type { Block, PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClaimDraft, CommitmentClaim } from '../../model/claim.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';
import { tokenAnchor, trimEnd } from '../statement/span.ts';
import { type Subject, verbSubject } from '../statement/verb-subject.ts';
import { hitsWithin } from '../statement/within.ts';
import { commitmentFields, makeCommitment } from './make-commitment.ts';

interface Listed {
  readonly at: number;
  readonly draft: ClaimDraft<CommitmentClaim>;
}

/** The promises of all lists whose stem governs them. */
export function readLists(annotation: ClauseText): readonly Listed[] {
  const out: Listed[] = [];
  for (const stem of annotation.sentences) {
    if (formAt(annotation, stem.to - 1) !== ':') continue;
    const governor = governorAtEnd(annotation, stem);
    const obligor = governor && verbSubject(annotation, stem, governor.from, true);
    if (!governor || !obligor) continue;
    const verbal = governor.row.form === 'modal' || formAt(annotation, governor.to - 1) === 'to';
    for (const item of itemsOf(annotation, stem)) {
      if (verbal && namesThing(annotation, item)) continue;
      out.push(listed(annotation, item, governor, obligor));
    }
  }
  return out;
}

/** The governing phrase after which only "by", "the following" or nothing comes before the colon. */
function governorAtEnd(annotation: ClauseText, stem: Sentence): PhraseHit<GovernorRow> | undefined {
  const hit = hitsWithin(annotation, GOVERNORS, stem.from, stem.to).findLast(
    (h) => h.from >= stem.from && h.to <= stem.to,
  );
  if (!hit || hit.row.form === 'sum' || hit.row.form === 'call' || hit.row.form === 'duty')
    return undefined;
  const rest = annotation.tokens.forms.slice(hit.to, stem.to - 1).join(' ');
  if (/^(?:(?:on |to |take )?the following(?: \w+)?|by|to|as follows|jointly|also)?$/.test(rest))
    return hit;
  // "We intend to advance this agenda by:"
  return rest.split(' ').length <= 8 && rest.endsWith(' by') ? hit : undefined;
}

/** The bullets of a stem; where the layout has none, the paragraphs after it that begin with a verb of doing. */
function itemsOf(annotation: ClauseText, stem: Sentence): readonly Sentence[] {
  const out: Sentence[] = [];
  let block = stem.block;
  for (let i = stem.index + 1; i < annotation.sentences.length; i++) {
    const item = annotation.sentences[i] as Sentence;
    if (item.block === block) continue;
    block = item.block;
    const { kind, stem: owner } = annotation.blocks[block] as Block;
    const form = formAt(annotation, item.from);
    const listed =
      kind === 'bullet'
        ? owner === stem.block
        : annotation.grammar.verbs.isAction(form) || annotation.grammar.verbs.isGerund(form);
    if (!listed) break;
    out.push(item);
  }
  return out;
}

/** Marks, and a number or letter with its mark at the beginning: "1.", "(a)". */
function isLabel(annotation: ClauseText, item: Sentence, at: number): boolean {
  if (isMark(annotation, at)) return true;
  if (at - item.from > 1 || !/^(?:\d{1,2}|[a-z]|[ivx]{1,4})\.?$/.test(formAt(annotation, at)))
    return false;
  return formAt(annotation, at).endsWith('.') || /^[.)]$/.test(formAt(annotation, at + 1));
}

/** What a nested item names is no promise of its own: "- open two border posts: - one in the north". */
function namesThing(annotation: ClauseText, item: Sentence): boolean {
  let first = item.from;
  while (first < item.to - 1 && isLabel(annotation, item, first)) first++;
  const tag = annotation.syntax?.upos(first) ?? 'X';
  return /^(?:NUM|DET|PRON|PROPN)$/.test(tag) || roleOf(annotation, first) === 'determiner';
}

function listed(
  annotation: ClauseText,
  item: Sentence,
  governor: PhraseHit<GovernorRow>,
  obligor: Subject,
): Listed {
  let first = item.from;
  while (first < item.to - 1 && isLabel(annotation, item, first)) first++;
  const parts = {
    sentence: item,
    verb: first,
    end: trimEnd(annotation, first, item.to),
    governor,
    strength: governor.row.strength,
    obligor,
    rule: 'commitment.list',
  };
  const draft = makeCommitment(annotation, {
    ...parts,
    governor: { from: first, to: first + 1 },
    obligor: undefined,
  });
  return {
    at: first,
    draft: {
      ...draft,
      fields: commitmentFields(annotation, parts),
      evidence: [
        ...draft.evidence,
        tokenAnchor(annotation, Math.min(obligor.from, governor.from), governor.to),
      ],
    },
  };
}
