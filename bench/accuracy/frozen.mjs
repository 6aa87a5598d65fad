import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { table } from '../speed/statistics.mjs';

const fileOf = (name) => path.join(import.meta.dirname, `${name}.json`);

function round(number) {
  return Math.round(number * 100) / 100;
}

function difference(figure, kept) {
  if (kept === undefined) return 'new';
  const change = round(figure - kept);
  if (change === 0) return '=';
  return change > 0 ? `+${change}` : String(change);
}

/** Prints the figures, an object of numbers by name, each with its difference to the one kept. */
export function showFigures(name, figures) {
  const file = fileOf(name);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const rows = Object.entries(figures).map(([label, figure]) => [
    label,
    String(round(figure)),
    label in kept ? String(kept[label]) : '',
    difference(figure, kept[label]),
  ]);
  for (const label of Object.keys(kept)) {
    if (!(label in figures)) rows.push([label, '0', String(kept[label]), 'gone']);
  }
  process.stdout.write(table([['figure', 'now', 'kept', 'difference'], ...rows]));
}

/** Keeps the figures as what later runs are compared with. */
export function freeze(name, figures) {
  const rounded = Object.fromEntries(Object.entries(figures).map(([k, v]) => [k, round(v)]));
  writeFileSync(fileOf(name), `${JSON.stringify(rounded, null, 2)}\n`);
  process.stdout.write(`kept in bench/accuracy/${name}.json\n`);
}
