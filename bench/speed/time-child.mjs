/**
 * One reader of times in a process of its own. Told `{texts}` it takes them in, told `{passes}` it reads them so many
 * times; it answers `{seconds, found}`. Called by time.mjs.
 */
const from = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/** The day that relative dates are counted from, the same for all. */
const DAY = '1998-03-02';

/** The tables that times and quantities are read by; the others are those of names, claims and checks. */
const OWN = /^(?:time|number|quantity|plan|era|commemoration|feast|event|place)\b/;

/** The modules of ours that are needed, as one object. */
async function modules() {
  const files = ['model/document.js', 'pipeline/languages.js', 'reference/load.js']
    .concat(['text/text-layout.js', 'text/phrases.js', 'extract/annotate.js'])
    .concat(['language/reader.js', 'language/gazetteer.js'])
    .concat(['extract/time/find-times.js', 'extract/quantity/find-quantities.js']);
  return Object.assign({}, ...(await Promise.all(files.map(from))));
}

/**
 * Ours with the packs of all languages loaded. `times` scans for the tables of times and quantities only, `tables` for
 * those of names and claims too, `whole` is all that `annotate` does.
 */
async function rapporteur(extent) {
  const own = await modules();
  const reference = own.loadReference();
  const readers = ['en', 'ru', 'zh'].map((language) => {
    const reader = own.languageReader(language, reference);
    if (extent !== 'times') return reader;
    const { pack, engine } = reader;
    const isOwn = ({ name }) => OWN.test(name);
    const names = own.gazetteer(reference, language, pack.nameForms).filter(isOwn);
    const lean = own.compilePack({ ...pack, tables: pack.tables.filter(isOwn) }, names);
    return engine ? { ...lean, engine } : lean;
  });
  const [reader] = readers;
  const { pack, automaton, engine } = reader;
  const take = (text) => {
    const dated = { publishedAt: DAY, publishedBasis: 'option' };
    return own.makeDocument({ name: 'text', text, language: 'en', ...dated });
  };
  const read = (document) => {
    const { text } = document;
    if (extent === 'whole') {
      const { times, quantities } = own.annotateDocument(document, reader, reference);
      return times.length + quantities.length;
    }
    const layout = own.layOut(text, pack.tokens, pack.sentences);
    const hits = own.scanPhrases(automaton, layout.tokens);
    const syntax = engine?.syntax(text, layout);
    const input = { document, ...layout, hits, reference, pack, ...(syntax ? { syntax } : {}) };
    const times = own.findTimes(input);
    return times.length + own.findQuantities(input, times).length;
  };
  return { take, read };
}

const take = (text) => text;

async function chronoNode() {
  const chrono = await import('chrono-node');
  const reference = { instant: new Date(`${DAY}T12:00:00Z`), timezone: 0 };
  return { take, read: (text) => chrono.parse(text, reference).length };
}

/** Its own entities: dates, times, durations, money, percentages, numbers. */
async function winkNlp() {
  const [{ default: wink }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = wink(model, ['sbd', 'ner']);
  return { take, read: (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length };
}

/** Without its dates plugin, which is not installed: numbers, percentages, money. */
async function compromise() {
  const { default: nlp } = await import('compromise');
  return { take, read: (text) => nlp(text).numbers().json().length };
}

const READERS = {
  'times and quantities': () => rapporteur('times'),
  'with all tables': () => rapporteur('tables'),
  annotate: () => rapporteur('whole'),
  'chrono-node': chronoNode,
  'wink-nlp': winkNlp,
  compromise,
};

const reader = await READERS[process.argv[2]]();
let taken = [];
process.on('message', ({ texts, passes = 0 }) => {
  if (texts) taken = texts.map(reader.take);
  let found = 0;
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass += 1) for (const one of taken) found += reader.read(one);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  process.send({ seconds, found: found / passes });
});
process.send({ ready: true });
