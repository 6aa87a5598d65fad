/** One step of the schema; steps are never changed once released, a change is a further step. */
export interface Migration {
  /** Value of `PRAGMA user_version` after it. */
  readonly version: number;
  readonly summary: string;
  readonly sql: string;
}
