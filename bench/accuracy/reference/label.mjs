/**
 * Turns hand-written labels into the label file of a language; the words stay outside the repository.
 *
 *     node bench/accuracy/reference/label.mjs en|ru|zh LABELS [--text]
 *
 * README.md explains the lines of LABELS. Tells which words stand in no document, and which targets are no entries of
 * data/; `--text` prints the documents with their labels, to be read over.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadReference } from '../../../dist/reference/load.js';
import { drawDocuments } from './draw.mjs';
import { entryFinder } from './entries.mjs';

const KINDS = { P: 'person', S: 'state', A: 'state', O: 'organisation', T: 'office' };
const LINE = /^(?:([\d,]+) )?([PSAOTX]) ?([^:]*): ?(.+)$/u;

/** Words as a pattern: `*` stands for an ending of up to four letters, a space for any white space. */
function pattern(words) {
  const plain = words.replace(/[.+?^${}()[\]\\]/g, '\\$&').replace(/\*/g, '\\p{L}{0,4}');
  return plain.replace(/ /g, '\\s+').replace(/['’]/g, "['’]");
}

/** `before<words`, `words>after`: the words only where they stand so. */
function matcher(form, language) {
  const [, before, words, after] = /^(?:([^<>]*)<)?([^<>]+)(?:>([^<>]*))?$/u.exec(form);
  const edge = language === 'zh' ? '' : '[\\p{L}\\p{N}]';
  const none = edge === '' ? ['', ''] : [`(?<!${edge})`, `(?!${edge})`];
  const head = before === undefined ? none[0] : `(?<=${pattern(before)})`;
  const tail = after === undefined ? none[1] : `(?=${pattern(after)})`;
  return new RegExp(`${head}${pattern(words)}${tail}`, 'gu');
}

function parse(line, language, entryOf) {
  const parts = LINE.exec(line);
  if (parts === null) throw new Error(`not understood: ${line}`);
  const [, documents, letter, target, forms] = parts;
  const only = documents?.split(',').map(Number);
  const kind = KINDS[letter];
  const given = { kind, id: target, name: target.replace(/^~/, '') };
  const { id } = kind ? entryOf(given) : {};
  const entry = id === null ? { id, name: given.name } : { id };
  const label = kind ? { kind, ...entry, ...(letter === 'A' && { adjective: true }) } : undefined;
  return forms.split('|').map((form) => ({
    form,
    only,
    used: 0,
    bound: /[<>]/.test(form),
    regExp: matcher(form.trim(), language),
    label: label ?? { optional: true },
  }));
}

/** Of forms that overlap: those given for this document, then the longer, then those bound to what stands beside. */
const rank = ({ start, end, entry }) =>
  end - start + (entry.only ? 1000 : 0) + (entry.bound ? 0.5 : 0);

function labelsOf({ number, text, upTo }, entries) {
  const beginning = text.slice(0, upTo);
  const hits = entries
    .filter(({ only }) => only?.includes(number) ?? true)
    .flatMap((entry) =>
      [...beginning.matchAll(entry.regExp)].map(({ 0: words, index }) => {
        return { start: index, end: index + words.length, entry };
      }),
    );
  const taken = [];
  for (const hit of hits.sort((a, b) => rank(b) - rank(a))) {
    if (taken.some(({ start, end }) => start < hit.end && hit.start < end)) continue;
    hit.entry.used++;
    taken.push(hit);
  }
  taken.sort((a, b) => a.start - b.start);
  return taken.map(({ start, end, entry }) => ({ start, end, ...entry.label }));
}

function show({ number, text, upTo }, labels) {
  let marked = text.slice(0, upTo);
  for (const { start, end, id, name } of labels.toReversed()) {
    const words = `[${id ?? name ?? '?'}|${marked.slice(start, end)}]`;
    marked = marked.slice(0, start) + words + marked.slice(end);
  }
  process.stdout.write(`#${number}\n${marked.replace(/\s*\n\s*/g, '\n')}\n`);
}

const [language, file, text] = process.argv.slice(2);
const entryOf = entryFinder(loadReference());
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const entries = lines.flatMap((line) => parse(line, language, entryOf));
const labelled = drawDocuments(language).map((document) => {
  const labels = labelsOf(document, entries);
  if (text === '--text') show(document, labels);
  const { file: set, id, upTo, sha } = document;
  return { file: set, id, upTo, sha, labels };
});
const out = path.join(import.meta.dirname, `${language}.jsonl`);
writeFileSync(out, labelled.map((line) => `${JSON.stringify(line)}\n`).join(''));
const unused = entries.filter(({ used }) => used === 0).map(({ form }) => form);
const absent = new Set(entries.map(({ label }) => label.name).filter((name) => name));
process.stdout.write(`nowhere alone: ${unused.join(' | ')}\nno entry: ${[...absent].join('; ')}\n`);
