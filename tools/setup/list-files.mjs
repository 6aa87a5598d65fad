import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** All files at or below a path, in an order that is the same on every machine; nothing where the path is missing. */
export function listFiles(place) {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => listFiles(path.join(place, name)));
}
