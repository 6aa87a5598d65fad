import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** Peak resident memory in kilobytes; Linux tells it itself, where maxRSS also counts the parent before the start. */
function peak(maxRSS) {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const own = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return own === undefined ? maxRSS : Number(own);
}

/** Preloaded into a measured process: writes the peak of its memory (kilobytes) and its work (seconds) when it ends. */
process.on('exit', () => {
  const file = process.env.RAPPORTEUR_BENCH_USAGE;
  if (!file) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ maxRss: peak(maxRSS), cpu: (userCPUTime + systemCPUTime) / 1e6 }),
  );
});
