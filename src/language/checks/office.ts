/** Rows of the words for the checks of offices and who holds them. */
export type OfficeRows = {};
