/**
 * Writes the tables of data/ into dist/facts/ in the form that the program loads fastest; a step of the build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parsed } from '../../dist/reference/load.js';
import { FACT_KINDS } from '../../dist/reference/rows.js';

const folder = new URL('../../dist/facts/', import.meta.url);
mkdirSync(folder, { recursive: true });
try {
  const compiled = FACT_KINDS.map((kind) => [kind, JSON.stringify(parsed(kind))]);
  for (const [kind, json] of compiled) writeFileSync(new URL(`${kind}.json`, folder), json);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
