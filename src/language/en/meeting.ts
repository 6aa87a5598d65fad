/** Words of meetings: what people do when they meet, what it is called, what links it to earlier ones. */

import type { PhraseTable } from '../../text/phrases.ts';
import type { MeetingModeRow, MeetingNounRow, MeetingVerbRow } from '../meeting-rows.ts';
import {
  FOLLOW_UPS,
  MEETING_MODES,
  MEETING_NOUN_MODES,
  MEETING_NOUNS,
  MEETING_VERBS,
} from '../tables.ts';
import { wordList } from '../word-list.ts';

/** Verbs of meeting. */
export const EN_MEETING_VERBS: PhraseTable<MeetingVerbRow> = {
  name: MEETING_VERBS.name,
  rows: [
    {
      pattern: 'meet',
      format: 'in person',
      reason: 'to meet a person; never without a named other side ("met the target")',
      phrases: wordList(`
        met, meets, meet, meeting, met up, sat down, conferred with, confers with, huddled with,
        held a bilateral with
      `),
      hit: 'Chancellor Olaf Scholz met President Joko Widodo in Jakarta on May 3, 2024.',
      miss: 'The programme met its targets in 2024.',
    },
    {
      pattern: 'hold',
      format: 'in person',
      reason: 'light verb; the noun behind it tells the meeting',
      phrases: wordList(`
        held, holds, hold, holding, had, have, conducted, conduct, opened, concluded, convened,
        chaired, co-chaired, co-hosted, led, lead, began, begin, launched, resumed, wrapped up,
        entered, host, hosted, hosts, hosting, convene, convenes, chairs, co-chair
      `),
      hit: 'Prime Minister Modi held talks with President Macron in Paris.',
      miss: 'The fund held shares worth $3 million.',
    },
    {
      pattern: 'speak',
      format: 'call',
      reason: 'talk at a distance or without a word of place; "spoke with" in readouts is a call',
      phrases: wordList(`
        spoke by phone with, spoke by telephone with, spoke with, spoke to, spoke, speaks with,
        speak with, talked with, talked to, talked by phone with, phoned, telephoned, called,
        spoken with, spoken to, speaking with, speak by phone with
      `),
      hit: 'Secretary Blinken spoke with Foreign Minister Hayashi today.',
      miss: 'The minister spoke to reporters on Monday.',
    },
    {
      pattern: 'visit',
      format: 'visit',
      reason: 'travel of a named person to a named place',
      phrases: wordList(`
        visited, visits, visit, visiting, travelled to, traveled to, travels to, travel to,
        travelling to, traveling to, arrived in, arrives in, arrive in, arrived at, flew to, flies
        to, fly to, paid a visit to, paid a state visit to, paid an official visit to, pay a state
        visit to, pay an official visit to, pay a visit to, paid a working visit to, made a visit
        to, make a state visit to, make an official visit to, make a visit to, headed to, heads
        to, head to, went to, returned from a visit to, landed in, travel, traveled, travelled,
        travels, concluded a visit to, wrapped up a visit to, begins a visit to, began a visit to,
        is on a visit to
      `),
      hit: 'Foreign Minister Penny Wong visited Indonesia in April 2023.',
      miss: 'Tourists visited the museum in large numbers.',
    },
    {
      pattern: 'receive',
      format: 'in person',
      reason: 'the host as subject, the guest as object',
      phrases: wordList(`
        received, receives, receive, hosted, hosts, host, welcomed, welcomes, welcome, greeted,
        hosting, receiving, welcoming
      `),
      hit: 'President Tokayev received Foreign Minister Lavrov in Astana.',
      miss: 'The ministry received a letter from the union.',
    },
    {
      pattern: 'attend',
      format: 'attendance',
      reason: 'taking part in a named gathering',
      phrases: wordList(`
        attended, attends, attend, attending, took part in, takes part in, take part in, taking
        part in, participated in, participates in, participate in, participating in, addressed,
        chaired, co-chaired, represent the united states at, lead the delegation to, lead the u.s.
        delegation to, spoke at, speak at, deliver remarks at, delivered remarks at
      `),
      hit: 'Prime Minister Ishiba attended the G20 summit in Johannesburg.',
      miss: 'Children attended the village school.',
    },
    {
      pattern: 'occur',
      format: 'in person',
      reason: 'the meeting itself as subject',
      phrases: wordList(`
        was held, were held, took place, will be held, is being held, will take place, takes
        place, opened, kicked off, was convened, convened, concluded, is scheduled for, is
        scheduled to take place, is due to take place, is set to take place, began, gets under
        way, got under way, started, ended, wrapped up, are scheduled for, to be held, held,
        served, marked, focused on, is planned for, came, will be hosted, was hosted
      `),
      hit: 'The 16th BRICS summit was held in Kazan on October 22-24, 2024.',
      miss: 'The concert was held in Vienna.',
    },
  ],
};

