import type { Time } from '../../model/time.ts';

/** An anniversary ("80-летие Победы", "the 30th anniversary of the accord") tells why people meet, not on which day. */
export function isOccasion({ anchor, granularity, soft, duration }: Time): boolean {
  return anchor === 'event' && granularity === 'year' && soft && duration !== undefined;
}
