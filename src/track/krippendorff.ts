/**
 * Agreement between coders: Krippendorff's alpha, 1 where all agree, 0 where they agree as chance would have it. After
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): coincidences of values within units, weighed by
 * the difference that the level of measurement gives two values.
 */

/** The level of measurement: scores of compliance are ordinal. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/** Alpha, or why there is none. */
export type Agreement =
  | { readonly alpha: number; readonly units: number; readonly values: number }
  | { readonly alpha?: undefined; readonly reason: string };

/** Alpha over units (rows), each with the values that coders gave it; who gave none is left out of the row. */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  level: Level = 'ordinal',
): Agreement {
  const pairable = units.filter((values) => values.length > 1);
  if (pairable.length === 0) return { reason: 'nothing was scored by two coders' };
  const domain = [...new Set(pairable.flat())].sort((a, b) => a - b);
  if (domain.length < 2) return { reason: 'all scores are the same: there is nothing to agree on' };
  const counts = domain.map((value) => pairable.flat().filter((one) => one === value).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const squared = differences(domain, counts, level);
  let observed = 0;
  for (const values of pairable) {
    for (const [i, a] of values.entries())
      for (const [j, b] of values.entries())
        if (i !== j)
          observed += at(squared, domain.indexOf(a), domain.indexOf(b)) / (values.length - 1);
  }
  let expected = 0;
  for (const [i, a] of counts.entries())
    for (const [j, b] of counts.entries()) expected += a * b * at(squared, i, j);
  const alpha = 1 - ((total - 1) * observed) / expected;
  return { alpha, units: pairable.length, values: total };
}

function at(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

/** The squared difference of any two values. */
function differences(
  domain: readonly number[],
  counts: readonly number[],
  level: Level,
): readonly (readonly number[])[] {
  return domain.map((a, i) =>
    domain.map((b, j) => {
      if (i === j) return 0;
      if (level === 'nominal') return 1;
      if (level === 'interval') return (a - b) ** 2;
      const [from, to] = [Math.min(i, j), Math.max(i, j)];
      const between = counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
      return (between - ((counts[i] ?? 0) + (counts[j] ?? 0)) / 2) ** 2;
    }),
  );
}
