import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NetworkAnswer } from '../../../../src/view/api-record.ts';

/** A node where it is drawn. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

const STEPS = 300;
const MARGIN = 28;

/** The radius of a node: its area grows with its meetings. */
export function radiusOf(meetings: number): number {
  return 4 + 3.2 * Math.sqrt(meetings);
}

/** Lays a network out: the same network, width and height always give the same places. */
export function layOut(
  { nodes, rows }: Pick<NetworkAnswer, 'nodes' | 'rows'>,
  width: number,
  height: number,
): readonly Placed[] {
  const bodies: Body[] = nodes.map(({ id, meetings }) => ({ id, radius: radiusOf(meetings) }));
  const links = rows.map(({ source, target, weight }) => ({ source, target, weight }));
  // Places and chances of d3-force begin from fixed values; nothing here asks for others.
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ weight }) => 70 / Math.sqrt(weight) + 30),
    )
    .force('charge', forceManyBody().strength(-160).distanceMax(400))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 9),
    )
    .force('x', forceX(0).strength(0.055 * Math.min(1, height / width)))
    .force('y', forceY(0).strength(0.055 * Math.min(1.6, width / height)))
    .force('centre', forceCenter(0, 0))
    .stop();
  simulation.tick(STEPS);
  return fitted(bodies, width, height);
}

/** Moves and shrinks the places so that all lie within the drawing. */
function fitted(bodies: readonly Body[], width: number, height: number): readonly Placed[] {
  const [xs, ys] = [bodies.map(({ x = 0 }) => x), bodies.map(({ y = 0 }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scaleX = (width - 2 * MARGIN) / Math.max(1, right - left);
  const scaleY = (height - 2 * MARGIN) / Math.max(1, bottom - top);
  const scale = Math.min(scaleX, scaleY, 1.6);
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  return bodies.map(({ id, radius, x = 0, y = 0 }) => ({
    id,
    radius,
    x: width / 2 + (x - midX) * (scaleX < 1 ? scaleX : scale),
    y: height / 2 + (y - midY) * (scaleY < 1 ? scaleY : scale),
  }));
}

/** Where a name is written: its middle, on its line. */
export interface NameSpot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Names of nodes so large are written even over others. */
const ALWAYS = 3;

/**
 * The nodes whose names are written, those with most meetings first: below the node, above or beside it, wherever the name
 * lies over no other name or node.
 */
export function namesOf(
  asked: readonly Placed[],
  all: readonly Placed[],
  lengthOf: (id: string) => number,
  width: number,
): readonly NameSpot[] {
  const boxes: Box[] = all.map(({ x, y, radius }) => boxAround(x, y, radius * 0.8, radius * 0.8));
  const spots: NameSpot[] = [];
  for (const [i, { id, x, y, radius }] of asked.toSorted((a, b) => b.radius - a.radius).entries()) {
    const half = lengthOf(id) / 2 + 2;
    const fits = (at: number): number => Math.max(half, Math.min(width - half, at));
    const places = [
      [fits(x), y + radius + 9],
      [fits(x), y - radius - 9],
      [x + radius + half + 3, y],
      [x - radius - half - 3, y],
    ] as const;
    const isFree = ([left, top]: readonly [number, number]): boolean =>
      left - half >= 0 &&
      left + half <= width &&
      !boxes.some((one) => overlap(one, boxAround(left, top, half, 6)));
    const place = places.find(isFree) ?? (i < ALWAYS ? places[0] : undefined);
    if (!place) continue;
    boxes.push(boxAround(place[0], place[1], half, 6));
    spots.push({ id, x: place[0], y: place[1] + 4 });
  }
  return spots;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAround(x: number, y: number, half: number, high: number): Box {
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
