/** Words around names: titles, bodies that act for a state, group phrases, and words that close an organisation's name. */

import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import { wordList } from '../word-list.ts';

/** A title that stands beside a name, with the office's role where it tells one. */
export interface TitleRow extends PhraseRow {
  readonly role:
    | 'head-of-state'
    | 'head-of-government'
    | 'foreign-minister'
    | 'minister'
    | 'deputy'
    | 'head-of-organisation'
    | 'envoy'
    | 'legislator'
    | 'military'
    | 'honorific'
    | 'other';
}

const FIELDS = wordList(`
  foreign, defence, defense, finance, interior, trade, economy, economic, energy, oil, health,
  justice, education, agriculture, transport, culture, environment, home, labour, labor, industry,
  commerce, science, technology, climate, development, security, foreign affairs, digital,
  tourism, science and technology, economics, external affairs, treasury, infrastructure, europe,
  housing
`);

/** Titles. */
export const EN_TITLES: PhraseTable<TitleRow> = {
  name: 'title',
  rows: [
    {
      role: 'head-of-state',
      phrases: wordList(`
        president, state president, federal president, king, queen, emperor, emir, sultan, crown
        prince, supreme leader, head of state, pope, grand duke, prince, princess,
        governor-general, governor general
      `),
    },
    {
      role: 'head-of-government',
      phrases: wordList(`
        prime minister, premier, chancellor, federal chancellor, head of government, taoiseach,
        pm, first minister, chief minister
      `),
    },
    {
      role: 'foreign-minister',
      phrases: wordList(`
        foreign minister, minister of foreign affairs, minister for foreign affairs, foreign
        secretary, secretary of state, minister of external affairs, external affairs minister,
        foreign affairs minister, fm
      `),
    },
    {
      role: 'minister',
      phrases: [
        ...FIELDS.slice(1).flatMap((f) => [`${f} minister`, `${f} secretary`]),
        'minister',
        'secretary',
        'federal minister',
        'minister of state',
        'state councilor',
        'state councillor',
        'federal councillor',
        'councillor of state',
        'treasury secretary',
        'attorney general',
        'national security adviser',
        'national security advisor',
        'home secretary',
        'secretary of defense',
        'secretary of the treasury',
        'secretary of commerce',
        'secretary of energy',
        'commissioner',
        'eu commissioner',
        'chancellor of the exchequer',
        'trade representative',
        'party chief',
        'party secretary',
        'cabinet secretary',
        'u.s. trade representative',
      ],
    },
    {
      role: 'deputy',
      phrases: wordList(`
        vice president, vice-president, vice premier, vice-premier, deputy prime minister, deputy
        foreign minister, vice foreign minister, deputy minister, vice minister, deputy secretary
        of state, deputy secretary, deputy secretary-general, assistant secretary, assistant
        secretary of state, under secretary, undersecretary, under secretary of state, deputy
        assistant secretary, principal deputy assistant secretary, first deputy prime minister,
        deputy chairman, acting assistant secretary, counselor, deputy national security advisor,
        permanent secretary, first lady
      `),
    },
    {
      role: 'head-of-organisation',
      phrases: wordList(`
        secretary-general, secretary general, director-general, director general, managing
        director, commission president, council president, european commission president, european
        council president, high representative, foreign policy chief, executive director, chief
        executive, chief executive officer, ceo, chairman, chairwoman, chairperson, chair,
        governor, general secretary, director, president and ceo, administrator, chief, head
      `),
    },
    {
      role: 'envoy',
      phrases: wordList(`
        ambassador, special envoy, special representative, special presidential envoy,
        presidential envoy, envoy, permanent representative, chargé d'affaires, charge d'affaires,
        consul general, negotiator, chief negotiator, special adviser, special advisor,
        presidential aide, aide, spokesman, spokeswoman, spokesperson, deputy spokesperson,
        presidential spokesman, coordinator
      `),
    },
    {
      role: 'legislator',
      phrases: wordList(`
        senator, representative, congressman, congresswoman, speaker, house speaker, mp, mep,
        majority leader, opposition leader, party leader, mayor, justice, judge, state secretary,
        lawmaker, deputy speaker
      `),
    },
    {
      role: 'military',
      phrases: wordList(`
        general, admiral, colonel, lieutenant general, major general, chief of staff, commander,
        army chief, marshal, captain, lieutenant
      `),
    },
    {
      role: 'honorific',
      phrases: wordList(`
        mr, mr., mrs, mrs., ms, ms., miss, dr, dr., sir, lord, lady, dame, professor, prof.,
        sheikh, shaikh, his excellency, her excellency, h.e., his majesty, her majesty, gen.,
        sen., rep., lt., col., gov., king
      `),
    },
    {
      role: 'other',
      phrases: wordList(`
        leader, ruler, counterpart, dictator, strongman, analyst, economist, expert, adviser,
        advisor, official, diplomat, top diplomat, businessman, journalist, lawyer, activist,
        candidate, presidential candidate, prosecutor, actor, author, scientist, co-chair,
        co-founder, founder, deputy director
      `),
    },
  ],
};

