/**
 * One measurement of the engine in a process of its own; prints {tokens, seconds, again} where `again` is
 * {tokens, seconds} of later rounds. Called by engine.mjs.
 */
import { readCorpus, readOtherNews } from './corpus.mjs';

const [, , name, limit] = process.argv;
const ROUNDS = 3;
const from = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/**
 * Runs a task over other news to warm up, then once over texts that the process has not seen, then over those again:
 * both engines keep what they know of a word, so a second round says less.
 */
function time(task, texts) {
  const run = (list) => {
    const start = process.hrtime.bigint();
    let tokens = 0;
    for (const text of list) tokens += task(text);
    return { tokens, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
  };
  run(readOtherNews());
  const first = run(texts);
  const rounds = Array.from({ length: ROUNDS }, () => run(texts));
  const sum = (of) => rounds.reduce((total, one) => total + of(one), 0);
  const again = { tokens: sum(({ tokens }) => tokens), seconds: sum(({ seconds }) => seconds) };
  process.stdout.write(JSON.stringify({ ...first, again }));
}

async function english() {
  const [{ EN_PACK }, { layOut }, { loadModel }, { makeEngine }, tagger, { lazySyntax }] =
    await Promise.all([
      from('language/en/pack.js'),
      from('text/text-layout.js'),
      from('pipeline/load-model.js'),
      from('language/engine/engine.js'),
      from('language/engine/tagger.js'),
      from('language/engine/lazy-syntax.js'),
    ]);
  const engine = makeEngine(loadModel('en'));
  const cut = (text) => layOut(text, EN_PACK.tokens, EN_PACK.sentences);
  const tag = (text, { tokens, sentences }) => {
    const words = { text, starts: tokens.starts, ends: tokens.ends, length: tokens.length };
    const upos = new Uint8Array(tokens.length);
    const fine = new Uint16Array(tokens.length);
    for (const s of sentences) tagger.tagSentence(engine.tagger, words, s.from, s.to, upos, fine);
    return tokens.length;
  };
  const parse = (text, layout) => {
    const syntax = lazySyntax(engine, text, layout.tokens, layout.sentences);
    for (const s of layout.sentences) syntax.head(s.from);
    return layout.tokens.length;
  };
  return { cut, tag, parse };
}

async function main() {
  const texts = readCorpus()
    .slice(0, limit === undefined ? undefined : Number(limit))
    .map(({ text }) => text);
  if (name === 'wink-nlp') {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNLP(model, ['sbd', 'pos']);
    time((text) => nlp.readDoc(text).tokens().length(), texts);
    return;
  }
  if (name.startsWith('load ')) {
    const start = process.hrtime.bigint();
    const [{ languageReader }, { loadReference }] = await Promise.all([
      from('pipeline/languages.js'),
      from('reference/load.js'),
    ]);
    const reader = languageReader(name.slice(5), loadReference());
    const { layOut } = await from('text/text-layout.js');
    const text = { en: 'They met.', ru: 'Они встретились.', zh: '他们举行会谈。' }[name.slice(5)];
    const layout = layOut(text, reader.pack.tokens, reader.pack.sentences);
    const before = process.hrtime.bigint();
    const syntax = reader.engine.syntax(text, layout);
    syntax.head(0);
    syntax.lemma(0);
    const seconds = Number(process.hrtime.bigint() - before) / 1e9;
    process.stdout.write(JSON.stringify({ seconds, all: Number(before - start) / 1e9 }));
    return;
  }
  const { cut, tag, parse } = await english();
  if (name === 'tags') time((text) => tag(text, cut(text)), texts);
  else if (name === 'tags and arcs') time((text) => parse(text, cut(text)), texts);
  else {
    const layouts = new Map([...readOtherNews(), ...texts].map((text) => [text, cut(text)]));
    time((text) => tag(text, layouts.get(text)), texts);
  }
}

await main();
