/** Function words and their part in a clause. */

import type { PhraseTable } from '../../text/phrases.ts';
import type { FunctionRow } from '../clause-rows.ts';
import { FUNCTION_WORDS } from '../tables.ts';
import { wordList } from '../word-list.ts';

/** Function words of English by role; each word stands in one row. */
export const EN_FUNCTION_WORDS: PhraseTable<FunctionRow> = {
  name: FUNCTION_WORDS.name,
  rows: [
    {
      role: 'auxiliary',
      phrases: wordList(`
        is, are, was, were, be, been, being, has, have, had, having, do, does, did, 've, 're, 'm
      `),
    },
    {
      role: 'modal',
      phrases: wordList(`
        will, would, shall, should, can, could, may, might, must, 'll, 'd
      `),
    },
    {
      role: 'preposition',
      phrases: wordList(`
        in, on, at, with, from, to, by, for, into, onto, between, among, amid, against, over,
        under, through, during, without, within, toward, towards, upon, about, across, alongside,
        including, via, than, like, per, near, since, until, regarding, concerning, following,
        along, around, beyond, behind, beside, besides, despite, except, plus, amongst, throughout
      `),
    },
    { role: 'of', phrases: ['of'] },
    {
      role: 'conjunction',
      phrases: wordList(`
        and, or, nor, but, &, as well as, together with, along with
      `),
    },
    { role: 'relative', phrases: ['who', 'which', 'whom', 'whose', 'that', 'where'] },
    {
      role: 'subordinator',
      phrases: wordList(`
        while, after, before, when, as, because, although, though, whereas, if, unless, whether,
        so that, once, even as, whereby
      `),
    },
    {
      role: 'pronoun',
      phrases: wordList(`
        he, she, it, they, we, i, you, him, her, them, us, his, its, their, our, my
      `),
    },
    {
      role: 'adverb',
      phrases: wordList(`
        also, then, now, still, just, already, again, soon, later, earlier, ever, never, both,
        jointly, together, formally, officially, further, often, always, even, only, once more,
        today, yesterday, recently, separately, previously, reportedly, in turn, likewise, hereby,
        thus, subsequently, briefly, virtually, each, all, either, respectively, repeatedly,
        personally, publicly, firmly, strongly, fully, currently, actively, resolutely,
        unanimously, warmly
      `),
    },
    {
      role: 'determiner',
      phrases: wordList(`
        the, a, an, this, these, those, some, any, no, every, another, other, such
      `),
    },
    { role: 'negation', phrases: ['not', "n't", 'neither', 'nobody', 'none'] },
  ],
};
