/**
 * Every screen of the web app as tests, pictures and measurements visit it: its address, and what is there once it has its
 * data. %MEETING% stands for the meeting with the most reports, %DOCUMENT% for the document with the most claims,
 * %COMMITMENT% for the commitment with the most versions.
 */
export const VISITED = [
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

/** Each placeholder: the list that it is taken from, and the count by which the first is chosen. */
const PLACEHOLDERS = {
  '%MEETING%': ['meetings', 'documents'],
  '%DOCUMENT%': ['documents', 'claims'],
  '%COMMITMENT%': ['commitments', 'versions'],
};

/** An address with its placeholders filled from the API of a server. */
export async function addressOf(address, url) {
  let filled = address;
  for (const [placeholder, [list, count]] of Object.entries(PLACEHOLDERS)) {
    if (!filled.includes(placeholder)) continue;
    const { rows } = await (await fetch(`${url}/api/${list}`)).json();
    const [row] = rows.toSorted((a, b) => Number(b[count] ?? 0) - Number(a[count] ?? 0));
    filled = filled.replace(placeholder, String(row?.id));
  }
  return url + filled;
}
