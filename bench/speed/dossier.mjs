import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './corpus.mjs';
import { table } from './statistics.mjs';

const SETS = ['state_dept_en', 'cctv_zh', 'swiss_en', 'bbc_en', 'kremlin_ru', 'wikinews_en'];
const STEPS = [1000, 5000, 20_000];
/** Documents over whose adding the time of one is taken. */
const LAST = 200;

function textsOf() {
  return SETS.flatMap((set) => {
    const file = path.join(ROOT, `../shared/data/texts/${set}.jsonl`);
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ ...JSON.parse(line), language: set.slice(-2) }));
  });
}

/** The n-th document: the texts, then their halves again and again with other years and other names. */
function documentAt(texts, n) {
  const one = texts[n % texts.length];
  const round = Math.floor(n / texts.length);
  if (round === 0) return one;
  const half = Math.floor(one.text.length / 2);
  const part = round % 2 === 1 ? one.text.slice(0, half) : one.text.slice(half);
  const moved = part
    .replace(/\b(19|20)(\d\d)\b/g, (year) => String(Number(year) + round))
    .replace(
      /\b(Blinken|Putin|Cassis|Путин\p{L}*|习近平|李强)/gu,
      (name) => `${name} ${'ABCDEFGH'[round % 8]}`,
    );
  return { ...one, id: `${one.id}#${round}`, text: `${round} ${moved}` };
}

function percentile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** How adding to a dossier, opening and searching it grow with its documents. */
export async function measureDossier({ limit }) {
  const { makeDocument } = await import('../../dist/model/document.js');
  const { readDocument } = await import('../../dist/pipeline/steps.js');
  const { loadReference } = await import('../../dist/reference/load.js');
  const { openDossier } = await import('../../dist/store/sqlite/open.js');
  const texts = textsOf();
  const reference = loadReference();
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
  const file = path.join(folder, 'big.rapporteur');
  const rows = [];
  try {
    let dossier = await openDossier(file, { create: true });
    const times = [];
    for (let n = 0; n < (limit ?? 20_000); n += 1) {
      const { id, text, date, language } = documentAt(texts, n);
      const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'metadata' } : {};
      const reading = readDocument(makeDocument({ name: id, text, language, ...dated }), reference);
      const start = performance.now();
      dossier.addDocument(reading);
      times.push(performance.now() - start);
      if (!STEPS.includes(n + 1) && n + 1 !== limit) continue;
      process.stderr.write(`${n + 1} documents\n`);
      dossier.close();
      const opening = performance.now();
      dossier = await openDossier(file, { create: false });
      const opened = performance.now() - opening;
      const asking = performance.now();
      dossier.search('"foreign minister" Ukraine');
      const asked = performance.now() - asking;
      const last = times.slice(-LAST);
      rows.push([
        String(n + 1),
        percentile(last, 0.5).toFixed(1),
        percentile(last, 0.95).toFixed(1),
        opened.toFixed(0),
        asked.toFixed(0),
        (process.memoryUsage().rss / 1e6).toFixed(0),
        (statSync(file).size / 1e6).toFixed(0),
      ]);
    }
    dossier.close();
    process.stdout.write(
      'milliseconds of one document added (median, 95 of 100), of opening, of a search; megabytes\n',
    );
    process.stdout.write(
      table([['documents', 'added', '95 %', 'opened', 'search', 'memory', 'file'], ...rows]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
