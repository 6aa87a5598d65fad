/** Rows of the words for the checks of official statistics. */
// biome-ignore lint/suspicious/noEmptyInterface: the group has no words yet.
export interface StatisticsRows {}
