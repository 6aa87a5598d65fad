import type { CommitmentAnswer, CommitmentRow } from '../../../../src/view/api-record.ts';
import { apiPath } from '../../api/client.ts';
import { reload, useResource } from '../../api/resource.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Loaded } from '../../components/states.tsx';
import { say } from '../../messages/commitments/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { undo } from '../../state/judge.ts';
import { useKeys } from '../../state/keys.ts';
import { useMeta } from '../../state/meta.ts';
import { navigate, query } from '../../state/router.ts';
import { acceptCommitment } from './acts.ts';
import { DetailHead } from './detail-head.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { commitmentAddress, ledgerAddress, useLedgerRows } from './ledger-query.ts';
import { Links } from './links.tsx';
import { rejectThenWalk } from './reject-then-walk.ts';
import { Scores } from './scores.tsx';
import { Statuses } from './statuses.tsx';
import { Suggestions } from './suggestions.tsx';
import { Versions } from './versions.tsx';

/** One commitment: its versions, what is known and decided of it, and what might be evidence. */
export function Detail({ id }: { readonly id: string }) {
  const path = apiPath(`commitments/${encodeURIComponent(id)}`, { on: query.value['on'] });
  const resource = useResource<CommitmentAnswer>(path);
  const rows = useLedgerRows().data ?? [];
  const readOnly = useMeta().data?.readOnly ?? true;
  const { error, data } = resource;
  useWalkKeys(id, rows);
  if (error?.code === 'id-unknown') return <Missing id={id} />;
  if (data === undefined) {
    return (
      <>
        <PageHead title={sayShell('screen-commitments')} />
        <Loaded resource={resource} retry={() => reload(path)}>
          {() => null}
        </Loaded>
      </>
    );
  }
  return <Whole answer={data} rows={rows} readOnly={readOnly} />;
}

function Whole(props: {
  readonly answer: CommitmentAnswer;
  readonly rows: readonly CommitmentRow[];
  readonly readOnly: boolean;
}) {
  const { answer, rows, readOnly } = props;
  const { commitment } = answer;
  const hasVersions = answer.inventory === undefined || answer.versions.length > 1;
  useKeys(say('keys-detail'), [
    { keys: 'a', label: say('key-accept'), run: () => void acceptCommitment(commitment) },
    {
      keys: 'r',
      label: say('key-reject'),
      run: () => void rejectThenWalk(commitment, rows),
    },
  ]);
  return (
    <article class="commitment-detail">
      <DetailHead answer={answer} rows={rows} readOnly={readOnly} />
      <Statuses answer={answer} readOnly={readOnly} />
      <div class="detail-body">
        <div class="detail-main">
          {hasVersions && <Versions answer={answer} readOnly={readOnly} />}
          <Suggestions answer={answer} readOnly={readOnly} />
          <Scores answer={answer} readOnly={readOnly} />
          <History answer={answer} />
        </div>
        <aside class="detail-side">
          <Facts answer={answer} />
          <Links answer={answer} rows={rows} readOnly={readOnly} />
        </aside>
      </div>
    </article>
  );
}

function useWalkKeys(id: string, rows: readonly CommitmentRow[]): void {
  const step = (by: number): void => {
    const at = rows.findIndex((row) => row.id === id);
    const next = at < 0 ? undefined : rows[at + by];
    if (next) navigate(commitmentAddress(next.id), { replace: true });
  };
  useKeys(say('keys-walk'), [
    { keys: 'j', label: say('key-next'), run: () => step(1) },
    { keys: 'k', label: say('key-previous'), run: () => step(-1) },
    { keys: 'b', label: say('key-back'), run: () => navigate(ledgerAddress(id)) },
  ]);
}

/** Shown for a commitment that was rejected, or whose report was removed. */
function Missing({ id }: { readonly id: string }) {
  return (
    <>
      <PageHead title={say('missing-title')} kicker={<a href={ledgerAddress()}>{say('back')}</a>} />
      <Empty title={id}>
        <p>{say('missing-text')}</p>
        <button type="button" class="button" onClick={() => void undo(id)}>
          {say('missing-undo')}
        </button>
      </Empty>
    </>
  );
}
