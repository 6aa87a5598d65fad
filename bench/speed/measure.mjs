import { writeFileSync } from 'node:fs';

/** Preloaded into a measured process: writes the peak of its memory (kilobytes) when it ends. */
process.on('exit', () => {
  const file = process.env.RAPPORTEUR_BENCH_USAGE;
  if (file) writeFileSync(file, JSON.stringify({ maxRss: process.resourceUsage().maxRSS }));
});
