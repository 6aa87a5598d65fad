import type { CapitalisedNames } from '../capitalised-names.ts';
import { wordSet } from '../word-list.ts';
import {
  EN_NOT_NAMES,
  EN_ORDINARY_FAMILIES,
  EN_ORGANISATION_HEADS,
  EN_PAIR_PREFIXES,
} from './name-guards.ts';
import { EN_PORTFOLIO } from './title.ts';

/** What makes or unmakes an English name. */
export const EN_CAPITALISED_NAMES: CapitalisedNames = {
  organisationHeads: EN_ORGANISATION_HEADS,
  notNames: EN_NOT_NAMES,
  pairPrefixes: EN_PAIR_PREFIXES,
  ordinaryFamilies: EN_ORDINARY_FAMILIES,
  portfolio: EN_PORTFOLIO,
  particles: wordSet(`
    de, da, do, dos, del, della, di, du, von, van, der, den, bin, ibn, al, el, ould, la,
    le, ben, ter, zu, e, y
  `),
  locatives: wordSet(`
    in, at, to, from, near, outside, into, leaving, visit, visited, visiting, through,
    via, around, across, for
  `),
  vagueTitles: wordSet(`
    head, chief, chair, chairman, chairwoman, director, administrator, governor,
    coordinator, representative, speaker, general, captain, judge, mayor, secretary,
    minister, deputy minister
  `),
  counterparts: wordSet('leader, counterpart, ruler, diplomat, top diplomat, aide'),
  speech: wordSet(`
    said, says, told, added, met, stressed, noted, announced, urged, arrived, visited,
    called, warned, argued, explained, asked, wrote
  `),
  speechBefore: wordSet('said, says, told'),
  placeBefore: wordSet('in, at, to, from, near'),
  geography: wordSet('gulf, sea, bay, strait, straits, isthmus, university'),
  metonymNouns: wordSet(`
    summit, talks, meeting, gathering, declaration, agreement, visit, trip, conference,
    process, treaty, protocol
  `),
  givenStates: wordSet(`
    jordan, chad, georgia, israel, cuba, india, kenya, malta, paris, guy
  `),
};
