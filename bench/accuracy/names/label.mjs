/**
 * Turns hand-written labels into the label file of a language; the words stay outside the repository.
 *
 *     node bench/accuracy/names/label.mjs en|ru|zh LABELS...
 *
 * A line of LABELS: the number of the drawn sentence and its names in text order, a space between kinds and words:
 * `12 O Fannie Mae; P Armando Falcon; T? director`. Fails where words are not found. README.md explains the signs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawSentences } from './draw.mjs';

const KINDS = {
  P: 'person',
  S: 'state',
  O: 'organisation',
  L: 'place',
  T: 'office',
  A: 'agreement',
  D: 'demonym',
};
const TENURE = /(?:^|\s|（)(?:former|acting|then|ex)[\s-]+$/i;
const INITIALS = /^(?:\p{Lu}\.\s?)+(?=\p{Lu})/u;
const CITY = /(?:город[ауе]?|г\.)\s$/u;

const letter = (char) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Where the words stand whole, from a place on; -1 where they do not. */
function find(text, words, from, language) {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (language === 'zh') return at;
    if (!letter(text[at - 1]) && !letter(text[at + words.length])) return at;
  }
  return -1;
}

function parse(line) {
  const [, number, rest = ''] = /^(\d+)(?:\s+(.*))?$/.exec(line) ?? [];
  const names = rest.split(';').filter((part) => part.trim() !== '');
  return {
    number: Number(number),
    names: names.map((part) => {
      const [, kinds, optional, words] = /^\s*([PSOLTAD]+)(\??) (.+?)\s*$/.exec(part);
      return { kinds: [...kinds].map((k) => KINDS[k]), optional: optional === '?', words };
    }),
  };
}

/** A name with its span, and those that are as right. */
function place(text, { kinds, optional, words }, from, language, placed) {
  const [first, ...others] = words.replace('+', '').split('|');
  const after = (names) => Math.max(0, ...names.map(({ end }) => end));
  const kin = placed.filter((name) => name.kinds[0] === kinds[0]);
  const beyond = words.startsWith('+') || kinds[0] === 'demonym' ? after(placed) : 0;
  const same = Math.max(from, after(kin.filter(({ words: other }) => other === first)));
  const whole = Math.max(same, beyond, optional ? 0 : after(kin));
  const at = find(text, first, whole, language);
  const start = at >= 0 ? at : find(text, first, same, language);
  if (start < 0) throw new Error(`not found: ${first} in ${text}`);
  const end = start + first.length;
  const alt = others.map((other) => {
    const near = find(text, other, Math.max(0, start - other.length), language);
    if (near < 0 || near > end) throw new Error(`not found: ${other} in ${text}`);
    return [near, near + other.length];
  });
  return { start, end, kinds, optional, alt, words: first };
}

const spansOf = ({ start, end, alt }) => [[start, end], ...alt];
const inside = (a, b) => a !== b && a.start >= b.start && a.end <= b.end;

/** Owners: a state, body or place within or right before an office, or a state within a body's name. */
function joinOwners(text, names, language) {
  const gap = language === 'zh' ? /^前?$/ : /^(?:['’]s?)?\s(?:(?:former|then|acting)[\s-])?$/;
  for (const name of names) {
    const kind = name.kinds[0];
    const owners = names.filter((other) => /state|organisation|place|demonym/.test(other.kinds[0]));
    if (kind !== 'office' && kind !== 'organisation') continue;
    for (const owner of owners.filter((other) => inside(other, name))) {
      if (owner.kinds[0] !== 'demonym') owner.optional = true;
      const rest = text.slice(owner.end, name.end);
      const lead = rest.length - rest.replace(/^(?:['’]s?)?\s?/, '').length;
      if (owner.start === name.start && owner.end < name.end)
        name.alt.push([owner.end + lead, name.end]);
      if (owner.end === name.end && kind === 'office') {
        const head = text
          .slice(name.start, owner.start)
          .replace(/(?:\s(?:of|to|for)(?: the)?)?\s$/, '');
        if (head !== '') name.alt.push([name.start, name.start + head.length]);
      }
    }
    if (kind !== 'office') continue;
    for (const owner of owners.filter((o) => o.end <= name.start)) {
      const adjective = owner.kinds[0] === 'demonym';
      // In Russian an owner follows its office; what stands before it is of another phrase.
      if (!gap.test(text.slice(owner.end, name.start)) || (language === 'ru' && !adjective))
        continue;
      if (!adjective && !name.optional) owner.optional = true;
      for (const [start] of spansOf(owner)) name.alt.push([start, name.end]);
      for (const outer of owners.filter((o) => o !== owner && o.end <= owner.start))
        if (gap.test(text.slice(outer.end, owner.start))) name.alt.push([outer.start, name.end]);
    }
  }
}

/** Spans that are as right by rule: with quotation marks, without initials, with "former" or "город". */
function addByRule(text, name) {
  const { start, end, kinds, alt } = name;
  const words = text.slice(start, end);
  const before = text.slice(0, start);
  if (/[«“"《「]$/.test(before) && /^[»”"》」]/.test(text.slice(end)))
    alt.push([start - 1, end + 1]);
  if (kinds[0] === 'person') {
    const initials = INITIALS.exec(words)?.[0];
    if (initials) alt.push([start + initials.length, end]);
  }
  const lead =
    kinds[0] === 'office' ? TENURE.exec(before) : kinds[0] === 'place' && CITY.exec(before);
  if (lead) alt.push([start - lead[0].trimStart().length, end]);
}

function entity(name, base) {
  const { start, end, kinds, optional } = name;
  const seen = new Set([`${start},${end}`]);
  const alt = name.alt.filter((span) => !seen.has(`${span}`) && seen.add(`${span}`));
  return {
    start: base + start,
    end: base + end,
    kind: kinds[0],
    ...(kinds.length > 1 && { or: kinds.slice(1) }),
    ...(alt.length > 0 && { alt: alt.map((span) => span.map((at) => base + at)) }),
    ...(optional && { optional: true }),
  };
}

function label(sentence, { names }, language) {
  const { text, start: base, ...rest } = sentence;
  let from = 0;
  const placed = [];
  for (const name of names) {
    placed.push(place(text, name, from, language, placed));
    from = placed.at(-1).start;
  }
  for (const name of placed) addByRule(text, name);
  joinOwners(text, placed, language);
  const { file, id, end, sha } = rest;
  return { file, id, start: base, end, sha, entities: placed.map((name) => entity(name, base)) };
}

const [language, ...files] = process.argv.slice(2);
const lines = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).map(parse);
const labelled = drawSentences(language).map((sentence, index) => {
  const line = lines[index];
  if (line?.number !== index + 1) throw new Error(`line ${index + 1} is missing`);
  return label(sentence, line, language);
});
const out = path.join(import.meta.dirname, `${language}.jsonl`);
writeFileSync(out, labelled.map((line) => `${JSON.stringify(line)}\n`).join(''));
