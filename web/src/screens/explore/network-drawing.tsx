import { useMemo } from 'preact/hooks';
import type { NetworkAnswer } from '../../../../src/view/api-record.ts';
import { say } from '../../messages/explore/say.ts';
import { setQuery } from '../../state/router.ts';
import { type Canvas, Picture } from './frame.tsx';
import { clippedTo, lengthOf } from './labels.ts';
import { layOut, namesOf, type Placed } from './network-layout.ts';
import { NodeMark } from './node-mark.tsx';
import { type Target, Targets } from './targets.tsx';

const LONGEST = 130;

/** The network with the chosen actor and those it met brought out. */
export function NetworkDrawing(
  props: Canvas & {
    readonly network: NetworkAnswer;
    readonly selected: string | undefined;
    readonly about: string;
  },
) {
  const { network, selected, width } = props;
  const most = Math.max(480, Math.min(620, width * 0.66));
  const height = Math.round(Math.min(most, 130 + 75 * Math.sqrt(network.nodes.length)));
  const placed = useMemo(() => layOut(network, width, height), [network, width, height]);
  const spots = new Map(placed.map((one) => [one.id, one]));
  const near = selected === undefined ? undefined : neighboursOf(network, selected);
  return (
    <div class="layers">
      <Picture title={say('network-title')} about={props.about} width={width} height={height}>
        <Edges network={network} spots={spots} selected={selected} />
        {network.nodes.map(({ id, kind }) => {
          const spot = spots.get(id);
          const faint = near !== undefined && !near.has(id);
          return (
            spot && (
              <g key={id} class={faint ? 'node faint' : 'node'}>
                <NodeMark kind={kind} x={spot.x} y={spot.y} radius={spot.radius} />
              </g>
            )
          );
        })}
        <Names network={network} placed={placed} near={near} width={width} />
      </Picture>
      <Targets
        label={say('network-title')}
        items={targetsOf(network, spots, selected)}
        onHint={props.onHint}
        width={width}
        height={height}
      />
    </div>
  );
}

/** The names that fit, those of the most meetings first; of a chosen actor only itself and those it met. */
function Names(props: {
  readonly network: NetworkAnswer;
  readonly placed: readonly Placed[];
  readonly near: ReadonlySet<string> | undefined;
  readonly width: number;
}) {
  const { network, placed, near, width } = props;
  const names = new Map(network.nodes.map(({ id, name }) => [id, clippedTo(name, LONGEST)]));
  const asked = near ? placed.filter(({ id }) => near.has(id)) : placed;
  const spots = namesOf(asked, placed, (id) => lengthOf(names.get(id) ?? id), width);
  return (
    <g>
      {spots.map(({ id, x, y }) => (
        <text key={id} class="node-name" x={x} y={y}>
          {names.get(id)}
        </text>
      ))}
    </g>
  );
}

function neighboursOf({ rows }: NetworkAnswer, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const { source, target } of rows) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  return near;
}

function Edges(props: {
  readonly network: NetworkAnswer;
  readonly spots: ReadonlyMap<string, Placed>;
  readonly selected: string | undefined;
}) {
  const { network, spots, selected } = props;
  return (
    <g>
      {network.rows.map(({ source, target, weight }) => {
        const [from, to] = [spots.get(source), spots.get(target)];
        if (!from || !to) return null;
        const touches = selected === source || selected === target;
        const state = selected === undefined ? '' : touches ? ' lit' : ' faint';
        return (
          <line
            key={`${source} ${target}`}
            class={`edge${state}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={Math.min(9, 0.8 + 1.1 * Math.sqrt(weight))}
          />
        );
      })}
    </g>
  );
}

function targetsOf(
  { nodes }: NetworkAnswer,
  spots: ReadonlyMap<string, Placed>,
  selected: string | undefined,
): readonly Target[] {
  return nodes.flatMap(({ id, name, meetings }) => {
    const spot = spots.get(id);
    if (!spot) return [];
    return {
      key: id,
      label: say('node-label', { name, count: meetings }),
      x: spot.x,
      y: spot.y,
      pressed: id === selected,
      shape: <circle cx={spot.x} cy={spot.y} r={Math.max(12, spot.radius + 4)} />,
      onPress: () => setQuery({ node: id === selected ? undefined : id }),
    };
  });
}
