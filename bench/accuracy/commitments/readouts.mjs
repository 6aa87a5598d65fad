import path from 'node:path';
import { makeDocument } from '../../../dist/model/document.js';
import { readDocument } from '../../../dist/pipeline/steps.js';
import { loadReference } from '../../../dist/reference/load.js';
import { dataFiles, readLines } from '../data.mjs';
import { digest } from '../names/digest.mjs';

const LABELS = path.join(import.meta.dirname, 'readouts.jsonl');

/** Whether sentences of readouts and communiqués are commitments, read in their documents; halves: even and odd lines. */
export function evaluateReadouts(miss) {
  const labels = readLines(LABELS).map((label, n) => ({ ...label, half: n % 2 }));
  const files = [...new Set(labels.map(({ file }) => file))];
  const paths = dataFiles(files.map((file) => `texts/${file}`));
  if (paths === undefined) return {};
  const documents = new Map(paths.flatMap(readLines).map((line) => [line.id, line]));
  const outcomes = labels.flatMap((label) => outcomeOf(label, documents.get(label.id)) ?? []);
  if (outcomes.length < labels.length)
    process.stdout.write(`readouts: ${labels.length - outcomes.length} sentences have changed\n`);
  showMisses(outcomes, miss);
  const figures = {};
  for (const [name, chosen] of [
    ['', () => true],
    [', even lines', ({ half }) => half === 0],
    [', odd lines', ({ half }) => half === 1],
    [', English', ({ file }) => file.includes('_en')],
    [', Russian', ({ file }) => file.includes('_ru')],
    [', Chinese', ({ file }) => file.includes('_zh')],
  ]) {
    const some = outcomes.filter(chosen);
    const made = some.filter(({ isFound }) => isFound);
    const all = some.filter(({ commitment }) => commitment);
    const right = made.filter(({ commitment }) => commitment).length;
    figures[`readouts: precision${name} (${some.length} sentences)`] =
      (100 * right) / Math.max(1, made.length);
    figures[`readouts: recall${name}`] = (100 * right) / all.length;
  }
  return figures;
}

const claimsOf = new Map();

function outcomeOf(label, line) {
  const sentence = line?.text.slice(label.start, label.end);
  if (sentence === undefined || digest(sentence) !== label.sha) return undefined;
  if (!claimsOf.has(line.id)) claimsOf.set(line.id, commitmentsIn(line, languageOf(label.file)));
  const claims = claimsOf
    .get(line.id)
    .filter(({ evidence }) =>
      evidence.some(({ position: { start, end } }) => start < label.end && end > label.start),
    );
  return { ...label, sentence, claims, isFound: claims.length > 0 };
}

function languageOf(file) {
  return /_(..)\.jsonl$/.exec(file)[1];
}

function commitmentsIn({ id, title, text, date }, language) {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  const document = makeDocument({ name: id, title, text, language, ...dated });
  return readDocument(document, loadReference()).claims.filter(
    ({ kind, polarity }) => kind === 'commitment' && polarity === 'said',
  );
}

/** Prints errors of the even lines only: the odd ones are for measuring. */
function showMisses(outcomes, miss) {
  const wrong = outcomes.filter(
    ({ half, isFound, commitment }) => half === 0 && isFound !== commitment,
  );
  for (const { commitment, sentence, claims } of wrong.slice(0, miss)) {
    const words = sentence.replace(/\s+/g, ' ');
    process.stdout.write(
      `${commitment ? 'missed' : `false (${claims[0].rule})`}: ${words.slice(0, 400)}\n`,
    );
  }
}
