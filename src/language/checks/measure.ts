/** Rows of the words for the checks of rates a unit, conversions, averages, scales and bounds. */
// biome-ignore lint/suspicious/noEmptyInterface: the group has no words yet.
export interface MeasureRows {}
