/** A place in a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much worse a step aside is than a step ahead. */
const ASIDE = 3;

/** The index of the spot that an arrow key leads to; undefined for other keys and where there is none that way. */
export function nearest(spots: readonly Spot[], from: number, key: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return spots.length - 1;
  const direction = DIRECTIONS[key];
  const start = spots[from];
  if (!direction || !start) return undefined;
  const [dx, dy] = direction;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { x, y }] of spots.entries()) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    if (i === from || ahead <= 0.5) continue;
    const aside = Math.abs((x - start.x) * dy + (y - start.y) * dx);
    const cost = ahead + ASIDE * aside;
    if (cost < least) {
      least = cost;
      best = i;
    }
  }
  return best;
}
