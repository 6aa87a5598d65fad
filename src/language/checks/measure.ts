/** Rows of the words for the checks of rates a unit, conversions, averages, scales and bounds. */
export type MeasureRows = {};
