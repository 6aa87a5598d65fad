/** The mark of an actor: its shape tells the kind, its area how many meetings it has. */
export function NodeMark(props: {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}) {
  const { kind, x, y, radius } = props;
  if (kind === 'organisation') {
    const side = radius * 1.75;
    return (
      <rect
        class="mark mark-organisation"
        x={x - side / 2}
        y={y - side / 2}
        width={side}
        height={side}
        rx={2}
      />
    );
  }
  if (kind === 'person') {
    const reach = radius * 1.2;
    const points = `${x},${y - reach} ${x + reach},${y} ${x},${y + reach} ${x - reach},${y}`;
    return <polygon class="mark mark-person" points={points} />;
  }
  return <circle class={`mark mark-${kind}`} cx={x} cy={y} r={radius} />;
}
