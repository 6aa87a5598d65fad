import type { CapitalisedNames } from '../capitalised-names.ts';
import { wordSet } from '../word-list.ts';
import { EN_GIVEN_NAMES } from './given-names.ts';
import {
  EN_NOT_NAMES,
  EN_ORDINARY_FAMILIES,
  EN_ORGANISATION_HEADS,
  EN_PAIR_PREFIXES,
} from './name-guards.ts';
import { EN_NAME_SURROUNDINGS } from './name-surroundings.ts';
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
    called, warned, argued, explained, asked, wrote, admitted, insisted, claimed, believes,
    thinks, commented, insists, predicted, denied, described, revealed, accused, agreed, hopes,
    replied, tweeted, confirmed, recalled, acknowledged, concluded, declared, wants, scored,
    beat, won, signed, died, resigned, retired, returned, joined, admits, reckons
  `),
  speechBefore: wordSet('said, says, told, added, explained, asked, named, called, wrote'),
  placeBefore: wordSet('in, at, to, from, near'),
  geography: wordSet('gulf, sea, bay, strait, straits, isthmus, university'),
  metonymNouns: wordSet(`
    summit, talks, meeting, gathering, declaration, agreement, visit, trip, conference,
    process, treaty, protocol
  `),
  givenStates: wordSet(`
    jordan, chad, georgia, israel, cuba, india, kenya, malta, paris, guy
  `),
  givenNames: EN_GIVEN_NAMES,
  companyEnds: wordSet(`
    inc, inc., plc, ltd, ltd., corp, corp., llc, gmbh, sa, ag, nv, spa, holdings, airlines, airways,
    motors, pharmaceuticals, technologies, semiconductor, petroleum, telecom, bancorp, securities,
    europe, international, worldwide, studios, records, entertainment
  `),
  thingEnds: wordSet(`
    prize, prizes, award, awards, medal, trophy, dialogue, dialogues, strategy, summit, talks, day,
    week, month, decade, leadership, performance, excellence, development, sustainability, manager,
    supervisor, festival, ceremony, show, album, tournament, championship, championships, grammy, oscar
  `),
  placeHeads: wordSet(`
    river, lake, island, islands, mountain, mountains, valley, bay, gulf, sea, ocean, strait,
    peninsula, province, county, district, region, city, town, village, airport, street, road, avenue,
    square, park, bridge, beach, hill, hills, desert, forest, canal, coast, harbour, harbor, port,
    stadium, hall, castle, palace, prison, cathedral, estuary, oblast, prefecture, governorate,
    territory, heights, springs, falls, plaza, tower, station, arena, gate, oblast, raion, basin,
    delta, plateau, glacier, reef, cape, boulevard, lane, cemetery, mosque, temple, abbey, room, island, ranch, woods, reservoir, gardens
  `),
  placeLeads: wordSet('mount, lake, county, port, san, santa, fort, cape, los, las, mt, mt.'),
  directions: wordSet(`
    north, south, east, west, northern, southern, eastern, western, central, upper, lower, greater
  `),
  ranks: wordSet('deputy, vice, assistant, principal, associate, senior, shadow, junior, district'),
  creeds: wordSet(`
    liberal, democrat, democratic, conservative, catholic, protestant, muslim, jewish, islam,
    islamic, republican, socialist, communist, nazi, christian, evangelical, buddhist, hindu, sunni,
    shia, orthodox, roman, nazis, muslims, christians, jews, catholics
  `),
  agreementHeads: wordSet(`
    agreement, agreements, treaty, protocol, convention, conventions, accord, accords, pact,
    declaration, charter, compact, covenant, memorandum
  `),
  beside: EN_NAME_SURROUNDINGS,
};
