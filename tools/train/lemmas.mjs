/** Learns lemma scripts by ending: the shortest endings whose majority differs from what a shorter one would say. */
import { ByteWriter } from '../../dist/language/engine/bytes.js';
import { SEED, step } from '../../dist/language/engine/hash.js';
import { writeHashColumns } from '../../dist/language/engine/hash-columns.js';
import {
  bestRule,
  encodeLemmas,
  fineKey,
  LONGEST_ENDING,
  ruleKey,
} from '../../dist/language/engine/lemma.js';
import { UPOS } from '../../dist/model/syntax.js';

/** The script that makes a lemma of a form, as a text that can be compared. */
function scriptText(form, lemma) {
  const lower = form.toLowerCase();
  const keep = lemma !== lemma.toLowerCase();
  const from = keep ? form : lower;
  let same = 0;
  // A word of one letter is written out: "I" is the lemma of "i".
  if (form.length > 1)
    while (same < from.length && same < lemma.length && from[same] === lemma[same]) same++;
  return `${from.length - same} ${keep ? 1 : 0} ${lemma.slice(same)}`;
}

const ENDS_IN_LETTER = /[\p{L}\p{M}'’.]$/u;

/** Distinct (word, tags, script) with their counts, ties and rare variants of one word settled by majority. */
function wordScripts(sentences, fineNumbers) {
  const words = new Map();
  for (const { forms, lemmas, upos, fine } of sentences) {
    for (let i = 0; i < forms.length; i++) {
      if (lemmas[i] === '_' || !ENDS_IN_LETTER.test(forms[i])) continue;
      const form = forms[i].replaceAll('’', "'");
      const fineNumber = fineNumbers.get(fine[i]);
      if (fineNumber === undefined) continue;
      const lower = form.toLowerCase();
      const key = `${lower}\t${fineNumber}\t${UPOS.indexOf(upos[i])}`;
      let word = words.get(key);
      if (!word) {
        word = { lower, fine: fineNumber, upos: UPOS.indexOf(upos[i]), scripts: new Map() };
        words.set(key, word);
      }
      add(word.scripts, scriptText(form, lemmas[i]), 1);
    }
  }
  return [...words.values()].map((word) => ({ ...word, script: most(word.scripts)[0] }));
}

function add(counts, key, by) {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function most(counts) {
  let best = ['', 0];
  for (const [key, n] of counts)
    if (n > best[1] || (n === best[1] && key < best[0])) best = [key, n];
  return best;
}

/** Adds whole words that the rules get wrong: with their universal tag alone, then with their finer tag. */
function addExceptions(words, rules) {
  const byTag = new Map();
  for (const word of words) {
    if (word.lower.length > 40) continue;
    const key = ruleKey(fullHash(word.lower), word.upos, true);
    const known = byTag.get(key);
    if (known) for (const [script, n] of word.scripts) add(known.scripts, script, n);
    else byTag.set(key, { ...word, scripts: new Map(word.scripts) });
  }
  for (const [key, word] of byTag) {
    const [script] = most(word.scripts);
    if (said(rules, word.lower, word.upos, -1) !== script) rules.set(key, script);
  }
  for (const word of words) {
    if (word.lower.length > 40) continue;
    if (said(rules, word.lower, word.upos, word.fine) !== word.script)
      rules.set(ruleKey(fullHash(word.lower), fineKey(word.fine), true), word.script);
  }
}

function fullHash(lower) {
  let hash = SEED;
  for (let n = 1; n <= lower.length; n++) hash = step(hash, lower.charCodeAt(lower.length - n));
  return hash;
}

/** The script that the rules give a word. */
function said(rules, lower, upos, fine) {
  const key = bestRule((k) => rules.has(k), lower, upos, fine);
  return key === undefined ? undefined : rules.get(key);
}

/** The section 'lemmas' of sentences; `fineNames` are those of the tagger. */
export function buildLemmas(sentences, fineNames) {
  const fineNumbers = new Map(fineNames.map((name, number) => [name, number]));
  const words = wordScripts(sentences, fineNumbers);
  const numbers = new Map();
  const scriptNumber = (text) => {
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text);
  };
  const rules = new Map();
  const current = new Array(words.length).fill('');
  const hashes = new Array(words.length).fill(SEED);
  // Endings from the shortest to the longest: a rule is kept where it changes what is said so far.
  for (let n = 0; n <= LONGEST_ENDING; n++) {
    const coarse = new Map();
    const fine = new Map();
    words.forEach((word, w) => {
      if (n > word.lower.length) return;
      if (n > 0) hashes[w] = step(hashes[w], word.lower.charCodeAt(word.lower.length - n));
      vote(coarse, ruleKey(hashes[w], word.upos, false), w);
      vote(fine, ruleKey(hashes[w], fineKey(word.fine), false), w);
    });
    const chosen = new Array(words.length);
    for (const votes of [coarse, fine]) {
      for (const [key, members] of votes) {
        const counts = new Map();
        for (const w of members) add(counts, words[w].script, 1);
        const [script, share] = most(counts);
        // The ending must hold all that is taken off.
        const within = Number.parseInt(script, 10) <= n;
        const sure = n === 0 || (within && members.length >= 2 && share * 2 > members.length);
        const news = members.some((w) => (chosen[w] ?? current[w]) !== script);
        if (!sure || !news) continue;
        rules.set(key, script);
        for (const w of members) chosen[w] = script;
      }
    }
    chosen.forEach((script, w) => {
      if (script !== undefined) current[w] = script;
    });
  }
  addExceptions(words, rules);
  const rows = [...rules].map(([key, script]) => [key, scriptNumber(script), 0]);
  const scripts = [...numbers.keys()].map((text) => {
    const [cut, keep, ...added] = text.split(' ');
    return { cut: Number(cut), keep: keep === '1', add: added.join(' ') };
  });
  const out = new ByteWriter();
  writeHashColumns(out, rows);
  return encodeLemmas(scripts, out.done());
}

function vote(votes, key, word) {
  const members = votes.get(key);
  if (members) members.push(word);
  else votes.set(key, [word]);
}
