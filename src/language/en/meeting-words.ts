import type { MeetingWords } from '../clause-grammar.ts';
import { wordSet as words } from '../word-list.ts';

/** English words around meetings. */
export const EN_MEETING_WORDS: MeetingWords = {
  articles: words('the, a'),
  afterObject: words('on, by, to'),
  audience: words(`
    reporters, journalists, media, press, audience, students, crowd, parliament,
    lawmakers, the, at, in, on, about, of, out, up, for
  `),
  asking: words(`
    encourage, encourages, encouraged, urge, urges, urged, invite, invites, invited,
    ask, asks, asked, want, wants, wanted, call, calls, called, expect, expects,
    propose, proposes, proposed, refused, refuses, declined, declines, hope, hopes,
    hoped, wish, wishes
  `),
  venueLinks: words(`
    during, at, after, before, ahead, sidelines, margins, attend, attended, attending,
    for, since, from, to, like, join, joined, of
  `),
  otherEvents: words(`
    since, announced, signed, launched, established, adopted, invaded, elected
  `),
  gatherings: words(`
    summit, forum, conference, meeting, dialogue, ministerial, consultations, assembly,
    session, roundtable, retreat, talks, gathering, consultative
  `),
  towns: words('capital, city, town, resort, village, port, suburb'),
  topicWords: words(`
    to, about, on, discuss, discussed, situation, war, conflict, developments, crisis,
    events, elections, invested, operations, troops, peace, stability, security
  `),
  occasionLinks: words(`
    during, sidelines, margins, at, after, before, ahead, of, for, to, since, in
  `),
  bareVisits: words('host, receive, welcome, visit, travel'),
  contests: words(`
    match, semi-final, semifinal, semi-finals, quarter-final, quarter-finals, bout,
    fixture, playoff, play-off, replay
  `),
  hosted: words('hosted, chaired, convened, received, co-hosted'),
  counterparts: words('counterpart, counterparts, colleague, colleagues, host, guest'),
  toDiscuss: words(`
    discuss, review, advance, address, explore, coordinate, strengthen, talk, exchange,
    deepen, resolve, consider
  `),
  discussing: words('discussing, focusing, focused, aimed'),
  adjectiveParticiples: words('shared, united, advanced, related, based, needed, limited'),
  pluralTitles:
    /\b(prime minister|president|premier|foreign minister|defen[cs]e minister|finance minister|trade minister|economy minister|energy minister|interior minister|minister|leader|head of state|head of government)s? of\b|\bheads? of (state|government)\b/i,
};
