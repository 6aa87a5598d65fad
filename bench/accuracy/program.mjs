import { makeDocument } from '../../dist/model/document.js';
import { languageReader } from '../../dist/pipeline/languages.js';
import { STEPS } from '../../dist/pipeline/steps.js';
import { loadReference } from '../../dist/reference/load.js';

const reference = loadReference();
const english = languageReader('en', reference);

/** All that the built program makes of an English text: annotation, claims and findings. */
export function readEnglish(text, date, name = 'text') {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  const document = makeDocument({ name, text, language: 'en', ...dated });
  return STEPS.reduce((so, step) => step.run(so, english, reference), { document });
}

/** What the built program finds in an English text before anything is claimed. */
export function annotateEnglish(text, date) {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  const document = makeDocument({ name: 'text', text, language: 'en', ...dated });
  const step = STEPS.find(({ name }) => name === 'annotate');
  return step.run({ document }, english, reference).annotation;
}
