/** What the server takes and answers about an inventory of commitments that others made: types, as in api.ts. */
import type { InventoryPreview } from '../track/inventory.ts';
import type { Revised } from './api.ts';

/** POST /api/inventory */
export interface InventoryBody {
  /** The name under which its scores are kept. */
  readonly file: string;
  /** The CSV with its header. */
  readonly text: string;
  /** Column by field (id, text, obligor, sector, series, made, deadline, average, phase), or by "member:NAME". */
  readonly columns?: Readonly<Record<string, string>>;
  /** What a field is for all rows. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Without it nothing is written: a preview. */
  readonly write?: boolean;
}

/** 200 of POST /api/inventory: what the file would bring, or brought. */
export interface InventoryAnswer extends Revised {
  readonly written: boolean;
  /** The moment at which the same rows were imported before; nothing is written then. */
  readonly knownSince?: string;
  /** The subject of the journal by which it is taken back. */
  readonly subject: string;
  /** All columns of the file, in order. */
  readonly columns: readonly string[];
  /** What each column was taken for: a field, or "member:NAME". */
  readonly taken: Readonly<Record<string, string>>;
  readonly rows: number;
  /** The first rows as they were read. */
  readonly sample: InventoryPreview['inventory']['rows'];
  readonly problems: InventoryPreview['problems'];
}
