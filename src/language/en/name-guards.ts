/** Words that make or unmake a name. */
import { wordList } from '../word-list.ts';

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
  background, r, d, x, five, year, plan, belt, road, global, mp, mps, mep, meps, brexit, hurricane,
  tropical, category, chapter, article
`),
);

/** First halves of hyphenated pairs of states: "Sino-Russian". */
export const EN_PAIR_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sino: 'CHN',
    russo: 'RUS',
    franco: 'FRA',
    anglo: 'GBR',
    indo: 'IND',
    turco: 'TUR',
    greco: 'GRC',
    italo: 'ITA',
    austro: 'AUT',
  }),
);

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
