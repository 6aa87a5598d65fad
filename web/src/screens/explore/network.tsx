import './network.css';
import { useMemo } from 'preact/hooks';
import type { NetworkAnswer } from '../../../../src/view/api-record.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Empty, Loaded } from '../../components/states.tsx';
import { say } from '../../messages/explore/say.ts';
import { address, query, setQuery } from '../../state/router.ts';
import { asked } from './filter.ts';
import { Frame } from './frame.tsx';
import { NetworkDrawing } from './network-drawing.tsx';
import { NodeMark } from './node-mark.tsx';
import { NodePanel } from './node-panel.tsx';
import type { TableData } from './twin.tsx';

/** Who met whom: states and bodies, or persons. */
export function Network() {
  const by = query.value['by'] === 'person' ? 'person' : undefined;
  const path = apiPath('explore/network', { ...asked(), by });
  const answer = useResource<NetworkAnswer>(path, { keep: true });
  return (
    <Loaded resource={answer}>
      {(network) => {
        if (network.nodes.length === 0) {
          return <Empty title={say('network-empty')}>{say('none-match-text')}</Empty>;
        }
        return <Drawn network={network} />;
      }}
    </Loaded>
  );
}

function Drawn({ network }: { readonly network: NetworkAnswer }) {
  const selected = network.nodes.find(({ id }) => id === query.value['node']);
  const about = aboutOf(network);
  const table = useMemo(() => tableOf(network), [network]);
  return (
    <Frame
      name="network"
      title={say('network-title')}
      about={about}
      table={table}
      controls={<Sides />}
      draw={(canvas) => (
        <NetworkDrawing network={network} selected={selected?.id} about={about} {...canvas} />
      )}
    >
      <Legend kinds={new Set(network.nodes.map(({ kind }) => kind))} />
      {selected ? (
        <NodePanel network={network} node={selected} />
      ) : (
        <p class="quiet small">{say('choose-node')}</p>
      )}
    </Frame>
  );
}

const NODE_KINDS = ['state', 'organisation', 'person', 'other'] as const;

/** What the shapes mean, as far as they occur. */
function Legend({ kinds }: { readonly kinds: ReadonlySet<string> }) {
  return (
    <p class="legend">
      {NODE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind}>
          <svg width={14} height={14} aria-hidden="true">
            <NodeMark kind={kind} x={7} y={7} radius={5.5} />
          </svg>
          {say(`kind-${kind}`)}
        </span>
      ))}
    </p>
  );
}

function Sides() {
  const byPerson = query.value['by'] === 'person';
  const choose = (by: string | undefined): void => setQuery({ by, node: undefined });
  return (
    <fieldset class="segments no-print" aria-label={say('actor')}>
      <button type="button" aria-pressed={!byPerson} onClick={() => choose(undefined)}>
        {say('by-side')}
      </button>
      <button type="button" aria-pressed={byPerson} onClick={() => choose('person')}>
        {say('by-person')}
      </button>
    </fieldset>
  );
}

function aboutOf({ nodes, rows }: NetworkAnswer): string {
  const top = nodes.slice(0, 3).map(({ name, meetings }) => `${name} (${meetings})`);
  return say('network-about', { nodes: nodes.length, count: rows.length, top: top.join(', ') });
}

function tableOf({ nodes, rows }: NetworkAnswer): TableData {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return {
    columns: [say('first'), say('second'), say('meetings')],
    widths: 'minmax(0, 2fr) minmax(0, 2fr) minmax(4.5rem, 1fr)',
    rows: rows.map(({ source, target, weight }) => [
      names.get(source) ?? source,
      names.get(target) ?? target,
      weight,
    ]),
    hrefs: rows.map(({ source, meetings }) => {
      const [only] = meetings;
      return only !== undefined && meetings.length === 1
        ? address(['meetings', only])
        : address(['meetings'], { actor: source });
    }),
  };
}
