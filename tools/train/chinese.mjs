/**
 * Brings the treebank that Chinese is learned from (PUD) to the ways of the one it is measured with (GSD), as far as
 * they can be told by tables: affixes and family names are words of their own there, and some words have other tags.
 */
import { classOfWord, hashWord } from '../../dist/language/engine/segmenter-words.js';

/**
 * Adverbs that GSD calls subordinating conjunctions ("Some PART/ADV should be SCONJ", its list of changes, 2.13); told
 * by the most frequent differences on its dev part.
 */
const MARKS = new Set('也而但并来所还都就才亦以');

/** Gives words the tags of GSD: marks of relative clauses, connecting adverbs, ordinals. */
export function harmoniseTags({ forms, upos, xpos, deprels }) {
  deprels.forEach((deprel, i) => {
    if (deprel === 'mark:rel' && xpos[i] === 'DEC') upos[i] = 'SCONJ';
    if (upos[i] === 'ADV' && MARKS.has(forms[i])) {
      upos[i] = 'SCONJ';
      deprels[i] = 'mark';
    }
    if (upos[i] === 'ADJ' && xpos[i] === 'CD') upos[i] = 'NUM';
  });
}

const IDEOGRAPHS = /^\p{Script=Han}{3,}$/u;

/**
 * Where a word is cut: its tags before and after the cut, and which part keeps the place of the whole in the sentence.
 * The conditions are those of the segmenter (src/language/engine/segmenter.ts).
 */
function cutOf(form, upos, xpos, { suffixes, prefixes, families }, list) {
  const characters = Array.from(form);
  const { length } = characters;
  const first = characters[0];
  const listed = (part) => classOfWord(list, hashWord(part)) !== 0;
  const stem = characters.slice(0, -1).join('');
  const rest = characters.slice(1).join('');
  if (upos === 'PROPN' && length === 3 && !listed(form) && families.includes(first))
    return { parts: [first, rest], tags: [upos, upos], fine: [xpos, xpos], head: 0, dep: 'flat' };
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined;
  if (suffixes.includes(characters.at(-1)) && (listed(stem) || (!listed(form) && length > 4)))
    return {
      parts: [stem, characters.at(-1)],
      tags: [upos, 'PART'],
      fine: [xpos, 'SFN'],
      head: 1,
      dep: 'compound',
    };
  if (prefixes.includes(first) && listed(rest))
    return {
      parts: [first, rest],
      tags: ['PART', upos],
      fine: ['PFA', xpos],
      head: 1,
      dep: 'case',
    };
  return undefined;
}

/** A sentence with its affixes and family names cut off; `list` is the word list of the segmenter. */
export function cutAffixes(sentence, conventions, list) {
  const { forms, lemmas, upos, xpos, fine, feats, heads, deprels } = sentence;
  const out = { forms: [], lemmas: [], upos: [], xpos: [], fine: [], feats: [], deprels: [] };
  const places = [];
  const own = [];
  const add = (form, lemma, tag, finer, feat, deprel, head) => {
    out.forms.push(form);
    out.lemmas.push(lemma);
    out.upos.push(tag);
    out.xpos.push(finer);
    out.fine.push(finer);
    out.feats.push(feat);
    out.deprels.push(deprel);
    own.push(head);
  };
  forms.forEach((form, i) => {
    const cut = IDEOGRAPHS.test(form) && cutOf(form, upos[i], fine[i], conventions, list);
    const at = own.length;
    places.push(cut ? at + cut.head : at);
    if (!cut) {
      add(form, lemmas[i], upos[i], xpos[i], feats[i], deprels[i], { whole: heads[i] });
      return;
    }
    cut.parts.forEach((part, p) => {
      const deprel = p === cut.head ? deprels[i] : cut.dep;
      const head = p === cut.head ? { whole: heads[i] } : { at: at + cut.head };
      add(part, part, cut.tags[p], cut.fine[p], '_', deprel, head);
    });
  });
  const whole = (head) => (head < 0 ? -1 : places[head]);
  return { ...out, heads: own.map((head) => head.at ?? whole(head.whole)) };
}
