/** Titles beside names, and the words of portfolios. */
import type { PhraseTable } from '../../text/phrases.ts';
import type { TitleRow } from '../name-rows.ts';
import { TITLES } from '../tables.ts';
import { wordList } from '../word-list.ts';

const FIELDS = wordList(`
  foreign, defence, defense, finance, interior, trade, economy, economic, energy, oil, health,
  justice, education, agriculture, transport, culture, environment, home, labour, labor, industry,
  commerce, science, technology, climate, development, security, foreign affairs, digital,
  tourism, science and technology, economics, external affairs, treasury, infrastructure, europe,
  housing, fisheries, sport, sports, arts, media, rural affairs, constitutional affairs, pensions,
  work and pensions, local government, immigration, planning, water, mining, petroleum,
  communications, information, religious affairs, youth, women's, children's, families, schools,
  social affairs, social security, welfare, veterans affairs, homeland security, commerce,
  european affairs, higher education, employment, civil service, public health, shadow foreign,
  prisons, police, licensing, urban development, food security, internal affairs, emergencies,
  natural resources, environmental protection, regional development
`);

/** Titles. */
export const EN_TITLES: PhraseTable<TitleRow> = {
  name: TITLES.name,
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
        pm, first minister, chief minister, alternate prime minister
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
        deputy chairman, counselor, deputy national security advisor,
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
        presidential spokesman, coordinator, department spokesperson, department spokesman,
        state department spokesperson, state department spokesman, press secretary
      `),
    },
    {
      role: 'legislator',
      phrases: wordList(`
        senator, representative, congressman, congresswoman, speaker, house speaker, mp, mep,
        councillor, councilwoman, councilman, majority leader, opposition leader, party leader, mayor, justice, judge, state secretary,
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
        sen., rep., lt., col., gov., archbishop, bishop, cardinal, pastor, mufti, imam, ayatollah, rabbi, baroness, baron,
        duke, duchess, earl, viscount, actor, actress, singer, author, writer, scientist, analyst,
        economist, expert, journalist, businessman, lawyer, activist, broadcaster, rapper, novelist
      `),
    },
    {
      role: 'other',
      phrases: wordList(`
        leader, ruler, counterpart, dictator, strongman, adviser, advisor, official, diplomat,
        top diplomat, candidate, presidential candidate, prosecutor, co-chair,
        co-founder, founder, deputy director
      `),
    },
  ],
};

/** Words of a portfolio after "minister of / for", "secretary for": they continue the title, not the name. */
export const EN_PORTFOLIO: ReadonlySet<string> = new Set([
  ...FIELDS.flatMap((f) => f.split(' ')),
  'affairs',
  'change',
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
