/** Reads CoNLL-U: sentences with their words as columns; ranges (1-2) and empty nodes (8.1) are kept apart. */
import { readFileSync } from 'node:fs';

/**
 * One sentence of a treebank.
 * @typedef {{
 *   text: string | undefined, newParagraph: boolean,
 *   forms: string[], lemmas: string[], upos: string[], xpos: string[], feats: string[],
 *   heads: number[], deprels: string[],
 *   starts: Int32Array | undefined, ends: Int32Array | undefined,
 *   spaceAfter: boolean[],
 * }} TreebankSentence
 * `heads` are word indexes from 0, -1 for the root. `starts` and `ends` are UTF-16 offsets into `text`; words that are
 * written as one (a range such as "don't", whose parts are "do" and "n't") share it out where the parts spell it, and
 * otherwise all span the whole. Undefined where the file gives no text.
 */

/** Reads a file of CoNLL-U. */
export function readTreebank(file) {
  const blocks = readFileSync(file, 'utf8').split(/\r?\n\r?\n/);
  return blocks.flatMap((block) => {
    const sentence = readSentence(block.split(/\r?\n/));
    return sentence.forms.length > 0 ? [sentence] : [];
  });
}

function readSentence(lines) {
  const out = {
    text: undefined,
    newParagraph: false,
    forms: [],
    lemmas: [],
    upos: [],
    xpos: [],
    feats: [],
    heads: [],
    deprels: [],
    starts: undefined,
    ends: undefined,
    spaceAfter: [],
  };
  const units = [];
  let rangeEnd = 0;
  for (const line of lines) {
    if (line.startsWith('#')) {
      if (line.startsWith('# text = ')) out.text = line.slice(9);
      if (/^# new(?:par|doc)\b/.test(line)) out.newParagraph = true;
      continue;
    }
    const cell = line.split('\t');
    if (cell.length < 10 || cell[0].includes('.')) continue;
    const spaced = !/(?:^|\|)SpaceAfter=No/.test(cell[9]);
    if (cell[0].includes('-')) {
      const [first, last] = cell[0].split('-').map(Number);
      rangeEnd = last;
      units.push({ form: cell[1], from: first - 1, to: last, spaced });
      continue;
    }
    const id = Number(cell[0]);
    if (id > rangeEnd) units.push({ form: cell[1], from: id - 1, to: id, spaced });
    out.forms.push(cell[1]);
    out.lemmas.push(cell[2]);
    out.upos.push(cell[3]);
    out.xpos.push(cell[4]);
    out.feats.push(cell[5]);
    out.heads.push(Number(cell[6]) - 1);
    out.deprels.push(cell[7]);
    out.spaceAfter.push(spaced);
  }
  if (out.text === undefined && out.forms.length > 0)
    out.text = units
      .map(({ form, spaced }) => form + (spaced ? ' ' : ''))
      .join('')
      .trimEnd();
  locate(out, units);
  return out;
}

/** Finds the offsets of the words in the text. */
function locate(sentence, units) {
  const { text, forms } = sentence;
  if (text === undefined) return;
  const starts = new Int32Array(forms.length);
  const ends = new Int32Array(forms.length);
  let at = 0;
  for (const { form, from, to } of units) {
    const found = text.indexOf(form, at);
    if (found < 0) return;
    at = found + form.length;
    const parts = forms.slice(from, to);
    const spelled = parts.join('') === form;
    let within = found;
    for (let i = from; i < to; i++) {
      starts[i] = spelled ? within : found;
      within += forms[i].length;
      ends[i] = spelled ? within : at;
    }
  }
  sentence.starts = starts;
  sentence.ends = ends;
}