/** Words of a portfolio after "minister of / for", "secretary for": they continue the title, not the name. */
export const EN_PORTFOLIO: ReadonlySet<string> = new Set([
  ...FIELDS.flatMap((f) => f.split(' ')),
  'affairs',
  'political',
  'european',
  'eurasian',
  'african',
  'asian',
  'east',
  'south',
  'central',
  'pacific',
  'western',
  'hemisphere',
  'near',
  'eastern',
  'arms',
  'control',
  'international',
  'state',
  'public',
  'diplomacy',
  'civilian',
  'human',
  'rights',
  'democracy',
  'labor',
  'growth',
  'environment',
  'global',
  'economy',
  'business',
  'cooperation',
  'relations',
  'external',
  'internal',
  'national',
  'treasury',
  'commerce',
  'food',
  'water',
  'fisheries',
  'migration',
  'population',
  'refugees',
  'women',
  'youth',
  'sport',
  'sports',
  'planning',
  'investment',
  'industries',
  'information',
  'communications',
  'communication',
  'law',
  'legal',
  'verification',
  'compliance',
  'management',
  'nonproliferation',
  'military',
  'narcotics',
  'enforcement',
  'oceans',
  'scientific',
  'regional',
  'integration',
  'diaspora',
  'research',
  'innovation',
  'higher',
  'family',
  'social',
  'petroleum',
  'natural',
  'resources',
  'mines',
  'works',
  'housing',
  'urban',
  'union',
  'emigrants',
  'expatriates',
  'religious',
  'veterans',
  'homeland',
  'the',
  'exchequer',
  'counterterrorism',
  'conflict',
  'africa',
  'america',
  'americas',
  'asia',
  'middle',
  'north',
  'horn',
  'sahel',
  'indo-pacific',
  'caribbean',
  'latin',
  'balkans',
  'gulf',
  'arctic',
  'southeast',
  'northeast',
  'wider',
  'neighbourhood',
  'equality',
  'gender',
  'partnerships',
  'intergovernmental',
  'parliamentary',
  'strategic',
  'finances',
  'police',
  'constitutional',
  'cultural',
  'heritage',
  'aviation',
  'maritime',
  'rural',
  'mining',
  'industrial',
  'humanitarian',
  'reconstruction',
  'democratic',
  'criminal',
  'technological',
  'stabilization',
  'operations',
  'indo-pacific',
  'indo',
]);

/** What makes the holder of a title no holder now. */
export interface TenureRow extends PhraseRow {
  readonly tenure: 'former' | 'acting' | 'elect';
}

/** Words of tenure before a title. */
export const EN_TENURE: PhraseTable<TenureRow> = {
  name: 'tenure',
  rows: [
    {
      tenure: 'former',
      phrases: wordList(`
        former, ex, then, late, ousted, previous, deposed, one-time, erstwhile, outgoing, retired,
        predecessor
      `),
    },
    {
      tenure: 'acting',
      phrases: ['acting', 'interim', 'caretaker', 'de facto', 'self-proclaimed', 'transitional'],
    },
    {
      tenure: 'elect',
      phrases: ['elect', 'designate', 'incoming', 'newly elected', 'future', 'nominee', 'would-be'],
    },
  ],
};

/** A body through which a state acts. */
export const EN_BODIES: PhraseTable = {
  name: 'body',
  rows: [
    {
      phrases: wordList(`
        government, side, authorities, delegation, administration, cabinet, parliament, foreign
        ministry, defence ministry, defense ministry, ministry of foreign affairs, ministry of
        defence, ministry of defense, embassy, officials, negotiators, military, armed forces,
        army, state media, presidency, finance ministry, commerce ministry, ministry of commerce,
        central bank, customs, customs office, leadership, diplomats, leaders, regime, trade
        ministry, foreign office, state council, national security council, supreme court, people,
        mfa, authority, embassy, mission, state department, treasury
      `),
    },
  ],
};

/** People sent or speaking for a state, before "from" or "of". */
export const EN_ENVOYS: PhraseTable = {
  name: 'envoys',
  rows: [
    {
      phrases: wordList(`
        delegations, delegation, representatives, officials, senior officials, leaders, ministers,
        foreign ministers, negotiators, diplomats, delegates, heads of state, heads of government,
        governments, senior representatives, high-level delegation, a delegation, a senior
        delegation, envoys
      `),
    },
  ],
};

/** A phrase that stands for actors named before. */
export interface GroupRow extends PhraseRow {
  /** How many it stands for (0: any), and what kind. */
  readonly count: number;
  readonly of: 'any' | 'person' | 'state' | 'self';
}

