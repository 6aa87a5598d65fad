import type { CommitmentAnswer, CommitmentRow } from '../../../../src/view/api-record.ts';
import { Icon } from '../../components/icon.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Footnote } from '../../components/words.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { formatNumber } from '../../text/format.ts';
import { acceptCommitment } from './acts.ts';
import { obligorsText } from './deadline-text.ts';
import { commitmentAddress, ledgerAddress } from './ledger-query.ts';
import { rejectThenWalk } from './reject-then-walk.ts';

/** What is promised by whom, and the way to the next. */
export function DetailHead(props: {
  readonly answer: CommitmentAnswer;
  readonly rows: readonly CommitmentRow[];
  readonly readOnly: boolean;
}) {
  const { answer, rows, readOnly } = props;
  const { commitment } = answer;
  const at = rows.findIndex(({ id }) => id === commitment.id);
  return (
    <PageHead
      title={commitment.action}
      kicker={
        <span class="detail-kicker">
          <a href={ledgerAddress(commitment.id)}>{say('back')}</a>
          {at >= 0 && (
            <span>{say('place', { at: formatNumber(at + 1), of: formatNumber(rows.length) })}</span>
          )}
          <Step row={rows[at - 1]} which="previous" />
          <Step row={at < 0 ? undefined : rows[at + 1]} which="next" />
        </span>
      }
      facts={<Parties answer={answer} />}
      actions={
        !readOnly && (
          <>
            <button
              type="button"
              class="button"
              disabled={commitment.standing === 'accepted'}
              onClick={() => void acceptCommitment(commitment)}
            >
              {commitment.standing === 'accepted' ? say('accepted') : say('accept')} <kbd>a</kbd>
            </button>
            <button
              type="button"
              class="button"
              onClick={() => void rejectThenWalk(commitment, rows)}
            >
              {say('reject')} <kbd>r</kbd>
            </button>
          </>
        )
      }
    />
  );
}

function Step(props: {
  readonly row: CommitmentRow | undefined;
  readonly which: 'previous' | 'next';
}) {
  const { row, which } = props;
  if (!row) return null;
  return (
    <a
      class="quiet-button icon-only"
      href={commitmentAddress(row.id)}
      aria-label={`${say(which)}: ${row.action}`}
      title={`${say(which)}: ${row.action}`}
    >
      <Icon name={which} size={16} />
    </a>
  );
}

function Parties({ answer }: { readonly answer: CommitmentAnswer }) {
  const { commitment } = answer;
  const { beneficiaries, words, documents, origins } = commitment;
  return (
    <p class="parties">
      <b>{obligorsText(commitment)}</b>
      {beneficiaries.length > 0 && (
        <span>
          {' → '}
          {beneficiaries.map(({ name }) => name).join(', ')}
        </span>
      )}
      {words && <Footnote words={[words]} number={1} />}
      {documents > 0 && (
        <span>
          {' · '}
          {sayShell('reports', { count: documents })}, {sayShell('origins', { count: origins })}
        </span>
      )}
    </p>
  );
}
