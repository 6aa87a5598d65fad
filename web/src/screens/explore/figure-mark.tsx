import type { Status } from './figures-data.ts';

/** The mark of a figure: full where it is a fact, hollow where it is estimated, a diamond where it is aimed at. */
export function FigureMark(props: {
  readonly status: Status;
  readonly x: number;
  readonly y: number;
}) {
  const { status, x, y } = props;
  const name = `figure-mark figure-${status}`;
  if (status === 'target') {
    return (
      <polygon class={name} points={`${x},${y - 7} ${x + 7},${y} ${x},${y + 7} ${x - 7},${y}`} />
    );
  }
  if (status === 'projection') {
    return (
      <polygon class={name} points={`${x},${y - 7} ${x + 6.5},${y + 5} ${x - 6.5},${y + 5}`} />
    );
  }
  if (status === 'other') {
    return <rect class={name} x={x - 4.5} y={y - 4.5} width={9} height={9} />;
  }
  return <circle class={name} cx={x} cy={y} r={5.5} />;
}
