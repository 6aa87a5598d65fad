/** Rows of the words for the checks of offices and who holds them. */
// biome-ignore lint/suspicious/noEmptyInterface: the group has no words yet.
export interface OfficeRows {}
