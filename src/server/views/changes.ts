import { changesSince, type RecordChange } from '../../pipeline/record-change.ts';
import type { ChangesAnswer } from '../../view/api.ts';
import type { Desk } from '../desk.ts';
import { ledgerRows } from './commitments.ts';
import { judgementOf } from './words.ts';

/** What changed since a moment; without one nothing is compared. Deadlines count that passed up to the day `on`. */
export function changesAnswer(desk: Desk, since: string | undefined, on: string): ChangesAnswer {
  const { view, store } = desk;
  const nothing: RecordChange = {
    added: [],
    withdrawn: [],
    stronger: [],
    weaker: [],
    contradictions: [],
  };
  const documents = since === undefined ? [] : store.changes(since);
  const standing = { documents: view.documents, claims: view.judgedClaims, record: view.record };
  const change =
    documents.length === 0
      ? nothing
      : view.once(`changes ${since}`, () =>
          changesSince(documents, standing, desk.reference, view),
        );
  return {
    revision: view.revision,
    ...(since === undefined ? {} : { since }),
    documents: documents.map(({ at, kind, document, name }) => ({ at, kind, document, name })),
    added: change.added,
    changed: [...change.stronger, ...change.weaker],
    withdrawn: change.withdrawn,
    contradictions: change.contradictions,
    overdue: since === undefined ? [] : overdueSince(desk, since.slice(0, 10), on),
    judgements:
      since === undefined
        ? []
        : view.journal.flatMap((judgement, at) =>
            judgement.at >= since ? [judgementOf({ judgement, position: at + 1 })] : [],
          ),
  };
}

function overdueSince(desk: Desk, since: string, on: string): ChangesAnswer['overdue'] {
  return ledgerRows(desk.view, on, { dueFrom: since, schedule: 'overdue' }).rows.flatMap(
    ({ commitment: { id, action, obligors, deadline } }) =>
      deadline?.latest === undefined
        ? []
        : [
            {
              id,
              action,
              obligor: obligors.map(({ name }) => name).join('; '),
              deadline: deadline.latest,
            },
          ],
  );
}
