/** Names that the reference does not hold, in one table. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { KnownNameRow } from '../name-rows.ts';
import { KNOWN_NAMES } from '../tables.ts';
import { EN_KNOWN_ORGANISATION_ROWS } from './known-organisations.ts';
import { EN_KNOWN_PLACE_ROWS } from './known-places.ts';

/** Places and bodies known by name alone. */
export const EN_KNOWN_NAMES: PhraseTable<KnownNameRow> = {
  name: KNOWN_NAMES.name,
  rows: [...EN_KNOWN_PLACE_ROWS, ...EN_KNOWN_ORGANISATION_ROWS],
};
