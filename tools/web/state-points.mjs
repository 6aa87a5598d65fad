/**
 * Writes web/src/screens/explore/state-points.ts: where the map of the web app draws the circle of each state, and by which
 * number the outlines know it. Run it when data/states.tsv or world-atlas change: node tools/web/state-points.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'web/src/screens/explore/state-points.ts');
const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json');

/** States that the outlines call otherwise than data/states.tsv, by their number. */
const NUMBERS = {
  '028': 'ATG',
  '070': 'BIH',
  '086': 'IOT',
  178: 'COG',
  180: 'COD',
  226: 'GNQ',
  239: 'SGS',
  248: 'ALA',
  258: 'PYF',
  260: 'ATF',
  334: 'HMD',
  580: 'MNP',
  670: 'VCT',
  728: 'SSD',
  732: 'ESH',
  876: 'WLF',
};
/** States without outlines. */
const OTHERS = ['GIB 292 -5.4 36.1', 'TUV 798 179.2 -8.5'];

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('&', 'and')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bis\b/g, 'islands')
    .replace(/\brep\b/g, 'republic')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const states = readFileSync(path.join(ROOT, 'data/states.tsv'), 'utf8').trim().split('\n').slice(1);
const byName = new Map();
for (const line of states) {
  const [id, , names] = line.split('\t');
  for (const name of names.split('|')) if (!byName.has(plain(name))) byName.set(plain(name), id);
}

/** The middle of the largest part, so that islands far away do not move it. */
function middleOf({ type, coordinates }) {
  const parts = (type === 'MultiPolygon' ? coordinates : [coordinates]).map((part) => ({
    type: 'Polygon',
    coordinates: part,
  }));
  const [largest] = parts.sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest).map((degrees) => degrees.toFixed(1));
}

const points = new Map();
for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
  const state = NUMBERS[id] ?? byName.get(plain(properties.name));
  if (state === undefined || points.has(state)) continue;
  points.set(state, `${state} ${id ?? properties.name} ${middleOf(geometry).join(' ')}`);
}
const rows = [...points.values(), ...OTHERS].sort();
const lines = [];
for (let i = 0; i < rows.length; i += 4) lines.push(rows.slice(i, i + 4).join('|'));
writeFileSync(
  OUT,
  `// Written by tools/web/state-points.mjs from world-atlas (Natural Earth); do not edit.

/** For each state its number in the outlines of world-atlas and the middle of its largest part: longitude, latitude. */
export const STATE_POINTS: string = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('|');
`,
);
process.stdout.write(`${rows.length} states\n`);