/** Nouns of meeting. */
export const EN_MEETING_NOUNS: PhraseTable<MeetingNounRow> = {
  name: MEETING_NOUNS.name,
  rows: [
    {
      format: 'in person',
      plural: false,
      weak: false,
      phrases: wordList(`
        meeting, summit, talks, dialogue, consultations, negotiations, bilateral, bilateral
        meeting, gathering, summit meeting, huddle, tête-à-tête, audience, face-to-face,
        roundtable, retreat, consultation, working lunch, working dinner, working session,
        trilateral, trilateral meeting, ministerial, ministerial meeting, discussions, bilateral
        talks, peace talks
      `),
    },
    {
      format: 'in person',
      plural: true,
      weak: false,
      phrases: wordList(`
        meetings, summits, encounters, gatherings, bilaterals, dialogues, rounds of talks,
        bilateral meetings
      `),
    },
    {
      format: 'in person',
      plural: false,
      weak: true,
      phrases: wordList(`
        encounter, session, exchange, conversation, discussion, conference, forum, lunch, dinner,
        breakfast, engagement, get-together
      `),
    },
    {
      format: 'call',
      plural: false,
      weak: true,
      phrases: wordList(`
        phone call, telephone call, call, phone conversation, telephone conversation, telephone
        talks, phone talks, telephone discussion
      `),
    },
    {
      format: 'call',
      plural: true,
      weak: true,
      phrases: ['phone calls', 'calls', 'telephone conversations'],
    },
    {
      format: 'video',
      plural: false,
      weak: false,
      phrases: wordList(`
        virtual meeting, video call, video conference, videoconference, video-conference, virtual
        summit, video summit, video talks, virtual talks, video meeting, online meeting, virtual
        dialogue, virtual roundtable, online summit, virtual discussion
      `),
    },
    {
      format: 'visit',
      plural: false,
      weak: false,
      phrases: [
        'visit',
        'state visit',
        'official visit',
        'working visit',
        'trip',
        'tour',
        'stopover',
      ],
    },
    { format: 'visit', plural: true, weak: false, phrases: ['visits', 'state visits', 'trips'] },
  ],
};

/** Words that tie a meeting to earlier ones. */
export const EN_FOLLOW_UPS: PhraseTable = {
  name: FOLLOW_UPS.name,
  rows: [
    {
      phrases: wordList(`
        built on, builds on, build on, building on, built directly on, builds directly on,
        follows, followed, following, followed up on, following up on, reinforced, reinforces,
        continued, comes after, came after, in line with, in follow-up to, as a follow-up to,
        implementing, operationalized, operationalised, pursuant to, on the basis of, carried
        forward, picks up from, took up, to follow up on
      `),
    },
  ],
};

/** Modes left of a verb: "will meet", "refused to meet", "would meet". */
export const EN_MEETING_MODES: PhraseTable<MeetingModeRow> = {
  name: MEETING_MODES.name,
  rows: [
    {
      mode: 'scheduled',
      phrases: wordList(`
        will, 'll, is to, are to, is due to, are due to, is scheduled to, are scheduled to, is set
        to, are set to, is expected to, are expected to, plans to, plan to, is going to, are going
        to, agreed to, intends to, is slated to, are slated to, prepares to, preparing to, due to,
        to
      `),
    },
    {
      mode: 'denied',
      phrases: wordList(`
        did not, does not, will not, has not, have not, not, n't, never, refused to, refuses to,
        declined to, cancelled, canceled, called off, postponed, ruled out, boycotted, skipped,
        failed to, without
      `),
    },
    {
      mode: 'hypothetical',
      phrases: wordList(`
        would, could, should, might, may, if, must, wants to, want to, hopes to, hope to, hoping to, hoped
        to, called for, proposed to, offered to, urged, need to, ready to, willing to, wish to,
        can, whether, seeking to, open to, decline to, unable to, able to, in order to, happy to,
        chance to, opportunity to, alleged to, rumoured to, rumored to, encourage, encouraged, call on, called on, invited, invites,
        asked, urging, asking
      `),
    },
  ],
};

/** Modes beside a noun: "the upcoming summit", "no talks". */
export const EN_MEETING_NOUN_MODES: PhraseTable<MeetingModeRow> = {
  name: MEETING_NOUN_MODES.name,
  rows: [
    {
      mode: 'scheduled',
      phrases: wordList(`
        upcoming, scheduled, forthcoming, planned, next, expected, ahead of, coming
      `),
    },
    {
      mode: 'denied',
      phrases: ['no', 'without', 'cancelled', 'canceled', 'postponed', 'called off', 'not'],
    },
    {
      mode: 'hypothetical',
      phrases: wordList(`
        possible, potential, proposed, any, would-be, calls for, called for, call for, calling for,
        encourage, encourages, encouraged, encouraging, alleged, need for, possibility of,
        prospect of, proposal for, invited, future, request for, demand for, offer of, suggested,
        future
      `),
    },
  ],
};

/** All meeting tables. */
export const EN_MEETING_TABLES: readonly PhraseTable[] = [
  EN_MEETING_VERBS,
  EN_MEETING_NOUNS,
  EN_FOLLOW_UPS,
  EN_MEETING_MODES,
  EN_MEETING_NOUN_MODES,
];
