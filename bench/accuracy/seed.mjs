import { readFileSync } from 'node:fs';
import { table } from '../speed/statistics.mjs';
import { dataFiles, readLines } from './data.mjs';
import { readEnglish } from './program.mjs';

const SEED = 'seed/000_118981ab96a4beb5';
const DATE = '2025-11-05';
const WIDTH = 44;

/** True, false, or neither: half true, not to be settled, an opinion. */
function classOf(verdict) {
  if (/^true/.test(verdict) && !verdict.includes('contradicts')) return 'true';
  return /^(?:false|contradicts)/.test(verdict) ? 'false' : 'other';
}

function touches([from, to]) {
  return ({ position }) => position.start < to && from < position.end;
}

/** The claims and findings on the words of one judged claim; a finding is on the words of its first evidence, the rest it only cites. */
function judge({ n, quote, offset, verdict }, { claims, findings }) {
  const here = touches(offset);
  const made = claims.filter(({ evidence }) => evidence.some(here));
  const found = findings.filter(({ evidence }) => here(evidence[0]));
  const citing = findings.filter((f) => !found.includes(f) && f.evidence.some(here));
  return { n, quote, verdict, class: classOf(verdict), made, found, citing };
}

const nameOf = ({ check, severity }) => `${severity}[${check}]`;

function rowOf({ n, quote, verdict, made, found, citing }) {
  const words = quote.replace(/\s+/g, ' ');
  return [
    String(n),
    words.length > WIDTH ? `${words.slice(0, WIDTH - 1)}…` : words,
    verdict,
    [...new Set(made.map(({ kind }) => kind))].join(' ') || '-',
    found.map(nameOf).join(' ') || '-',
    citing.map(nameOf).join(' '),
  ];
}

const isGrave = ({ severity }) => severity !== 'note';

/** Each judged claim of the text the project began from, with what was claimed and found on its words. */
export function evaluateSeed() {
  const files = dataFiles([`${SEED}.txt`, `${SEED}.claims.jsonl`]);
  if (files === undefined) return undefined;
  const reading = readEnglish(readFileSync(files[0], 'utf8'), DATE);
  const judged = readLines(files[1]).map((claim) => judge(claim, reading));
  const heading = ['', 'words', 'verdict', 'claimed', 'found', 'cited by'];
  process.stdout.write(`${table([heading, ...judged.map(rowOf)])}\n`);
  const ofClass = (name) => judged.filter((entry) => entry.class === name);
  const accused = ofClass('true').filter(({ found }) => found.some(isGrave));
  for (const { n } of accused) process.stdout.write(`true but accused: ${n}\n`);
  return {
    'judged claims': judged.length,
    'with a claim of ours': judged.filter(({ made }) => made.length > 0).length,
    true: ofClass('true').length,
    'true, accused (must be 0)': accused.length,
    'true, with a note': ofClass('true').filter(({ found }) => found.length > 0).length,
    false: ofClass('false').length,
    'false, found': ofClass('false').filter(({ found }) => found.some(isGrave)).length,
    'false, with a note only': ofClass('false').filter(
      ({ found }) => found.length > 0 && !found.some(isGrave),
    ).length,
    'neither, with an error or a warning': ofClass('other').filter(({ found }) =>
      found.some(isGrave),
    ).length,
    'claims made': reading.claims.length,
    'findings made': reading.findings.length,
  };
}
