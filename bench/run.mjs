/**
 * Measures the built program, and others beside it in the same run.
 *
 *     npm run bench                       everything
 *     npm run bench -- speed              one measurement: speed, memory, startup, linear, engine, time, dossier,
 *                                     ledger, web
 *     npm run bench -- speed --rounds 5   more rounds (3 is the default); the median of the rounds is shown
 *     npm run bench -- speed --limit 200  the first documents only
 *     npm run bench -- speed --only long-1,chrono-node
 *
 * Needs the texts of ../shared/data beside the repository; where they are absent it says so and measures only what
 * needs none.
 */
import { parseArgs } from 'node:util';
import { measureDossier } from './speed/dossier.mjs';
import { measureEngine } from './speed/engine.mjs';
import { measureLedger } from './speed/ledger.mjs';
import { measureLinear } from './speed/linear.mjs';
import { measureMemory } from './speed/memory.mjs';
import { measureSpeed } from './speed/speed.mjs';
import { measureStartup } from './speed/startup.mjs';
import { measureTime } from './speed/time.mjs';
import { measureWeb } from './speed/web.mjs';

const MEASUREMENTS = {
  speed: measureSpeed,
  memory: measureMemory,
  startup: measureStartup,
  linear: measureLinear,
  engine: measureEngine,
  time: measureTime,
  dossier: measureDossier,
  ledger: measureLedger,
  web: measureWeb,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    limit: { type: 'string' },
    only: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !(name in MEASUREMENTS));
const rounds = Number(values.rounds);
const limit = values.limit === undefined ? undefined : Number(values.limit);
const counts = [rounds, limit ?? 1];
if (unknown.length > 0 || counts.some((count) => !Number.isInteger(count) || count < 1)) {
  process.stderr.write(
    'usage: npm run bench -- [speed] [memory] [startup] [linear] [engine] [time] [dossier] [ledger] [web] [--rounds N] [--limit N] [--only A,B]\n',
  );
  process.exit(2);
}
const names = positionals.length > 0 ? positionals : Object.keys(MEASUREMENTS);
for (const name of names) {
  process.stdout.write(`\n== ${name}\n`);
  await MEASUREMENTS[name]({ rounds, limit, only: values.only?.split(',') });
}
