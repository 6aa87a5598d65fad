/** Bodies that world news names often and that the reference does not hold: companies, media, parties, agencies. */
import type { KnownNameRow } from '../name-rows.ts';
import { wordList, wordSet } from '../word-list.ts';

const COMPANIES = wordList(`
  accenture, adidas, airbus, air france, air india, alibaba, alitalia, alstom, altria, amd,
  american airlines, american express, anglo american, apple computer, arcelor, arcelormittal,
  astrazeneca, at&t, axa, bae systems, baidu, bank of america, barclays, basf, bayer,
  berkshire hathaway, bhp billiton, bhp, blackrock, bmw, bnp paribas, boeing, bombardier, bosch,
  bp, british airways, british gas, british telecom, bytedance, cadbury, cargill, carrefour,
  caterpillar, chevron, chrysler, cisco, cisco systems, citigroup, citibank, coca-cola, comcast,
  commerzbank, continental airlines, credit suisse, daimler, daimlerchrysler, danone, dell,
  deloitte, delta air lines, deutsche bank, deutsche boerse, deutsche telekom, diageo, disney,
  walt disney, dow jones, dreamworks, dupont, easyjet, ebay, electronic arts, eli lilly, enel,
  eni, enron, e.on, ericsson, ernst & young, euronext, exxon, exxonmobil, exxon mobil, facebook,
  fannie mae, fedex, fiat, ford motor, foxconn, france telecom, freddie mac, fujitsu, gazprom,
  general electric, general motors, glaxosmithkline, glencore, goldman sachs, google,
  halliburton, hbos, heineken, hewlett-packard, hewlett packard, hilton, hitachi, honda,
  honeywell, hp, hsbc, huawei, hyundai, ibm, ikea, infosys, intel, j&j, johnson & johnson,
  jp morgan, jpmorgan, jp morgan chase, kfc, kodak, kpmg, kraft, lehman brothers, lenovo,
  lg electronics, lloyds tsb, lloyds, lockheed martin, london stock exchange, l'oreal, lufthansa,
  lukoil, maersk, manchester united, marks & spencer, marks and spencer, mastercard, mazda,
  mcdonald's, mci, merck, merrill lynch, meta platforms, mg rover, microsoft, mitsubishi,
  moderna, monsanto, moody's, morgan stanley, morrisons, motorola, nasdaq, nestle, netflix,
  news corp, nike, nintendo, nissan, nokia, nomura, northrop grumman, novartis, ntt docomo,
  nvidia, openai, oracle, panasonic, paramount, parmalat, pepsi, pepsico, petrobras, petrochina,
  peugeot, pfizer, philip morris, philips, pixar, porsche, posco, pricewaterhousecoopers,
  procter & gamble, qantas, qualcomm, raytheon, reliance, renault, rio tinto, roche, rolls-royce,
  rosneft, royal bank of scotland, royal dutch shell, rosoboronexport, rusal, ryanair, saab,
  sabmiller, sainsbury's, samsung, samsung electronics, sanofi, sberbank, sears, shell, siemens,
  sinopec, skype, societe generale, softbank, sony, sony pictures, southwest airlines, spacex,
  standard & poor's, standard chartered, starbucks, statoil, stmicroelectronics,
  sun microsystems, symantec, sophos, tata, tata motors, telefonica, telstra, tencent, tesco,
  tesla, thales, thyssenkrupp, tiktok, time warner, toshiba, toyota, tsmc, twitter, uber, ubs,
  unicredit, unilever, united airlines, us airways, verizon, viacom, virgin atlantic,
  virgin group, vivendi, vodafone, volkswagen, volvo, vw, wal-mart, walmart, warner bros,
  warner brothers, wells fargo, westinghouse, whatsapp, wikileaks, wipro, xerox, xiaomi, yahoo,
  youtube, yukos, yuganskneftegas, zte, instagram, wikipedia, wikimedia foundation, wikinews,
  mozilla, world wide web consortium
`);

const MEDIA = wordList(`
  bbc, bbc news, bbc sport, bbc radio 4, bbc radio five live, bbc one, bbc two,
  bbc world service, itv, channel 4, channel five, sky news, bskyb, cnn, nbc, cbs, cbs news,
  abc news, fox news, msnbc, pbs, npr, al jazeera, al-jazeera, al arabiya, reuters,
  associated press, afp, agence france-presse, bloomberg, xinhua, cctv, tass, interfax,
  ria novosti, ria, itar-tass, press association, evening standard, miami herald, jakarta post, sunday telegraph, mail on sunday, new york times, washington post,
  wall street journal, financial times, guardian, independent, daily telegraph, sunday telegraph,
  daily mail, daily mirror, sun newspaper, sunday times, economist, los angeles times, usa today,
  le monde, le figaro, der spiegel, die welt, el pais, la repubblica, people's daily,
  global times, kyodo, yonhap, kcna, hindu, times of india, haaretz, radio free europe,
  voice of america, deutsche welle, mtv, hbo, endemol, politico, buzzfeed, yedioth ahronoth,
  kommersant, izvestia, novaya gazeta, rappler, nhk
`);

