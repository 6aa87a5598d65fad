/** The instalment on record that a sentence means. */
import { type Day, daysBetween } from '../../model/day.ts';
import type { InstalmentFact } from '../../reference/facts.ts';
import type { CheckInput } from '../check.ts';
import type { Instance } from './instance.ts';

/** Days by which programme and travel stretch an instalment. */
const STRETCH_DAYS = 2;

/** The one held instalment that ordinal and time allow; undefined where they name none or several, or contradict each other. */
export function instalmentMeant(
  { reference }: CheckInput,
  { series, ordinal, time }: Instance,
): InstalmentFact | undefined {
  const all = reference.instalmentsOf(series);
  const numbered = ordinal ? all.filter((one) => one.ordinal === ordinal.value) : all;
  const dated = time?.sure
    ? numbered.filter((one) => touches(one, time.earliest, time.latest))
    : numbered;
  if (!ordinal && !time?.sure) return undefined;
  return dated.length === 1 ? dated[0] : undefined;
}

/** Whether an instalment lies on the days, give or take what programme and travel add. */
export function touches(one: InstalmentFact, earliest: Day, latest: Day): boolean {
  return (
    daysBetween(one.end, earliest) <= STRETCH_DAYS && daysBetween(latest, one.start) <= STRETCH_DAYS
  );
}

/** The key of an instalment in the reference. */
export function instalmentKey({ series, ordinal, start }: InstalmentFact): string {
  return `instalment:${series}/${ordinal ?? start}`;
}
