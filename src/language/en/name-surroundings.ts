/** Common nouns and prepositions beside unknown names. */
import type { NameSurroundings } from '../capitalised-names.ts';
import { wordSet } from '../word-list.ts';

/** Words beside an unknown name that tell what it names. */
export const EN_NAME_SURROUNDINGS: NameSurroundings = {
  personBefore: wordSet(`
    spokesman, spokeswoman, spokesperson, analyst, economist, actor, actress, singer, rapper,
    director, author, writer, novelist, playwright, poet, striker, midfielder, defender,
    goalkeeper, keeper, captain, skipper, coach, manager, boss, champion, star, player, winger,
    hooker, flanker, lock, prop, fly-half, scrum-half, centre, full-back, sprinter, teammate, wife,
    husband, son, daughter, brother, sister, father, mother, widow, friend, colleague, leader,
    founder, co-founder, lawyer, barrister, solicitor, journalist, reporter, correspondent,
    photographer, presenter, broadcaster, activist, campaigner, backbencher, mp, mps, peer, candidate,
    scientist, researcher, professor, consultant, programmer, inventor, engineer, designer, musician,
    guitarist, drummer, dj, comedian, comic, artist, painter, chef, screenwriter, bassist, frontman,
    suspect, victim, resident, executive, seed, compatriot, countryman, tycoon, billionaire,
    millionaire, heiress, strategist, trader, secretary, editor, columnist, critic, historian,
    physicist, astronomer, biologist, doctor, surgeon, officer, detective, inspector, sergeant,
    constable, soldier, astronaut, cosmonaut, pilot, driver, rider, jockey, golfer, boxer, swimmer,
    runner, athlete, referee, umpire, senator, congressman, congresswoman, minister, eurosceptic,
    pundit, veteran, debutant, number, no, director, bassist, blogger, host, legend, hero, heroine,
    mastermind, militant, dissident, cleric, imam, bishop, archbishop, rabbi, priest, attorney,
    prosecutor, judge, commissioner, superintendent, chairman, president, ceo, creator, teacher, farmer, student, eyewitness, witness, owner, fellow, commissioner, cousin, uncle,
    nephew, aunt, girlfriend, boyfriend, fiancee, partner, daughters, sons, actors, singers, stars
  `),
  organisationBefore: wordSet(`
    firm, company, giant, group, maker, carmaker, automaker, chipmaker, drugmaker, planemaker,
    retailer, supermarket, airline, carrier, bank, insurer, lender, broker, brokerage, publisher,
    newspaper, magazine, broadcaster, network, operator, subsidiary, parent, charity,
    union, watchdog, regulator, thinktank, consultancy, website, site, portal, studio, label, band,
    agency, club, utility, conglomerate, distributor, manufacturer, supplier, brewer, startup,
    start-up, militia, organisation, organization, rivals, bidder, predator, group, ngo, tabloid,
    broadsheet, chain, producer, developer, owner, firms, companies, giants, unit, arm, blog,
    search, engine, party
  `),
  organisationBeforeOf: wordSet(`
    shares, stake, holding, takeover, acquisition, purchase, sale, chairman, chairwoman, chair, head, director,
    president, founder, co-founder, executive, boss, owner, editor, shareholders, customers, users,
    employees, members, member, creditors, board, spokesman, spokeswoman, chief, part, parent,
    subsidiary, merger, collapse
  `),
  organisationAfter: wordSet(`
    shares, spokesman, spokeswoman, spokesperson, executives, executive, chairman, chief, boss,
    stock, employees, workers, staff, shareholders, investors, customers, subsidiary, newspaper,
    magazine, website, profits, profit, sales, revenue, revenues, turnover, board, earnings,
    headquarters, fans, shareholder, products, bondholders, creditors, software, unit, management,
    bid, offer, takeover, fleet
  `),
  placeBeforeOf: wordSet(`
    city, town, village, province, region, state, district, county, island, port, suburb, capital,
    area, municipality, outskirts, north, south, east, west, northeast, northwest, southeast,
    southwest, coast, people, streets, neighbourhood, neighborhood, township, centre, center, miles,
    kilometres, kilometers, km, governorate, siege, battle, airport, resort
  `),
  placeAfter: wordSet(`
    province, district, region, area, city, county, airport, suburb, neighbourhood, neighborhood,
    border, governorate, prefecture, oblast, peninsula, coast, residents, valley, metropolitan
  `),
  inside: wordSet('in, near, outside, across, around, throughout, inside, into, southern'),
};
