/** What the tests use of the package edtf, which has no types of its own. */
declare module 'edtf' {
  /** The value of an EDTF text: `min` and `max` are milliseconds of its first and last moment. Throws on what is none. */
  // biome-ignore lint/style/noDefaultExport: so the package exports it.
  export default function edtf(text: string): { readonly min: number; readonly max: number };
  export function parse(text: string, constraints?: object): object;
}
