import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './corpus.mjs';
import { table } from './statistics.mjs';

const ON = '2027-01-15';
/** Claims, of which a fifth say again what another says. */
const CLAIMS = 14_400;
const VERBS = ['open', 'build', 'restore', 'extend', 'modernise', 'finance', 'inspect', 'equip'];
const THINGS = [
  'border posts',
  'railway bridges',
  'power plants',
  'seed banks',
  'clinics',
  'ports',
];
const PLACES = ['north', 'south', 'delta', 'highlands', 'islands', 'valley', 'steppe', 'coast'];
const STATES = ['China', 'Russia', 'Chad', 'Niger', 'Kenya', 'Norway', 'Chile', 'Japan'];
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A document of twenty promises; every fifth document says those of the one before again, with other deadlines. */
function textOf(n) {
  const again = n % 5 === 4;
  const source = again ? n - 1 : n;
  const lines = Array.from({ length: 20 }, (_, i) => {
    const at = source * 20 + i;
    const pick = (list, by) => list[Math.floor(at / by) % list.length];
    const year = 2026 + ((at + (again ? 1 : 0)) % 6);
    return `${pick(STATES, 1)} will ${pick(VERBS, 3)} ${pick(NUMBERS, 7)} ${pick(THINGS, 5)} of district ${name(at)} in the ${pick(PLACES, 11)} by ${year}.`;
  });
  return `Report ${n}\n\n${lines.join('\n\n')}\n`;
}

/** A pronounceable name for each number, so that promises differ in words. */
function name(at) {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'ta', 've', 'zo', 'ni', 'sha', 'be'];
  const digits = [...String(at).padStart(4, '0')].map((digit) => syllables[Number(digit)]);
  return digits.join('').replace(/^./, (letter) => letter.toUpperCase());
}

function middle(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** How long every list, filter, export and act on a ledger takes; `limit` is the number of claims. */
export async function measureLedger({ limit }) {
  const load = (file) => import(path.join(ROOT, 'dist', file));
  const { makeDocument } = await load('model/document.js');
  const { readDocument } = await load('pipeline/steps.js');
  const { ledgerViewOf, nextMeetings } = await load('pipeline/ledger.js');
  const { loadReference } = await load('reference/load.js');
  const { openDossier } = await load('store/sqlite/open.js');
  const ledger = {
    ...(await load('publish/ledger/text.js')),
    ...(await load('publish/ledger/csv.js')),
    ...(await load('publish/ledger/json.js')),
    ...(await load('publish/ledger/markdown.js')),
    ...(await load('publish/ledger/page.js')),
    ...(await load('publish/ledger/calendar.js')),
  };
  const reference = loadReference();
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-ledger-'));
  const file = path.join(folder, 'big.rapporteur');
  const dossier = await openDossier(file, { create: true });
  try {
    for (let n = 0; n < (limit ?? CLAIMS) / 20; n += 1) {
      const publishedAt = new Date(Date.UTC(2025, 0, 1 + Math.floor(n / 2)))
        .toISOString()
        .slice(0, 10);
      const document = makeDocument({
        name: `r${n}.txt`,
        text: textOf(n),
        language: 'en',
        publishedAt,
        publishedBasis: 'metadata',
      });
      dossier.addDocument(readDocument(document, reference));
    }
    const rows = [];
    const time = (what, act, runs = 5) => {
      const times = [];
      for (let i = 0; i < runs; i += 1) {
        const begin = performance.now();
        act();
        times.push(performance.now() - begin);
      }
      rows.push([what, middle(times).toFixed(0)]);
    };
    const view = (filter) => ledgerViewOf(dossier, reference, { on: ON, filter });
    time('worked out anew (after a change of the documents)', () => view({}), 1);
    const all = view({});
    const claims = all.rows.reduce((sum, { commitment }) => sum + commitment.claims.length, 0);
    const names = dossier.documentNames();
    for (const [i, { commitment }] of all.rows.slice(0, 400).entries())
      for (const member of ['CHN', 'RUS', 'JPN'])
        dossier.judge({
          subject: `${commitment.id}/score/final/${member}/ann`,
          verdict: 'set',
          by: 'ann',
          at: new Date(1e12 + i).toISOString(),
          value: { score: (i % 3) - 1 },
        });
    time('list: all', () => ledger.ledgerText(view({}), { width: 80, colour: false, limit: 50 }));
    time('list: actor', () => view({ actor: 'Russia' }));
    time('list: series', () => view({ series: 'brics' }));
    time('list: sector', () => view({ sector: 'transport' }));
    time('list: deadline', () => view({ dueFrom: '2027-01-01', dueTo: '2028-12-31' }));
    time('list: schedule', () => view({ schedule: 'overdue' }));
    time('list: evidence', () => view({ evidence: 'none found' }));
    time('list: words', () => view({ text: 'railway bridges' }));
    time('show (one, by id)', () => view({ id: all.rows[5000 % all.rows.length].commitment.id }));
    time('export: text, every row', () =>
      ledger.ledgerText(view({}), { width: 80, colour: false }),
    );
    time('export: CSV', () => ledger.ledgerCsv(view({}), names));
    time('export: JSON', () => JSON.stringify(ledger.ledgerJson(view({}), names)));
    time('export: iCalendar', () =>
      ledger.ledgerCalendar(view({}), {
        names,
        meetings: [],
        stamp: '2027-01-15T00:00:00Z',
        title: 'Talks',
      }),
    );
    time('export: Markdown', () => ledger.ledgerMarkdown(view({}), names));
    time('export: HTML', () => ledger.ledgerPage(view({}), { names, title: 'Talks' }));
    time('next meetings', () => nextMeetings(dossier, reference, ON), 1);
    const program = (...args) =>
      spawnSync(process.execPath, [
        path.join(ROOT, 'dist/cli/main.js'),
        'commitments',
        ...args,
        '--dossier',
        file,
        '--on',
        ON,
        '--out',
        path.join(folder, 'out'),
      ]);
    for (const format of ['text', 'csv', 'json', 'html', 'ics'])
      time(`whole process: list --format ${format}`, () => program('list', '--format', format), 3);
    process.stdout.write(
      `${all.rows.length} commitments in ${claims} claims of ${names.size} documents; milliseconds\n\n${table([['what', 'ms'], ...rows])}\n`,
    );
  } finally {
    dossier.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
