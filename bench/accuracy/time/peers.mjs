import { chronoTimex } from '../../peers/chrono-timex.mjs';
import { table } from '../../speed/statistics.mjs';
import { countDocument, f1, pairedDifference } from './counts.mjs';

const SETS = ['timebank', 'aquaint', 'meantime-en'];
const MEASURES = ['strict', 'relaxed', 'value'];

function rowOf(name, measure, ours, theirs) {
  const { difference, low, high } = pairedDifference(ours, theirs, measure);
  const cells = [f1(ours, measure), f1(theirs, measure), difference].map((n) => n.toFixed(1));
  const verdict = low > 0 ? 'better' : high < 0 ? 'worse' : 'no difference shown';
  return [name, measure, ...cells, `${low.toFixed(1)} to ${high.toFixed(1)}`, verdict];
}

/** Ours beside chrono-node on the English sets and on all of them, with a paired bootstrap over documents. */
export function showPeers(results) {
  const sets = results.filter(({ set }) => SETS.includes(set.name));
  const compared = sets.map(({ set, documents, counts }) => ({
    name: set.name,
    ours: counts,
    theirs: documents.map((document) => countDocument(document, chronoTimex(document))),
  }));
  const all = (key) => compared.flatMap((one) => one[key]);
  compared.push({ name: 'all three', ours: all('ours'), theirs: all('theirs') });
  const rows = compared.flatMap(({ name, ours, theirs }) =>
    MEASURES.map((measure) => rowOf(name, measure, ours, theirs)),
  );
  const head = ['', 'F1', 'ours', 'chrono-node', 'difference', '95 % interval', ''];
  process.stdout.write(`${table([head, ...rows])}${NOTES}`);
}

const NOTES = `Paired bootstrap over documents, 1,000 resamples, fixed seed. chrono-node's results are mapped to TIMEX3 in
bench/peers/chrono-timex.mjs. HeidelTime (GPL, Java) cannot be run here: it is not compared in this run.
`;
