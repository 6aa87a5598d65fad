import { BRIEF } from './brief/brief.ts';
import type { Export } from './export.ts';
import { GITHUB } from './github/github.ts';
import { JSON_EXPORT } from './json/json.ts';
import { JSONL } from './json/jsonl.ts';
import { MARKDOWN } from './markdown/markdown.ts';
import { OVERVIEW } from './overview/overview.ts';
import { SARIF } from './sarif/sarif.ts';

/** All exports, in the order in which help and docs list them. */
export const EXPORTS: readonly Export[] = [
  BRIEF,
  JSON_EXPORT,
  JSONL,
  MARKDOWN,
  OVERVIEW,
  SARIF,
  GITHUB,
];

/** The export of this name; undefined where there is none. */
export function exportNamed(name: string): Export | undefined {
  return EXPORTS.find((entry) => entry.name === name);
}
