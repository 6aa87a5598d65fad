import { writeFileSync } from 'node:fs';

/** Preloaded into a measured process: writes the peak of its memory (kilobytes) and its work (seconds) when it ends. */
process.on('exit', () => {
  const file = process.env.RAPPORTEUR_BENCH_USAGE;
  if (!file) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ maxRss: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
});
