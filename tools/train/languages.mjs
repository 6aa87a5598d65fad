/** What each language is trained on and measured with, and how its labels are made of a treebank's columns. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ZH_SEGMENT_CONVENTIONS } from '../../dist/language/zh/segment-conventions.js';
import { UPOS } from '../../dist/model/syntax.js';
import { tokenise } from '../../dist/text/tokens.js';
import { harmoniseTags } from './chinese.mjs';
import { readTreebank } from './conllu.mjs';

/** The folder of treebanks and texts, beside the repository. */
export const DATA = path.resolve(import.meta.dirname, '../../../shared/data');

const RUSSIAN_FEATURES = [
  'Case',
  'Number',
  'Gender',
  'Tense',
  'VerbForm',
  'Voice',
  'Mood',
  'Aspect',
  'Person',
];

/**
 * The finer tag of a Russian word: its universal tag with the features that its form shows. Left out is what the
 * treebanks do in different ways: features of words written in digits, voice and aspect of auxiliaries, case of short
 * participles.
 */
function russianFine(upos, feats, form) {
  if (upos === 'PUNCT' || upos === 'X' || feats === '_' || /^\P{L}+$/u.test(form)) return upos;
  const values = new Map(feats.split('|').map((pair) => pair.split('=')));
  if (upos === 'AUX') for (const name of ['Voice', 'Aspect']) values.delete(name);
  if (values.get('Variant') === 'Short') values.delete('Case');
  const kept = RUSSIAN_FEATURES.filter((name) => values.has(name));
  return [upos, ...kept.map((name) => `${name}=${values.get(name)}`)].join('|');
}

/** A Russian label: scored by its parts, so that rare bundles profit from the common ones. */
function russianLabel(upos, fine) {
  const [, ...pairs] = fine.split('|');
  const of = (name) => pairs.find((pair) => pair.startsWith(`${name}=`)) ?? '';
  const agreement = [of('Case'), of('Number'), of('Gender')].join('|');
  const columns = [upos, ...pairs, ...pairs.map((pair) => `${upos}|${pair}`)];
  if (agreement !== '||') columns.push(agreement);
  return {
    upos: UPOS.indexOf(upos),
    fine,
    group: `${upos}|${of('Case')}|${of('Number')}`,
    columns,
  };
}

/** The relative pronoun is a pronoun in GSD and most of Taiga, a determiner in PUD. */
function harmoniseRussian({ lemmas, upos }) {
  lemmas.forEach((lemma, i) => {
    if (lemma === 'который' && upos[i] === 'DET') upos[i] = 'PRON';
  });
}

function plainLabel(upos, fine) {
  return { upos: UPOS.indexOf(upos), fine, group: upos, columns: [upos, `${upos}/${fine}`] };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function chineseWords(text) {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).filter((w) => w.trim());
}

const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'u.s', 'gen', 'sen', 'rep']);
const CLITICS = new Set(['s', 're', 'll', 've', 'd', 'm']);

function spacedWords(text) {
  const { starts, ends, length } = tokenise(text, {
    abbreviations: ABBREVIATIONS,
    clitics: CLITICS,
  });
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
}

/** Languages by code. */
export const LANGUAGES = {
  en: {
    train: ['en_ewt-train', 'en_gumcc-train'],
    measured: ['en_ewt-ud-dev', 'en_gum-ud-dev'],
    texts: ['bbc_en', 'state_dept_en', 'wikinews_en', 'swiss_en'],
    words: spacedWords,
    fine: (_, xpos) => xpos,
    label: plainLabel,
    epochs: 6,
    seeds: [7, 8, 9],
  },
  ru: {
    train: ['ru_pud-ud-test', 'ru_taiga-social', 'ru_taiga-ud-dev', 'ru_taiga-ud-test'],
    measured: ['ru_gsd-ud-dev'],
    texts: ['kremlin_ru'],
    words: spacedWords,
    fine: (upos, _, feats, form) => russianFine(upos, feats, form),
    label: russianLabel,
    harmonise: harmoniseRussian,
    epochs: 6,
    seeds: [7, 8, 9],
  },
  zh: {
    train: ['zh_pud-simp'],
    measured: ['zh_gsdsimp-ud-dev'],
    texts: ['cctv_zh'],
    words: chineseWords,
    fine: (_, xpos) => xpos,
    label: plainLabel,
    harmonise: harmoniseTags,
    conventions: ZH_SEGMENT_CONVENTIONS,
    epochs: 6,
    seeds: [7, 8, 9],
  },
};

/**
 * The sentences of treebanks, by file name without its ending; each gets its finer tags as `fine`. What is measured with
 * is left as it is; what is trained on is brought to its ways.
 */
export function readSentences(language, names) {
  return names.flatMap((name) => readFileOf(language, name));
}

function readFileOf(language, name) {
  const { fine, harmonise, train } = LANGUAGES[language];
  const sentences = readTreebank(path.join(DATA, 'language', `${name}.conllu`));
  for (const sentence of sentences) {
    const { upos, xpos, feats } = sentence;
    sentence.forms = sentence.forms.map((form) => form.replaceAll('&#39;', "'"));
    if (train.includes(name)) harmonise?.(sentence);
    sentence.fine = upos.map((tag, i) => fine(tag, xpos[i], feats[i], sentence.forms[i]));
  }
  return sentences;
}

/** The plain texts of a language as lists of words, a list a paragraph. */
export function readTexts(language) {
  const { texts, words } = LANGUAGES[language];
  return texts.flatMap((name) => {
    const lines = readFileSync(path.join(DATA, 'texts', `${name}.jsonl`), 'utf8').split('\n');
    const paragraphs = lines
      .filter((line) => line !== '')
      .flatMap((line) => JSON.parse(line).text.split(/\n+/));
    return paragraphs.map((paragraph) => words(paragraph));
  });
}
