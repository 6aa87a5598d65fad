/** Nouns of figures: what is measured, what only frames it, and what a count of makes no figure. */
import type { PhraseTable } from '../../text/phrases.ts';
import { METRICS } from '../tables.ts';
import { wordList } from '../word-list.ts';

/** Nouns that name what a figure measures, by field. */
export const EN_METRICS: PhraseTable = {
  name: METRICS.name,
  rows: [
    // Trade.
    {
      phrases: wordList(`
        trade, trade turnover, turnover, trade volume, trade volumes, trade surplus,
        trade deficit, exports, export, imports, import, shipments, deliveries, supplies, sales,
        purchases, orders, commerce, trade balance, current account
      `),
    },
    // Money given, owed, earned and owned.
    {
      phrases: wordList(`
        investment, investments, fdi, stock of investment, funding, financing, finance, loan,
        loans, credit, credits, credit line, grant, grants, aid, assistance, contribution,
        contributions, donation, donations, package, relief, debt, debts, debt ratio,
        debt-to-gdp ratio, deficit, surplus, budget, budgets, spending, expenditure, expenditures,
        expenses, cost, costs, price, prices, bill, bail, bailout, rescue package, damage,
        damages, losses, loss, revenue, revenues, receipts, profit, profits, income, earnings,
        assets, liabilities, reserves, savings, compensation, fine, fines, penalty, penalties,
        fee, fees, subsidies, subsidy, remittances, payment, payments, dividend, dividends,
        market value, value, market capitalisation, market capitalization, market share, share,
        shares, stock, stocks, stake, stakes, holding, wage, wages, salary, salaries, pension,
        pensions, taxes, tax, levy, bond, bonds, coupon, reward, ransom, takeover, bid, offer,
        contract, contracts, margin, margins, operating margins, credit facility, facility, fund,
        trust fund, money, cash, equity, support, cap, ceiling, proceeds, allocation,
        appropriation, transfers, premium, premiums, rent, rents, deal, deals, project, projects,
        takeover bid, merger, acquisition, purchase, scheme, backing, portfolio, credit lines,
        guarantee, guarantees, pay
      `),
    },
    // The economy and its rates.
    {
      phrases: wordList(`
        gdp, gross domestic product, economy, economies, growth, economic growth, growth rate,
        inflation, inflation rate, unemployment, unemployment rate, jobless rate, employment,
        interest rate, interest rates, rate, rates, tariff, tariffs, duty, duties, productivity,
        output, production, consumption, demand, supply, capacity, yield, yields, harvest, crop,
        volume, volumes, amount, total, proportion, percentage, majority, turnout, vote, votes,
        approval, approval rating, support rate, probability, chance, index, exchange rate, euro,
        dollar, coverage, immunization rate, vaccination rate, participation, poverty, market,
        markets, ratio, quota, quotas, decline, increase, rise, fall, reduction, gain, drop,
        population, workforce
      `),
    },
    // Energy and climate.
    {
      phrases: wordList(`
        emissions, emission, temperature, temperatures, warming, oil, gas, natural gas, crude,
        crude oil, coal, grain, wheat, electricity, fuel, lng, uranium, steel, rice, enrichment,
        oil price, oil prices, stockpile, energy, deforestation, carbon
      `),
    },
    // Counts that have a name.
    {
      phrases: wordList(`
        deaths, casualties, death toll, toll, cases, jobs, flights, traffic, passengers, visitors,
        membership, enrolment, enrollment, arrivals, applications, thefts, offences, crime,
        population growth
      `),
    },
    // Sizes and things measured.
    {
      phrases: wordList(`
        length, distance, area, height, width, depth, weight, range, pipeline, hardware,
        equipment, goods, services, products, settlements, transactions, target, goal, size,
        speed, wind speed, winds, rainfall, snow, magnitude, altitude, payload
      `),
    },
  ],
};

/** Words before "of" that only frame a number or a measured thing: "a total of", "the number of". */
export const EN_FRAMES: ReadonlySet<string> = new Set(
  wordList(`
    total, average, mean, median, maximum, minimum, sum, record, combined, estimate, number,
    amount, level, value, volume, share, rate, proportion, percentage, figure, estimated, tune,
    excess, order, region, upward, upwards, majority, cost, size, half, target, kind, sort, type
  `),
);

/** Counted nouns that make no figure: durations, documents, meetings, articles, listed things. */
export const EN_NO_FIGURE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    year, month, day, week, hour, minute, second, decade, century, agreement, document,
    memorandum, treaty, page, article, resolution, meeting, session, summit, anniversary, round,
    time, visit, call, side, leader, minister, president, party, principle, chapter, paragraph,
    item, pillar, priority, area, part, step, phase, stage, edition, o'clock, objective, recommendation, proposal, criterion, warrant, way, thing, reason,
    question, issue, topic, protocol, mou, pact, accord, statement, declaration, goal, game, set,
    match, wicket, try, season, film, album, song, award, oscar, medal, world, one, other,
    generation, hand, language, night, weekend, term, lap, floor, storey, story, run, birthday,
    member state, amendment, occasion, century challenge, point, yard, win, defeat, draw, test,
    cap, tie, race, start, period, quarter, am, pm, gmt, utc, bst, kickoff
  `),
);

/** Words of harm to people, under which small counts are figures too. */
export const EN_HARM: ReadonlySet<string> = new Set(
  wordList(`
    killed, killing, kills, dead, died, dies, die, injured, injuring, wounded, wounding, deaths,
    casualties, fatalities, missing, hospitalized, hospitalised, displaced, infected, perished,
    drowned
  `),
);
