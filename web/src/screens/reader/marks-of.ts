import type { DocumentAnswer, Words } from '../../../../src/view/api.ts';
import { sourceName } from '../../components/web-pen.tsx';
import { address } from '../../state/router.ts';
import { type Item, standingOf } from './items.ts';
import type { SpanDraft } from './reader-state.ts';
import type { Mark } from './segments.ts';

/** The marks that stand: of the items that are shown, and of passages that were copied from elsewhere. */
export function standingMarks(answer: DocumentAnswer, items: readonly Item[]): readonly Mark[] {
  return [...items.flatMap((item) => marksOf(item, answer.document.id)), ...passageMarks(answer)];
}

function marksOf(item: Item, document: string): readonly Mark[] {
  const rejected = standingOf(item) === 'rejected';
  if (item.type === 'claim') {
    const name = rejected ? 'rejected' : item.kind;
    return [markOf(item.words, 'item', name, item.id)];
  }
  const { evidence, severity } = item.finding;
  return evidence
    .filter((words) => words.document === document)
    .map((words) => markOf(words, 'item', rejected ? 'rejected' : severity, item.id));
}

function passageMarks({ document, passages, others }: DocumentAnswer): readonly Mark[] {
  const labels = new Map(others.map((one) => [one.id, one]));
  return passages.map(({ start, end, source, sourceStart, sourceEnd }) => {
    const label = labels.get(source);
    const blanks = /^\s*/.exec(document.text.slice(start, end))?.[0].length ?? 0;
    return {
      start: start + blanks,
      end,
      type: 'passage',
      name: label ? (label.title ?? sourceName(label)) : source.slice(0, 8),
      id: address(['reader', source], { at: `${sourceStart}-${sourceEnd}` }),
    };
  });
}

function markOf(
  { start, end }: Pick<Words, 'start' | 'end'>,
  type: Mark['type'],
  name: string,
  id = '',
): Mark {
  return { start, end, type, name, id };
}

/** The marks of what is looked at: the chosen item, the words lit from its card, the place named by the address. */
export function passingMarks(
  document: string,
  looked: {
    readonly chosen: Item | undefined;
    readonly lit: Words | undefined;
    readonly draft: SpanDraft | undefined;
    readonly at: { readonly start: number; readonly end: number } | undefined;
  },
): readonly Mark[] {
  const { chosen, lit, draft, at } = looked;
  const marks: Mark[] = [];
  if (draft) marks.push(markOf(draft, 'chosen', 'draft'));
  else if (chosen) {
    const { evidence } = chosen.type === 'claim' ? chosen.claim : chosen.finding;
    const name = chosen.type === 'claim' ? chosen.kind : chosen.finding.severity;
    for (const words of evidence)
      if (words.document === document) marks.push(markOf(words, 'chosen', name));
  }
  if (lit?.document === document) marks.push(markOf(lit, 'lit', ''));
  if (at && !chosen) marks.push(markOf(at, 'at', ''));
  return marks;
}
