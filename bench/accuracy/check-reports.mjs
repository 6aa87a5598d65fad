/**
 * Quantities on which real reports differ, read together as documents: none of them may be called an error where the
 * difference is one of scope, of plan and outcome, of a later state, or of rounding.
 */
import { makeDocument } from '../../dist/model/document.js';
import { collectReading } from '../../dist/pipeline/collect.js';
import { readDocument } from '../../dist/pipeline/steps.js';
import { guessGenre } from '../../dist/read/genre.js';
import { loadReference } from '../../dist/reference/load.js';
import { dataFiles, readLines } from './data.mjs';

const reference = loadReference();

function languageOf(text) {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

function partsOf({ reports }) {
  return reports.map(({ quote, date, source }) => {
    const document = makeDocument({
      name: source,
      text: quote,
      language: languageOf(quote),
      genre: guessGenre(undefined, quote),
      publisher: source,
      ...(/^\d{4}-\d\d-\d\d$/.test(date ?? '')
        ? { publishedAt: date, publishedBasis: 'metadata' }
        : {}),
    });
    return readDocument(document, reference);
  });
}

/** Findings on the quotes of each quantity, read together. */
export function evaluateReports() {
  const files = dataFiles(['reports/discrepancies.jsonl']);
  if (files === undefined) return undefined;
  const figures = { 'discrepancies: quantities': 0, 'discrepancies: with an error': 0 };
  figures['discrepancies: with a warning'] = 0;
  for (const quantity of readLines(files[0])) {
    const { findings } = collectReading(partsOf(quantity), reference);
    figures['discrepancies: quantities'] += 1;
    for (const severity of ['error', 'warning']) {
      const found = findings.filter((one) => one.severity === severity);
      if (found.length > 0)
        figures[`discrepancies: with ${severity === 'error' ? 'an' : 'a'} ${severity}`] += 1;
      for (const one of found) {
        process.stdout.write(
          `${quantity.event_id} (${quantity.kinds.join(', ')}) ${one.check} ${severity}: ${one.message}\n`,
        );
      }
    }
  }
  return figures;
}
