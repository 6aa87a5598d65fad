import { makeDocument } from '../../dist/model/document.js';
import { languageReader } from '../../dist/pipeline/languages.js';
import { STEPS } from '../../dist/pipeline/steps.js';
import { loadReference } from '../../dist/reference/load.js';

const reference = loadReference();

/** All that the built program makes of a text in one language: annotation, claims and findings. */
export function readText(text, language, date, name = 'text') {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  const document = makeDocument({ name, text, language, ...dated });
  const reader = languageReader(language, reference);
  return STEPS.reduce((so, step) => step.run(so, reader, reference), { document });
}

/** All that the built program makes of an English text. */
export function readEnglish(text, date, name) {
  return readText(text, 'en', date, name);
}

/** What the built program finds in a text before anything is claimed. */
export function annotateText(text, language, date) {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  const document = makeDocument({ name: 'text', text, language, ...dated });
  const step = STEPS.find(({ name }) => name === 'annotate');
  return step.run({ document }, languageReader(language, reference), reference).annotation;
}
