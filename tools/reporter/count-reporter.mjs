import { writeFileSync } from 'node:fs';

/** Every test of a run by its state; a file that could not be loaded, or an error outside a test, is a failed one. */
function count(modules, unhandledErrors) {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    const own = module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state !== 'pending') counts[state] += 1;
      else counts.failed += 1;
    }
    if (own > 0) counts.failed += 1;
    for (const suite of module.children.allSuites())
      if (suite.errors().length > 0) counts.failed += 1;
  }
  return counts;
}

/** A vitest reporter that writes {passed, failed, skipped} as JSON into the file named by RAPPORTEUR_TEST_COUNTS. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env.RAPPORTEUR_TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(count(modules, unhandledErrors)));
  }
}
