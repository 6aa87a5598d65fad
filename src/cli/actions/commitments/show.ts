import { evidenceFor } from '../../../pipeline/ledger.ts';
import { commitmentText } from '../../../publish/ledger/commitment.ts';
import { rowJson, suggestionJson } from '../../../publish/ledger/json.ts';
import type { Session } from '../../session.ts';
import { wantsColour } from '../../session.ts';
import type { ListOptions } from './list.ts';
import { formatOf, rowMeant, withLedger, writeResult } from './open-ledger.ts';

/** Suggestions that are shown. */
const SUGGESTED = 5;

/** `commitments show ID`: one commitment in full. Throws `id-unknown`. */
export async function runShowCommitment(
  session: Session,
  id: string,
  options: ListOptions,
): Promise<void> {
  const format = formatOf(options, ['text', 'json']);
  await withLedger(options, async (ledger) => {
    const { dossier, reference, names } = ledger;
    const row = rowMeant(ledger, id);
    const suggestions = evidenceFor(dossier, row.commitment, options.limit ?? SUGGESTED);
    const { searchedTo, documents } = ledger.view({ id: row.commitment.id });
    if (format === 'json') {
      const json = {
        ...rowJson(row, names),
        searched: { documents, searchedTo: searchedTo ?? null },
        suggestions: suggestions.map((one) => suggestionJson(one, names)),
      };
      return writeResult(session, options, JSON.stringify(json, null, 2));
    }
    const series =
      row.commitment.series === undefined ? undefined : reference.series(row.commitment.series);
    const seriesName = series?.names.en[0];
    const text = commitmentText(row, {
      width: options.width ?? session.out.columns ?? 80,
      colour: wantsColour(session, session.out, options.colour),
      names,
      suggestions,
      searched: { documents, ...(searchedTo === undefined ? {} : { searchedTo }) },
      ...(seriesName === undefined ? {} : { seriesName }),
    });
    return writeResult(session, options, text);
  });
}