const PARTIES = wordList(`
  labour, labour party, conservative party, conservatives, tories, tory party, liberal democrats,
  lib dems, ukip, snp, plaid cymru, sinn fein, sinn féin, dup, sdlp, ulster unionists,
  ulster unionist party, green party, republican party, republicans, democratic party, democrats,
  new labour, respect party, fianna fail, fine gael, likud, fatah, plo, pkk, eta, cdu, spd, csu,
  fdp, afd, anc, bjp, congress party, united russia, ak party, akp, chp, hdp, hamas, hezbollah,
  hizbollah, taliban, al-qaeda, al qaeda, isis, isil, islamic state, boko haram, al-shabaab,
  al-shabab, farc, ira, uda, uvf, kuomintang, forza italia, zanu-pf, khmer rouge, houthis,
  muslim brotherhood, proud boys, wagner group, hayat tahrir al-sham, tehrik-e-taliban,
  lashkar-e-taiba, janjaweed, m23, tplf
`);

const PUBLIC = wordList(`
  congress, senate, boe, man utd, bank of england, bank of japan, federal reserve, fed, treasury, foreign office, home office,
  downing street press office, cia, fbi, nsa, dea, epa, fda, faa, nasa, noaa, usaid, cdc,
  pentagon, state department, justice department, house of commons, house of lords,
  house of representatives, us senate, u.s. senate, us congress, u.s. congress, capitol police,
  supreme court, commons, lords, bundestag, bundesrat, bundesbank, knesset, duma, state duma,
  verkhovna rada, rada, kremlin press service, scotland yard, metropolitan police,
  crown prosecution service, acpo, cbi, tuc, cps, dwp, mod, nhs, ofcom, ofgem, oftel, ofsted,
  fsa, dti, dfes, defra, ioc, fifa, uefa, icc, fia, rfu, irb, atp, wta, iaaf, usada, wada, nba,
  nfl, nhl, mlb, pga, mi5, mi6, gchq, kgb, fsb, gru, idf, ira, un, eu, ec, ecb, imf, wto, nato,
  opec, sec, ftc, fcc, doj, riaa, mpaa, aclu, aarp, amnesty international, amnesty,
  human rights watch, greenpeace, oxfam, red cross, save the children, unicef, unesco, unhcr,
  unrwa, wfp, who, wmo, iaea, europol, eurojust, frontex, medecins sans frontieres, médecins sans frontières, msf,
  world vision, transparency international, freedom house, caritas, nspcc, rspca, cnooc, cofco,
  congressional budget office, office for national statistics, institute of directors,
  institute for fiscal studies, international olympic committee, european space agency,
  roscosmos, us geological survey, usgs, u.s. embassy, west point, oxford university,
  cambridge university, harvard university, yale university, stanford university, mit, harvard,
  yale, princeton, london school of economics, civil defense, white helmets,
  new york stock exchange, chelsea, arsenal, everton, tottenham, aston villa, newcastle united,
  leeds united, real madrid, bayern munich, ac milan, inter milan, juventus, celtic, rangers,
  fulham, bolton wanderers, west ham, crystal palace, manchester city, middlesbrough,
  blackburn rovers, charlton, norwich city, barca, oakland raiders
`);

/** Short names that are not written in capitals throughout. */
const NO_ACRONYMS = wordSet(`
  axa, bosch, bp, cisco, dell, ebay, enel, enron, fiat, fifa, honda, ikea, intel, kodak, kraft,
  mazda, merck, nasa, nato, nike, nokia, opec, pixar, roche, saab, sears, shell, skype, sony,
  tata, tesco, tesla, total, uber, visa, volvo, xerox, yahoo, yukos, likud, fatah, duma, rada,
  fed, defra, ofcom, oxfam, yale, barca, eni, tass, meta, kyodo, uefa, unhcr, hamas, ofgem, oftel
`);

const ALL = [...COMPANIES, ...MEDIA, ...PARTIES, ...PUBLIC];

const isAcronym = (name: string): boolean =>
  /^[a-z&.0-9]{2,6}$/.test(name) && !NO_ACRONYMS.has(name) && !/[aeiou].*[aeiou]./.test(name);

/** Rows for the table of known names. */
export const EN_KNOWN_ORGANISATION_ROWS: readonly KnownNameRow[] = [
  { of: 'organisation', capitals: false, phrases: ALL.filter((name) => !isAcronym(name)) },
  { of: 'organisation', capitals: true, phrases: ALL.filter(isAcronym) },
];
