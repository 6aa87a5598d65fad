import type { SentenceRules } from '../../text/sentences.ts';
import type { TokenRules } from '../../text/tokens.ts';
import { wordList } from '../word-list.ts';

/** Abbreviations that stand before a name or a number. */
const LEADING = wordList(`
  им, ул, пр, просп, пер, наб, пл, г-н, г-жа, проф, акад, доц, канд, докт, ред, изд, стр, рис,
  табл, гл, ст, пп, с, см, ср, ок, тел, др-р, св, обл, р-н, пос, дер, о-в, оз, р, корп, кв,
  ген, полк, подп, майор, кап, лейт, авт, сост, пер, реж, муз, напр, т, т-во, чл, член-корр,
  гр, тов, зам, пом, нач, изд-во, букв, примеч, сокр, род, ум, англ, нем, фр, лат, рус, кит, яп,
  янв, февр, фев, апр, авг, сент, окт, нояб, дек
`);

/** Abbreviations of units and others that often end a sentence. */
const CLOSING = wordList(`
  г, гг, в, вв, п, н, э, д, е, др, пр, руб, коп, долл, тыс, млн, млрд, трлн, чел, ед, экз, мин, сек,
  час, куб, кв, га, км, шт, л, к, гос, пол, проч
`);

/** Words of Russian; hyphenated words are whole, initials apart. */
export const RU_TOKENS: TokenRules = {
  abbreviations: new Set(
    [...LEADING, ...CLOSING].filter((word) => !/^(?:майор|час|к)$/.test(word)),
  ),
  clitics: new Set(),
  joinsHyphens: true,
  cutsInitials: true,
};

/** Sentences of Russian. */
export const RU_SENTENCES: SentenceRules = {
  neverFinal: new Set(LEADING),
  mayEnd: new Set(CLOSING),
  listEnds: new Set(['и', 'т.']),
  dashBegins: true,
  starters: new Set(
    wordList(`
    в, во, на, по, с, со, к, ко, о, об, от, до, за, из, у, при, для, после, перед, под, над, между,
    через, среди, кроме, и, а, но, однако, или, если, когда, как, что, чтобы, поэтому, потому,
    также, так, тогда, там, здесь, теперь, это, этот, эта, эти, этого, этом, тот, та, те, он, она,
    оно, они, мы, вы, я, ты, его, ее, их, все, всего, весь, вся, каждый, другой, другие, один,
    одна, одно, некоторые, многие, уже, еще, только, не, ни, кроме, согласно, ранее, позже, затем,
    впоследствии, сейчас, сегодня, вчера, завтра, имеет, был, была, было, были, есть
  `),
  ),
};
