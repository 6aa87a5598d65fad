import { makeDocument } from '../../dist/model/document.js';
import { readDocument } from '../../dist/pipeline/steps.js';
import { loadReference } from '../../dist/reference/load.js';
import { averageMismatch } from '../../dist/track/scores.js';
import { evaluateReadouts } from './commitments/readouts.mjs';
import { dataFiles, readLines } from './data.mjs';

const reference = loadReference();

function commitmentsIn(text, date) {
  const dated = date ? { publishedAt: date, publishedBasis: 'option' } : {};
  const document = makeDocument({
    name: 'sentence',
    text,
    language: 'en',
    genre: 'communique',
    ...dated,
  });
  return readDocument(document, reference).claims.filter(
    ({ kind, polarity }) => kind === 'commitment' && polarity === 'said',
  );
}

/** Strengths that make a sentence a promise; a call upon others is none. */
function isPledge({ fields }) {
  return fields.strength?.value !== 'call';
}

/** A pledge of a manifesto is one whose fulfilment can be told. */
function isSpecific({ fields }) {
  return fields.specific?.value === true;
}

/** Recall on summit commitments with their deadlines, F1 on pledges in manifestos, averages that their scores do not give. */
export function evaluateCommitments({ miss = 0 } = {}) {
  const files = dataFiles(['commitments/g20.jsonl', 'commitments/manifesto_pledges_en.jsonl']);
  if (files === undefined) return undefined;
  const figures = {
    ...recallOn(readLines(files[0]), Number(miss)),
    ...averagesOf(readLines(files[0])),
    ...pledgesIn(readLines(files[1]), Number(miss)),
    ...evaluateReadouts(Number(miss)),
  };
  return figures;
}

function recallOn(rows, miss) {
  let found = 0;
  let own = 0;
  let told = 0;
  const dates = { expected: 0, found: 0, made: 0, right: 0 };
  for (const { sentence, features } of rows) {
    const claims = commitmentsIn(sentence, features?.['summit.date']);
    if (claims.some(isPledge)) own += 1;
    if (claims.length > 0) found += 1;
    else if (told++ < miss) process.stdout.write(`missed: ${sentence}\n`);
    const isDated = features?.['mentions.date'] === '1';
    const hasDeadline = claims.some(({ fields }) => fields.deadline);
    dates.expected += isDated ? 1 : 0;
    dates.made += hasDeadline ? 1 : 0;
    dates.right += isDated && hasDeadline ? 1 : 0;
    if (isDated && !hasDeadline && told++ < miss)
      process.stdout.write(`no deadline: ${sentence}\n`);
    if (!isDated && hasDeadline && told++ < miss)
      process.stdout.write(`deadline made up: ${sentence}\n`);
  }
  return {
    [`g20: commitments found, per cent of ${rows.length}`]: (100 * found) / rows.length,
    'g20: the same without calls upon others': (100 * own) / rows.length,
    [`g20: deadlines, recall of ${dates.expected}`]: (100 * dates.right) / dates.expected,
    'g20: deadlines, precision': (100 * dates.right) / Math.max(1, dates.made),
  };
}

/** Recorded averages that do not follow from the members' scores: found by the program, and by floating point beside it. */
function averagesOf(rows) {
  const scored = rows.map(({ avg_compliance: written, scores }) => ({
    written,
    scores: Object.values(scores).filter(Number.isInteger),
  }));
  const isOff = ({ written, scores }) => {
    const half = 0.5 * 10 ** -(written.split('.')[1]?.length ?? 0);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return scores.length > 0 && Math.abs(Number(written) - mean) > half + 1e-9;
  };
  const found = scored.filter(({ written, scores }) => averageMismatch(written, scores));
  return {
    'g20: averages that do not follow from their scores': scored.filter(isOff).length,
    'g20: of these found': found.filter(isOff).length,
    'g20: found besides': found.filter((row) => !isOff(row)).length,
  };
}

function pledgesIn(rows, miss) {
  let right = 0;
  let made = 0;
  let all = 0;
  let told = 0;
  for (const { sentence, is_commitment: isOne } of rows) {
    const isFound = commitmentsIn(sentence).some((claim) => isPledge(claim) && isSpecific(claim));
    all += isOne;
    made += isFound ? 1 : 0;
    right += isFound && isOne ? 1 : 0;
    if (isFound !== (isOne === 1) && told < miss && Math.abs(sentence.length % 7) === 3) {
      told += 1;
      process.stdout.write(`${isOne ? 'pledge missed' : 'no pledge'}: ${sentence}\n`);
    }
  }
  const [p, r] = [right / made, right / all];
  return {
    'manifestos: precision': 100 * p,
    'manifestos: recall': 100 * r,
    'manifestos: F1': (200 * p * r) / (p + r),
  };
}
