import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { STATE_POINTS } from './state-points.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A state: its number in the outlines, and where its circle stands. */
export interface StatePoint {
  /** Longitude and latitude. */
  readonly at: readonly [number, number];
  readonly number: string;
}

const world = atlas as unknown as World;

/** The outlines of all states, from Natural Earth. */
export const OUTLINES: FeatureCollection<Geometry, { name: string }> = feature(
  world,
  world.objects.countries,
);

/** The states by their ISO 3166 alpha-3 code. */
export const STATES: ReadonlyMap<string, StatePoint> = new Map(
  STATE_POINTS.split('|').map((row) => {
    const [id = '', ...rest] = row.split(' ');
    const [x, y] = rest.slice(-2).map(Number);
    return [id, { number: rest.slice(0, -2).join(' '), at: [x ?? 0, y ?? 0] }];
  }),
);
