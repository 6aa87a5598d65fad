/** Rows of the words for the checks of official statistics. */
export type StatisticsRows = {};
