import type { FigureWords } from '../clause-grammar.ts';
import { wordSet as words } from '../word-list.ts';
import { EN_BASE_LINKS } from './figure.ts';
import { EN_FRAMES, EN_HARM, EN_NO_FIGURE_NOUNS } from './figure-noun.ts';
import { EN_BETWEEN, EN_COUNT_VERBS, EN_MONEY_VERBS, EN_MOVES } from './figure-verb.ts';

/** English words around figures. */
export const EN_FIGURE_WORDS: FigureWords = {
  owners: words("its, their, 's, '"),
  more: words('more, fewer, less, additional, further, other'),
  changeJoins: words('and, while, but'),
  contrasts: words('and, while, but, whereas, although'),
  articles: words('a, an, the, its, their'),
  clauseJoins: words('and, but, while'),
  periodLinks: words('in, with, to, the, of, a'),
  perUnit: words('a, per, year, month, day'),
  labels: words('no., number, nr, room, -, unscr, resolution, article, isbn, /'),
  certainty: words(`
    sure, certain, committed, behind, right, wrong, clear, confident, correct, agree,
    true, convinced
  `),
  ages: words('age, aged, ages'),
  beforeLevel: words(`
    reach, hit, total, a, some, record, an, almost, nearly, about, around, just, over,
    under, more, less, than, stand, at
  `),
  modals: words("will, would, could, may, might, shall, 'll"),
  persons: words('we, i, he, she, they'),
  pronouns: words('it, they, this, that, these, those, which, both'),
  noPart: words(`
    that, said, says, 's, ', more, most, much, many, have, while, as, its, his, her,
    their, our, my, which, it, they, there, not, one, when, thus, nearly, almost, about,
    over, compared, than, per, respectively, alone, this, last, next, versus, made,
    took, take, make, according, due, because, including, worth, able, currently,
    however, therefore, rather, instead, meanwhile, warned, warns, showed, shows, show,
    concern, concerned, concerns, involve, involves, involved, believe, think, thinks,
    expect, expects, fewer, apiece, yet, overall, includes, include, included
  `),
  possessives: words('its, their, our, his, her, my, all, each'),
  purposeLinks: words('for, on, toward, towards'),
  comparatives: words('more, fewer, less'),
  frames: EN_FRAMES,
  notNouns: EN_NO_FIGURE_NOUNS,
  harm: EN_HARM,
  between: EN_BETWEEN,
  moves: EN_MOVES,
  moneyVerbs: EN_MONEY_VERBS,
  countVerbs: EN_COUNT_VERBS,
  baseLinks: EN_BASE_LINKS,
  changeNouns: /(?:growth|increase|rise|gain|fall|drop|decline|reduction|decrease|cut)$/i,
  bounds: /\b(?:maximum|minimum|capped)\b/i,
  mutual: /\b(?:bilateral|two-way|mutual)\b/i,
};
