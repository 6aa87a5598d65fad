/**
 * Turns hand-written codings into the label files of a language; the words stay outside the repository.
 *
 *     node bench/accuracy/claims/label.mjs ru|zh CODINGS [FOLDER]
 *
 * README.md explains the signs of CODINGS. Fails where words are not found or a document is missing. With FOLDER the
 * claims are also written there with their words.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../names/digest.mjs';
import { drawDocuments, PARTS } from './draw.mjs';

/** By sign: the kind and the names of what is coded of it, in the order of the line. */
const SIGNS = {
  m: { kind: 'meeting', fields: ['participants', 'format', 'status'] },
  a: { kind: 'agreement', fields: ['type', 'status'] },
  c: { kind: 'commitment', fields: ['obligor', 'strength'] },
  f: { kind: 'figure', fields: ['lower', 'unit'] },
  s: { kind: 'stance', fields: ['holder', 'position'] },
};
const PARTIES = new Set(['participants', 'obligor', 'holder']);

/** Each document's lines by the end of its id. */
function codings(file) {
  const byDocument = new Map();
  let lines;
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    if (!line.startsWith('# ')) {
      lines.push(line);
      continue;
    }
    lines = [];
    byDocument.set(line.slice(2).trim(), lines);
  }
  return byDocument;
}

/** The span of `first~last`, or of whole words, from a place on or else from the beginning. */
function find(text, words, from) {
  const [first, last] = words.split('~');
  const at = text.indexOf(first, from);
  const start = at < 0 ? text.indexOf(first) : at;
  const near = last === undefined ? start : text.indexOf(last, start + first.length);
  if (start < 0 || near < 0) throw new Error(`not found: ${words} in ${text.slice(0, 40)}`);
  return [start, last === undefined ? start + first.length : near + last.length];
}

/** The states among the parties, sorted: "Name@CN; Name@RU,BY" is BY, CN, RU. */
const statesOf = (parties) =>
  [...new Set(parties.split(';').flatMap((p) => p.split('@')[1]?.trim().split(',') ?? []))].sort();

/** A field as it is shipped: states by code, numbers as they are, other codes with those that are as right. */
function shipped(name, value) {
  if (PARTIES.has(name)) return statesOf(value);
  return name === 'lower' ? Number(value) : value.split('/');
}

function parse(line, text, from) {
  const [sign, words, ...values] = line.split(' | ').map((part) => part.trim());
  const { kind, fields } = SIGNS[sign[0]] ?? {};
  if (kind === undefined || values.length !== fields.length) throw new Error(`faulty: ${line}`);
  const [first, ...others] = words.split(' || ');
  const [start, end] = find(text, first, from);
  const alt = others.map((other) => find(text, other, 0));
  return {
    claim: {
      kind,
      start,
      end,
      sha: digest(text.slice(start, end)),
      ...(sign.endsWith('?') && { optional: true }),
      ...(alt.length > 0 && { alt }),
      fields: Object.fromEntries(fields.map((name, i) => [name, shipped(name, values[i])])),
    },
    coded: Object.fromEntries(fields.map((name, i) => [name, values[i]])),
  };
}

function labelDocument({ id, text, coded }, lines) {
  let from = 0;
  return lines.map((line) => {
    const parsed = parse(line, text, from);
    from = parsed.claim.start;
    if (parsed.claim.end > coded) throw new Error(`${id}: beyond the part that is coded: ${line}`);
    return parsed;
  });
}

const asLines = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const [language, file, folder] = process.argv.slice(2);
const byDocument = codings(file);
for (const part of PARTS) {
  const labels = [];
  const withWords = [];
  for (const document of drawDocuments(language, part)) {
    const { id, text, coded, file: set } = document;
    const lines = byDocument.get(id.slice(id.indexOf(':') + 1));
    if (lines === undefined) throw new Error(`${id} is not coded`);
    const claims = labelDocument(document, lines);
    const sha = digest(text.slice(0, coded));
    labels.push({ file: set, id, coded, sha, claims: claims.map(({ claim }) => claim) });
    for (const { claim, coded: fields } of claims) {
      const { kind, start, end, optional } = claim;
      const words = text.slice(start, end);
      withWords.push({ doc: id, kind, words, start, end, ...(optional && { optional }), fields });
    }
  }
  const name = `${language}-${part}.jsonl`;
  writeFileSync(path.join(import.meta.dirname, name), asLines(labels));
  if (folder === undefined) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), asLines(withWords));
}