/** Group phrases and pronouns. */
export const EN_GROUPS: PhraseTable<GroupRow> = {
  name: 'group',
  rows: [
    {
      count: 2,
      of: 'any',
      phrases: wordList(`
        the two sides, both sides, the two parties, both parties, two sides, the sides, the duo,
        the pair, the two
      `),
    },
    {
      count: 2,
      of: 'state',
      phrases: wordList(`
        the two countries, both countries, the two nations, both nations, the two states, both
        states, the two governments, both governments, the two neighbours, the two neighbors, the
        two powers, our two countries
      `),
    },
    {
      count: 2,
      of: 'person',
      phrases: wordList(`
        the two leaders, both leaders, the two presidents, both presidents, the two ministers,
        both ministers, the two men, the two prime ministers, the two premiers, the two heads of
        state, the heads of state, the two foreign ministers, the two heads of government, both
        prime ministers, both foreign ministers, both premiers, the two chancellors, both heads of
        state, the two foreign secretaries
      `),
    },
    {
      count: 0,
      of: 'any',
      phrases: wordList(`
        the parties, they, all parties, all sides, the participants, the leaders, the ministers,
        leaders, ministers, the foreign ministers, participants, the member states, member states,
        the members, the three sides, the three countries, the three leaders, the prime ministers,
        the presidents
      `),
    },
    { count: 0, of: 'self', phrases: ['we'] },
    { count: 1, of: 'person', phrases: ['he', 'she'] },
  ],
};

/** Last (or first) words of organisations' names. */
export const EN_ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  wordList(`
  ministry, department, council, commission, committee, agency, bank, fund, university, party,
  group, company, corporation, organization, organisation, association, union, institute,
  foundation, forum, bureau, office, parliament, congress, senate, assembly, court, federation,
  league, authority, board, centre, center, alliance, coalition, conference, community, court,
  service, force, forces, house, society, times, post, news, press, inc, inc., ltd, corp, corp.,
  plc, airlines, airways, initiative, partnership, secretariat, navy, army, guard, police, front,
  movement, brotherhood, network, consortium, chamber, academy, school, college, embassy,
  administration, government, cabinet, delegation, tribunal, mission, club, team, energy, oil,
  gas, motors, electric, airport, hospital, museum, hotel, exchange, securities, holdings,
  industries, systems, technologies, laboratory, programme, program
`),
);

/** Capitalised words that are no names by themselves. */
export const EN_NOT_NAMES: ReadonlySet<string> = new Set(
  wordList(`
  the, a, an, i, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january,
  february, march, april, may, june, july, august, september, october, november, december, mr,
  mrs, ms, dr, sir, ai, gdp, covid, tv, dvd, ceo, ngo, ngos, it, pc, uk, hiv, aids, faq, pm, am,
  gmt, utc, usd, internet, web, english, christmas, easter, god, north, south, east, west,
  northern, southern, eastern, western, readout, statement, spokesperson, bilateral, joint,
  summit, meeting, agreement, treaty, declaration, minister, president, however, meanwhile, also,
  according, yes, no, q, question, answer, photo, image, file, read, more, comments, update,
  background, r, d, x, five, year, plan, belt, road, global
`),
);

/** First halves of hyphenated pairs of states: "Sino-Russian". */
export const EN_PAIR_PREFIXES: Readonly<Record<string, string>> = {
  sino: 'CHN',
  russo: 'RUS',
  franco: 'FRA',
  anglo: 'GBR',
  indo: 'IND',
  turco: 'TUR',
  greco: 'GRC',
  italo: 'ITA',
  austro: 'AUT',
};

/** Family names that are ordinary words or too common to stand alone for the person in the reference. */
export const EN_ORDINARY_FAMILIES: ReadonlySet<string> = new Set(
  wordList(`
  may, brown, king, major, rice, young, long, page, park, lee, ban, bush, white, black, green,
  gray, grey, baker, powell, martin, johnson, smith, mark, rose, price, cross, power, key, blair,
  cameron, grant, moon, sun, wang, li, zhang, chen, khan, singh, kim, tran, nguyen, santos, silva,
  michel, mitchell, best, day, song, so, an, he, she, hand, guy, rice, holness, prince, abe,
  costa, marin, high, hall, wood, ford, jordan, chad, thomas, ali, anthony, alexander, simon,
  james, george, david, williams, walker, carter, clinton, kennedy, lincoln, stone, golden,
  roosevelt, gore, barrow, rama, radev, sata, buhari, ward, bird, christian, skerrit, hunt, law,
  than, thein, le, de, van, el, al
`),
);

/** Tables that the automaton needs. */
export const EN_NAME_TABLES: readonly PhraseTable[] = [
  EN_TITLES,
  EN_TENURE,
  EN_BODIES,
  EN_ENVOYS,
  EN_GROUPS,
];
