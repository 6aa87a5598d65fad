import { type CheckRows, checkTableName } from '../language/check-tables.ts';
import { PACKS } from './languages.ts';

/** The phrases of one of the tables of words for checks, in all languages. */
function rowsOf<K extends keyof CheckRows>(key: K): readonly CheckRows[K][] {
  return PACKS.flatMap(({ tables }) =>
    tables
      .filter(({ name }) => name === checkTableName(key))
      .flatMap(({ rows }) => rows as readonly CheckRows[K][]),
  );
}

/** Phrases with the metric that they name, the longest first; of what is left of two sides, none. */
const PHRASES: readonly (readonly [string, string | undefined])[] = [
  ...rowsOf('metric').flatMap((row) => row.phrases.map((phrase) => [phrase, row.metric] as const)),
  ...rowsOf('balance').flatMap((row) => row.phrases.map((phrase) => [phrase, undefined] as const)),
].sort((a, b) => b[0].length - a[0].length);

/** The metric that words name, as one key over languages: "trade" for "товарооборот России и Китая". */
export function metricKey(words: string): string | undefined {
  const text = ` ${words.toLowerCase()} `;
  const found = PHRASES.find(([phrase]) =>
    /\p{Script=Han}/u.test(phrase) ? text.includes(phrase) : text.includes(` ${phrase} `),
  );
  return found?.[1];
}
