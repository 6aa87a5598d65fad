/** A screen as the tests visit it, on the example dossier. */
export interface Visited {
  readonly name: string;
  /** Its address; `%MEETING%` stands for the meeting with the most reports, `%DOCUMENT%` for the first document,
   * `%COMMITMENT%` for the commitment with the most versions. */
  readonly path: string;
  /** What is there once it has its data. */
  readonly ready: string;
}

/** An address with its placeholders filled from the API. */
export async function addressOf({ path }: Visited, url: string): Promise<string> {
  const first = async (list: string, count: string): Promise<string> => {
    const answer = (await (await fetch(`${url}/api/${list}`)).json()) as {
      readonly rows: readonly Readonly<Record<string, unknown>>[];
    };
    const [row] = answer.rows.toSorted((a, b) => Number(b[count] ?? 0) - Number(a[count] ?? 0));
    return String(row?.['id']);
  };
  let filled = path;
  if (path.includes('%MEETING%')) {
    filled = filled.replace('%MEETING%', await first('meetings', 'documents'));
  }
  if (path.includes('%COMMITMENT%')) {
    filled = filled.replace('%COMMITMENT%', await first('commitments', 'versions'));
  }
  if (path.includes('%DOCUMENT%')) {
    filled = filled.replace('%DOCUMENT%', await first('documents', 'claims'));
  }
  return url + filled;
}

/** Every screen that axe and the keyboard visit. */
export const VISITED: readonly Visited[] = [
  { name: 'inbox', path: '/inbox', ready: '.document-table [data-row]' },
  { name: 'meetings', path: '/meetings', ready: '.meeting-table [data-row]' },
  { name: 'meeting', path: '/meetings/%MEETING%', ready: '.matrix' },
  { name: 'checks', path: '/checks', ready: '.finding-list [data-row]' },
  { name: 'explore', path: '/explore', ready: '.results [data-row]' },
  { name: 'explore-timeline', path: '/explore?view=timeline', ready: '.lanes .bar' },
  { name: 'explore-matrix', path: '/explore?view=matrix', ready: '.matrix-cell' },
  { name: 'explore-network', path: '/explore?view=network', ready: '.mark' },
  { name: 'explore-map', path: '/explore?view=map', ready: '.land' },
  { name: 'explore-figures', path: '/explore?view=figures', ready: '.figure-mark' },
  { name: 'explore-sql', path: '/explore?view=sql', ready: '.sql-side [open] .facet-value' },
  { name: 'commitments', path: '/commitments', ready: '.ledger-table [data-row]' },
  { name: 'commitment', path: '/commitments/%COMMITMENT%', ready: '.version-columns' },
  { name: 'deadlines', path: '/commitments?view=timeline', ready: '.timeline svg' },
  { name: 'reader', path: '/reader/%DOCUMENT%', ready: '.frozen .m' },
  { name: 'documents', path: '/reader', ready: '.picker [data-row]' },
];
