import type { MeetingRow } from '../../../../src/view/api.ts';
import type { NetworkAnswer } from '../../../../src/view/api-record.ts';
import { usePages } from '../../api/pages.ts';
import { say } from '../../messages/explore/say.ts';
import { address, setQuery } from '../../state/router.ts';
import { formatInterval } from '../../text/format.ts';
import { viewAddress } from './filter.ts';

type Node = NetworkAnswer['nodes'][number];

/** Whom an actor met, how often, and at which meetings. */
export function NodePanel(props: { readonly network: NetworkAnswer; readonly node: Node }) {
  const { network, node } = props;
  const meetings = usePages<MeetingRow>('meetings', { actor: node.id });
  const titles = new Map(meetings.data?.map((row) => [row.id, row]));
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  const met = network.rows
    .filter(({ source, target }) => source === node.id || target === node.id)
    .map((edge) => ({ ...edge, other: edge.source === node.id ? edge.target : edge.source }));
  return (
    <section class="panel node-panel" aria-label={node.name}>
      <header>
        <h3>{node.name}</h3>
        <span class="quiet small">{say('meetings-count', { count: node.meetings })}</span>
        <a class="small" href={viewAddress('list', { actor: node.id })}>
          {say('ask-actor', { name: node.name })}
        </a>
      </header>
      {met.length === 0 ? (
        <p class="quiet small">{say('met-nobody')}</p>
      ) : (
        <dl>
          {met.map(({ other, weight, meetings: ids }) => (
            <div key={other}>
              <dt>
                <button
                  type="button"
                  class="quiet-button"
                  onClick={() => setQuery({ node: other })}
                >
                  {names.get(other) ?? other}
                </button>
                <span class="quiet small">{say('meetings-count', { count: weight })}</span>
              </dt>
              <dd>
                {ids.map((id) => (
                  <MeetingName key={id} id={id} row={titles.get(id)} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function MeetingName({ id, row }: { readonly id: string; readonly row: MeetingRow | undefined }) {
  const when = row && formatInterval(row.earliest, row.latest);
  return (
    <a href={address(['meetings', id])} class="small">
      {row ? [row.title, when].filter(Boolean).join(', ') : id}
    </a>
  );
}
