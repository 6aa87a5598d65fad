/**
 * Measures how right the built program is, against data that lie beside the repository.
 *
 *     npm run evaluate -- all             everything
 *     npm run evaluate -- time            times against hand-coded ones, vague times and quantities against their bounds
 *     npm run evaluate -- time --peers    ... beside chrono-node, with a paired bootstrap (--halves: even and odd lines apart)
 *     npm run evaluate -- quantity        money, per cent, numbers, values, units, and roles in a change against hand-coded ones
 *     npm run evaluate -- specs           times and quantities against the specifications of the Recognizers (see specs/README.md)
 *     npm run evaluate -- specs --only zh.number --miss 20   ... of some files, with 20 of the rows missed (--all: also of odd lines)
 *     npm run evaluate -- checks          what the checks say of texts that are hardly ever wrong
 *     npm run evaluate -- seed            the text the project began from, against its judged claims
 *     npm run evaluate -- language        tags, lemmas and arcs against treebanks that were left out of training
 *     npm run evaluate -- names           persons, states, organisations, offices, places against names labelled by hand
 *     npm run evaluate -- names --miss 20 ... with 20 of those missed or falsely found a language
 *     npm run evaluate -- reference       those names resolved to entries of data/, in 100 documents a language (--miss N)
 *     npm run evaluate -- claims          claims in Russian and Chinese against those coded by hand (--miss as for names)
 *     npm run evaluate -- reports         reports of one meeting found, copies traced, verdicts on values that differ (--miss N)
 *     npm run evaluate -- commitments     commitments of summits, pledges in manifestos (--miss N)
 *     npm run evaluate -- text            the language of a text, sentences of edited news
 *     npm run evaluate -- time --freeze   keep the figures of this run in bench/accuracy/time.json
 *
 * Each figure is shown with its difference to the one kept in bench/accuracy. An evaluation whose data are absent says
 * so in one line and measures nothing.
 */
import { parseArgs } from 'node:util';
import { evaluateChecks } from './accuracy/checks.mjs';
import { evaluateClaims } from './accuracy/claims.mjs';
import { evaluateCommitments } from './accuracy/commitments.mjs';
import { freeze, showFigures } from './accuracy/frozen.mjs';
import { evaluateLanguage } from './accuracy/language.mjs';
import { evaluateNames } from './accuracy/names.mjs';
import { evaluateQuantity } from './accuracy/quantity.mjs';
import { evaluateReference } from './accuracy/reference.mjs';
import { evaluateReports } from './accuracy/reports.mjs';
import { evaluateSeed } from './accuracy/seed.mjs';
import { evaluateSpecs } from './accuracy/specs.mjs';
import { evaluateText } from './accuracy/text.mjs';
import { evaluateTime } from './accuracy/time.mjs';

const EVALUATIONS = {
  time: evaluateTime,
  checks: evaluateChecks,
  seed: evaluateSeed,
  language: evaluateLanguage,
  names: evaluateNames,
  reference: evaluateReference,
  claims: evaluateClaims,
  text: evaluateText,
  quantity: evaluateQuantity,
  specs: evaluateSpecs,
  reports: evaluateReports,
  commitments: evaluateCommitments,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    freeze: { type: 'boolean', default: false },
    miss: { type: 'string', default: '0' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    halves: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
});
const names = positionals.includes('all') ? Object.keys(EVALUATIONS) : positionals;
if (names.length === 0 || names.some((name) => !(name in EVALUATIONS))) {
  const known = Object.keys(EVALUATIONS).join('|');
  process.stderr.write(`usage: npm run evaluate -- ${known}|all [--freeze] [--miss N]\n`);
  process.exit(2);
}
for (const name of names) {
  process.stdout.write(`\n== ${name}\n`);
  const figures = await EVALUATIONS[name](values);
  if (figures === undefined) continue;
  showFigures(name, figures);
  if (values.freeze) freeze(name, figures);
}
