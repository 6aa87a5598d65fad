import type { CommitmentWords } from '../clause-grammar.ts';
import { wordSet as words } from '../word-list.ts';
import { EN_IDLE_VERBS } from './commitment-idle.ts';
import { verb } from './inflect.ts';

/** English words around promises. */
export const EN_COMMITMENT_WORDS: CommitmentWords = {
  continuing: words('continue, continues, continued, wish, like, join, went'),
  journeys: words('visit, meet, attend, join, come, be, speak'),
  possessives: words('their, his, her, its'),
  linkingVerbs: words('stand, stands, stood, remain, remains, remained, stay, stays'),
  hypothetical: words('should, must, could, might, may, would, can'),
  foreseen: words(`
    ultimately, probably, likely, inevitably, undoubtedly, surely, eventually,
    presumably
  `),
  notPromised: words(`
    hope, hopes, hoped, hoping, expect, expects, expected, expecting, believe, believes,
    believed, think, thinks, thought, predict, predicts, predicted, forecast, fear,
    fears, feared, doubt, doubts, wonder, if, unless, whether, until, when, which, who,
    whom, whose, where, what, how, why, because, likely, confident, once,
    ensuring, feeling, sure
  `),
  equals: words('was, is, were, are'),
  holds: words('included, include, includes, including, covered, comprised'),
  aims: words('determination, resolve, plan, plans, goal, target'),
  askers: words('question, q, reporter'),
  denials: words("no, not, any, lack, without, n't, unclear, doubt"),
  own: words('our, their, its'),
  future: words('will, would, should, must, shall'),
  pronouns: words('it, they, he, she'),
  conditions: words('if, unless, whether'),
  donating: words(`
    give, gives, gave, giving, provide, provides, provided, providing, donate, donates, donated,
    donating, send, sends, sent, sending, deliver, delivers, delivered, delivering, offer, offers,
    offered, offering, lend, lends, lent, lending, grant, grants, granted, granting, supply,
    supplies, supplied, supplying, transfer, transferred, transferring, allocate, allocates,
    allocated, allocating, pledge, pledges, pledged, pledging, promise, promises, promised,
    contribute, contributes, contributed, contributing, earmark, earmarked, extend, extends,
    commit, commits, committed, announce, announces, announced, dispatch, dispatched, sell, export,
    hand
  `),
  helping: words(`
    help, helps, helped, helping, assist, assists, assisted, assisting, aid, support, supports,
    supporting, back, arm, equip, train, equipping, training, arming, compensate, reimburse
  `),
  recipients: words('people, government, governments, citizens, peoples, children, women, victims'),
  hearers: words(`
    reporters, journalists, lawmakers, parliament, deputies, mps, delegates, diplomats, investors,
    members, ministers, aides, crowds, supporters, television, viewers, us
  `),
  giving: words(`
    aid, assistance, funding, support, grant, grants, loan, loans, investment,
    investments, relief, help, cooperation, credit, financing, package, fund, funds, contribution
  `),
  lyVerbs: words('apply, supply, comply, multiply, imply, reply, rely'),
  adverbs: words(`
    therefore, next, first, instead, nevertheless, nonetheless, however, better
  `),
  meetings: words(`
    meeting, meetings, talks, consultations, discussions, summit, conference, visit,
    visits, session, dialogue, press, event, reception
  `),
  holding: words('hold, have, host, conduct, begin, start, open'),
  meantFor: words('intended, aimed'),
  alsoNouns: words(`
    plan, plans, aim, aims, resolve, resolves, pledge, pledges, promise, promises, vow,
    vows, guarantee, guarantees, offer, offers, struggle, struggles, task, tasks, mandate, mandates
  `),
  deeds: words(
    'actions, policies, efforts, measures, plans, reforms, work, governments, ministers',
  ),
  undertakings: words(`
    work, effort, efforts, action, actions, initiative, initiatives, programme, programmes, program,
    programs, plan, plans, strategy, strategies, principles, agenda, roadmap, platform, framework,
    policies, measures, reform, reforms, package, cooperation, development, guidelines, standards,
    mechanism, negotiations, building
  `),
  measures: words('measures, reforms, steps, actions, efforts, policies, action'),
  undergone: words(`
    expected, seen, required, needed, known, felt, remembered, affected, faced, born, lost, based,
    located, pleased, concerned, interested, impacted, benefited, obliged, compelled, forced, struck,
    hit, hurt, killed, wounded, surprised, disappointed, inclined, tempted, delayed, missed
  `),
  notItems: words('read, call, work, visit, follow, see, join, draw, step, push, stop'),
  idleGerunds: new Set(
    EN_IDLE_VERBS.rows.flatMap((row) =>
      row.phrases.filter((phrase) => !phrase.includes(' ')).map((phrase) => verb(phrase).ing),
    ),
  ),
};
