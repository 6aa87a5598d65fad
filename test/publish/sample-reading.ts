import type { Participant } from '../../src/model/actor.ts';
import { type Anchor, anchor, type Evidence } from '../../src/model/anchor.ts';
import {
  type AgreementClaim,
  type Claim,
  type CommitmentClaim,
  type EventClaim,
  type FigureClaim,
  type MeetingClaim,
  makeClaim,
  type StanceClaim,
} from '../../src/model/claim.ts';
import { type Document, makeDocument } from '../../src/model/document.ts';
import { type Finding, makeFinding } from '../../src/model/finding.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Reading } from '../../src/model/reading.ts';
import { inferred, said } from '../../src/model/stated.ts';
import type { Time } from '../../src/model/time.ts';
import { BLOG_TEXT, WIRE_TEXT } from './sample-texts.ts';

export const BLOG: Document = makeDocument({
  name: 'drafts/ocean dialogue.md',
  text: BLOG_TEXT,
  title: 'Iceland and Uruguay: an ocean apart, a plan in common',
  publisher: 'Notes from <the> Harbour',
  uri: 'https://harbour.example/ocean?a=1&b=2',
  language: 'en',
  genre: 'blog',
  publishedAt: '2025-04-20',
  publishedBasis: 'metadata',
});

export const WIRE: Document = makeDocument({
  name: 'wire-17',
  text: WIRE_TEXT,
  language: 'en',
  genre: 'news',
  publishedAt: '2025-04-16',
  publishedBasis: 'dateline',
});

/** The anchor of the first mention of `words` after the first mention of `after`. */
function at(document: Document, words: string, after = ''): Anchor {
  const from = document.text.indexOf(after);
  const start = document.text.indexOf(words, from);
  if (from < 0 || start < 0) throw new Error(`not in ${document.name}: ${words}`);
  return anchor(document, start, start + words.length);
}

/** A time for the sample; only what matters to exports. */
function time(earliest: string | undefined, latest: string | undefined, rest: Partial<Time>): Time {
  return {
    type: 'DATE',
    ...(earliest ? { earliest } : {}),
    ...(latest ? { latest } : {}),
    granularity: 'day',
    soft: false,
    anchor: 'absolute',
    timex: earliest ?? latest ?? '',
    ...rest,
  };
}

/** A quantity for the sample. */
function quantity(kind: Quantity['kind'], written: string, rest: Partial<Quantity> = {}): Quantity {
  return {
    kind,
    lower: written,
    upper: written,
    lowerInclusive: true,
    upperInclusive: true,
    written,
    soft: false,
    precision: '1',
    writtenDigits: written.replace(/0+$/, '').length || 1,
    ...rest,
  };
}

function over(kind: Quantity['kind'], written: string, unit: string): Quantity {
  const { upper: _, ...rest } = quantity(kind, written, { unit });
  return { ...rest, lowerInclusive: false, approximate: 'above' };
}

const HELGA: Participant = {
  kind: 'person',
  name: 'Helga Sturludottir',
  office: 'Prime Minister',
  officeId: 'ISL/prime-minister',
  represents: 'ISL',
};
const MARTIN: Participant = {
  kind: 'person',
  name: 'Martin Etchegaray',
  office: 'President',
  officeId: 'URY/president',
  represents: 'URY',
};
const ICELAND: Participant = { kind: 'state', name: 'Iceland', id: 'ISL' };
const URUGUAY: Participant = { kind: 'state', name: 'Uruguay', id: 'URY' };
const YEAR_2024 = time('2024-01-01', '2024-12-31', {
  granularity: 'year',
  timex: '2024',
  edtf: '2024',
});
const YEAR_2025 = time('2025-01-01', '2025-12-31', {
  granularity: 'year',
  timex: '2025',
  edtf: '2025',
});

const reykjavik: MeetingClaim = makeClaim<MeetingClaim>({
  kind: 'meeting',
  rule: 'meeting.series.held',
  polarity: 'said',
  evidence: [
    at(
      BLOG,
      'The third Ocean and Energy Dialogue between Iceland and Uruguay was held in Reykjavik on 14-15 April 2025',
    ),
  ],
  fields: {
    participants: said(
      [HELGA, MARTIN],
      at(BLOG, 'Prime Minister Helga Sturludottir and President Martin Etchegaray'),
    ),
    time: said(
      time('2025-04-14', '2025-04-15', {
        range: true,
        timex: '2025-04-14',
        edtf: '2025-04-14/2025-04-15',
      }),
      at(BLOG, '14-15 April 2025'),
    ),
    place: said('Reykjavik', at(BLOG, 'Reykjavik', 'held in')),
    series: said(
      { name: 'Ocean and Energy Dialogue', id: 'ocean-energy' },
      at(BLOG, 'Ocean and Energy Dialogue'),
    ),
    ordinal: said(3, at(BLOG, 'third')),
    follows: said(
      ['the Montevideo meeting of October 2024'],
      at(BLOG, 'the Montevideo meeting of October 2024'),
    ),
    status: said('held', at(BLOG, 'was held')),
    format: inferred('in person', 'a place and no other format'),
  },
});

const montevideo: MeetingClaim = makeClaim<MeetingClaim>({
  kind: 'meeting',
  rule: 'meeting.noun',
  polarity: 'said',
  evidence: [
    at(
      BLOG,
      'the Montevideo meeting of October 2024, where the two sides had pledged a joint hydrogen laboratory',
    ),
  ],
  fields: {
    participants: inferred(
      [ICELAND, URUGUAY],
      '"the two sides" are those of the sentence before',
      at(BLOG, 'the two sides'),
    ),
    time: said(
      time('2024-10-01', '2024-10-31', { granularity: 'month', timex: '2024-10', edtf: '2024-10' }),
      at(BLOG, 'October 2024'),
    ),
    place: said('Montevideo', at(BLOG, 'Montevideo')),
  },
});

const akureyri: MeetingClaim = makeClaim<MeetingClaim>({
  kind: 'meeting',
  rule: 'meeting.verb.met',
  polarity: 'said',
  evidence: [
    at(
      WIRE,
      "Iceland's Prime Minister Helga Sturludottir met Uruguay's President Martin Etchegaray in Akureyri on 14 April 2025",
    ),
  ],
  fields: {
    participants: said(
      [HELGA, MARTIN],
      at(WIRE, "Prime Minister Helga Sturludottir met Uruguay's President Martin Etchegaray"),
    ),
    time: said(
      time('2025-04-14', '2025-04-14', { timex: '2025-04-14', edtf: '2025-04-14' }),
      at(WIRE, '14 April 2025'),
    ),
    place: said('Akureyri', at(WIRE, 'Akureyri')),
  },
});

const agreements: readonly AgreementClaim[] = [
  makeClaim<AgreementClaim>({
    kind: 'agreement',
    rule: 'agreement.signed',
    polarity: 'said',
    evidence: [at(BLOG, 'The parties signed a Memorandum on Green Hydrogen')],
    fields: {
      title: said('Memorandum on Green Hydrogen', at(BLOG, 'Memorandum on Green Hydrogen')),
      type: said('memorandum', at(BLOG, 'Memorandum')),
      parties: inferred([ICELAND, URUGUAY], 'the parties of the meeting', at(BLOG, 'The parties')),
      sector: inferred('energy', 'a word of the title', at(BLOG, 'Hydrogen')),
      status: said('signed', at(BLOG, 'signed')),
    },
  }),
  makeClaim<AgreementClaim>({
    kind: 'agreement',
    rule: 'agreement.bundle',
    polarity: 'said',
    evidence: [at(BLOG, '8-15 further documents')],
    fields: {
      type: said('documents', at(BLOG, 'documents')),
      count: said(
        quantity('count', '8', {
          upper: '15',
          writtenUpper: '15',
          unit: 'document',
          writtenDigits: 2,
        }),
        at(BLOG, '8-15'),
      ),
      status: said('signed', at(BLOG, 'signed')),
    },
  }),
  makeClaim<AgreementClaim>({
    kind: 'agreement',
    rule: 'agreement.denied',
    polarity: 'denied',
    evidence: [at(BLOG, 'No defence pact emerged')],
    fields: {
      type: said('pact', at(BLOG, 'defence pact')),
      status: said('denied', at(BLOG, 'No')),
    },
  }),
  makeClaim<AgreementClaim>({
    kind: 'agreement',
    rule: 'agreement.issued',
    polarity: 'said',
    evidence: [at(WIRE, 'The two sides issued a joint statement on the law of the sea')],
    fields: {
      title: said(
        'joint statement on the law of the sea',
        at(WIRE, 'joint statement on the law of the sea'),
      ),
      status: said('issued', at(WIRE, 'issued')),
    },
  }),
];

const commitments: readonly CommitmentClaim[] = [
  makeClaim<CommitmentClaim>({
    kind: 'commitment',
    rule: 'commitment.will',
    polarity: 'said',
    evidence: [at(BLOG, 'Uruguay will buy twelve geothermal drilling rigs by mid-2026')],
    fields: {
      obligor: said([URUGUAY], at(BLOG, 'Uruguay', 'pact emerged')),
      action: said(
        'buy twelve geothermal drilling rigs',
        at(BLOG, 'buy twelve geothermal drilling rigs'),
      ),
      deadline: said(
        time(undefined, '2026-08-31', {
          granularity: 'year',
          timex: '2026',
          mod: 'MID',
          deadline: true,
          soft: true,
        }),
        at(BLOG, 'by mid-2026'),
      ),
      strength: said('pledge', at(BLOG, 'will buy')),
      sector: inferred('energy', 'a word of the action', at(BLOG, 'geothermal')),
    },
  }),
  makeClaim<CommitmentClaim>({
    kind: 'commitment',
    rule: 'commitment.undertook',
    polarity: 'said',
    evidence: [
      at(BLOG, 'Iceland undertook to train 120 engineers at its own cost by the end of 2027'),
    ],
    fields: {
      obligor: said([ICELAND], at(BLOG, 'Iceland', 'mid-2026')),
      action: said(
        'train 120 engineers at its own cost',
        at(BLOG, 'train 120 engineers at its own cost'),
      ),
      target: said(quantity('count', '120', { unit: 'engineer' }), at(BLOG, '120 engineers')),
      deadline: said(
        time(undefined, '2027-12-31', {
          granularity: 'year',
          timex: '2027',
          mod: 'END',
          deadline: true,
        }),
        at(BLOG, 'by the end of 2027'),
      ),
      strength: said('pledge', at(BLOG, 'undertook')),
    },
  }),
  makeClaim<CommitmentClaim>({
    kind: 'commitment',
    rule: 'commitment.agreed',
    polarity: 'said',
    evidence: [at(BLOG, 'Both sides agreed to open the joint laboratory in Montevideo by 2026')],
    fields: {
      obligor: inferred([ICELAND, URUGUAY], 'both sides', at(BLOG, 'Both sides')),
      action: said(
        'open the joint laboratory in Montevideo',
        at(BLOG, 'open the joint laboratory in Montevideo'),
      ),
      deadline: said(
        time(undefined, '2026-12-31', {
          granularity: 'year',
          timex: '2026',
          deadline: true,
          mod: 'ON_OR_BEFORE',
        }),
        at(BLOG, 'by 2026'),
      ),
      strength: said('agree', at(BLOG, 'agreed')),
      sector: inferred('technology', 'a word of the action', at(BLOG, 'laboratory', 'Both sides')),
    },
  }),
];

const trade2024: FigureClaim = makeClaim<FigureClaim>({
  kind: 'figure',
  rule: 'figure.level',
  polarity: 'said',
  evidence: [at(BLOG, 'Bilateral trade surpassed $240 million in 2024')],
  fields: {
    metric: said('trade', at(BLOG, 'Bilateral trade')),
    subject: inferred(ICELAND, 'the parties of the meeting', at(BLOG, 'Bilateral')),
    counterpart: inferred(URUGUAY, 'the parties of the meeting', at(BLOG, 'Bilateral')),
    quantity: said(over('money', '240000000', 'USD'), at(BLOG, 'surpassed $240 million')),
    period: said(YEAR_2024, at(BLOG, '2024', '$240 million')),
    status: said('actual', at(BLOG, 'surpassed')),
    sector: inferred('trade', 'the metric', at(BLOG, 'trade')),
  },
});

const trade2025: FigureClaim = makeClaim<FigureClaim>({
  kind: 'figure',
  rule: 'figure.projection',
  polarity: 'said',
  evidence: [at(BLOG, 'is projected to hit $250 million in 2025, up 5% year-over-year')],
  fields: {
    metric: inferred('trade', 'the subject of the clause before', at(BLOG, 'Bilateral trade')),
    quantity: said(quantity('money', '250000000', { unit: 'USD' }), at(BLOG, '$250 million')),
    period: said(YEAR_2025, at(BLOG, '2025', '$250 million')),
    status: said('projection', at(BLOG, 'projected')),
    change: said(
      {
        quantity: quantity('percent', '5', { unit: '%' }),
        direction: 'up',
        base: 'year-over-year',
      },
      at(BLOG, 'up 5% year-over-year'),
    ),
  },
});

const figures: readonly FigureClaim[] = [
  trade2024,
  trade2025,
  makeClaim<FigureClaim>({
    kind: 'figure',
    rule: 'figure.share',
    polarity: 'said',
    evidence: [at(BLOG, 'about 30% of it was in energy equipment')],
    fields: {
      metric: said('energy equipment, share of trade', at(BLOG, 'energy equipment')),
      quantity: said(
        quantity('percent', '30', {
          lower: '28',
          upper: '32',
          unit: '%',
          approximate: 'around',
          soft: false,
        }),
        at(BLOG, 'about 30%'),
      ),
      role: said('share', at(BLOG, 'of it')),
    },
  }),
  makeClaim<FigureClaim>({
    kind: 'figure',
    rule: 'figure.target',
    polarity: 'said',
    evidence: [at(BLOG, 'dozens of Uruguayan students')],
    fields: {
      metric: said('Uruguayan students', at(BLOG, 'Uruguayan students')),
      quantity: said(
        quantity('count', '24', { upper: '99', unit: 'student', soft: true, writtenDigits: 0 }),
        at(BLOG, 'dozens'),
      ),
      status: said('target', at(BLOG, 'plans to host')),
    },
  }),
  makeClaim<FigureClaim>({
    kind: 'figure',
    rule: 'figure.target',
    polarity: 'said',
    evidence: [at(WIRE, 'two-way trade is targeted to reach $250 million by 2025')],
    attribution: said('the energy ministry', at(WIRE, 'the energy ministry')),
    fields: {
      metric: said('trade', at(WIRE, 'two-way trade')),
      quantity: said(quantity('money', '250000000', { unit: 'USD' }), at(WIRE, '$250 million')),
      period: said(
        time(undefined, '2025-12-31', { granularity: 'year', timex: '2025', deadline: true }),
        at(WIRE, 'by 2025'),
      ),
      status: said('target', at(WIRE, 'targeted')),
    },
  }),
];

const others: readonly Claim[] = [
  makeClaim<StanceClaim>({
    kind: 'stance',
    rule: 'stance.verb',
    polarity: 'said',
    evidence: [at(BLOG, 'Uruguay opposes unilateral fishing subsidies')],
    fields: {
      holder: said([URUGUAY], at(BLOG, 'Uruguay', 'students.')),
      position: said('oppose', at(BLOG, 'opposes')),
      target: said('unilateral fishing subsidies', at(BLOG, 'unilateral fishing subsidies')),
    },
  }),
  makeClaim<StanceClaim>({
    kind: 'stance',
    rule: 'stance.verb',
    polarity: 'said',
    evidence: [at(BLOG, "Iceland supports reform of the WTO's appeal body")],
    fields: {
      holder: said([ICELAND], at(BLOG, 'Iceland', 'subsidies;')),
      position: said('support', at(BLOG, 'supports')),
      target: said("reform of the WTO's appeal body", at(BLOG, "reform of the WTO's appeal body")),
    },
  }),
  makeClaim<EventClaim>({
    kind: 'event',
    rule: 'event.plover',
    polarity: 'said',
    evidence: [at(BLOG, 'Etchegaray greeted the audience with 你好，冰岛')],
    fields: {
      source: said([MARTIN], at(BLOG, 'Etchegaray', 'imported gas')),
      type: said('CONSULT', at(BLOG, 'greeted')),
      place: inferred('Reykjavik', 'the place of the meeting'),
    },
  }),
];

const claims: readonly Claim[] = [
  reykjavik,
  montevideo,
  ...agreements,
  ...commitments,
  ...figures.slice(0, 4),
  ...others,
  akureyri,
  ...figures.slice(4),
];

function quoted(...anchors: readonly [Anchor, ...Anchor[]]): Evidence {
  return anchors;
}

const findings: readonly Finding[] = [
  makeFinding({
    check: 'weekday',
    severity: 'warning',
    message: '15 April 2025 is a Tuesday, the text says Friday.',
    evidence: quoted(at(BLOG, 'Friday, 15 April')),
    derivation: {
      operation: 'weekday of 2025-04-15',
      inputs: [{ name: 'date', value: '2025-04-15', evidence: 0, source: 'Gregorian calendar' }],
      result: 'Tuesday',
    },
    suggestion: 'Tuesday, 15 April, or Friday, 18 April',
    claims: [],
  }),
  makeFinding({
    check: 'growth-rate',
    severity: 'error',
    message: 'The text says up 5 % from its own figures, which give 4.2 %.',
    evidence: quoted(at(BLOG, 'up 5%'), at(BLOG, '$250 million'), at(BLOG, '$240 million')),
    derivation: {
      operation: '250 / 240 - 1',
      inputs: [
        { name: 'stated change', value: '5 %', evidence: 0 },
        { name: 'later value', value: '250 million', evidence: 1 },
        { name: 'earlier value', value: '240 million', evidence: 2 },
      ],
      result: '4.2 % at most',
    },
    suggestion: 'up about 4 %, or a base of $238 million',
    claims: [trade2024.id, trade2025.id],
  }),
  makeFinding({
    check: 'meeting-place',
    severity: 'error',
    message: 'The dialogue of 14-15 April 2025 cannot have been in both Reykjavik and Akureyri.',
    evidence: quoted(at(BLOG, 'held in Reykjavik'), at(WIRE, 'in Akureyri')),
    derivation: {
      operation: 'place by document',
      inputs: [
        { name: 'first report', value: 'Reykjavik', evidence: 0 },
        { name: 'second report', value: 'Akureyri', evidence: 1 },
        {
          name: 'third dialogue',
          value: 'Reykjavik, 14-15 April 2025',
          fact: 'instalment:ocean-energy/3',
          source: 'Register of dialogues, https://register.example/ocean/3, looked up 2025-05-01',
        },
      ],
      result: 'Reykjavik',
    },
    claims: [reykjavik.id, akureyri.id],
  }),
];

/** A reading of two documents with several claims of each kind and findings of two severities. */
export const SAMPLE: Reading = {
  documents: [BLOG, WIRE],
  claims,
  record: {
    meetings: [
      { id: 'm-0001', documents: [BLOG.id], claims: [montevideo.id], origins: 1, fields: {} },
      {
        id: 'm-0002',
        documents: [BLOG.id, WIRE.id],
        claims: [reykjavik.id, akureyri.id],
        origins: 2,
        series: 'ocean-energy',
        ordinal: 3,
        fields: {
          place: {
            verdict: 'differing',
            values: [
              { value: 'Reykjavik', documents: [BLOG.id], claims: [reykjavik.id], origins: 1 },
              { value: 'Akureyri', documents: [WIRE.id], claims: [akureyri.id], origins: 1 },
            ],
          },
        },
      },
    ],
    series: [{ id: 'ocean-energy', name: 'Ocean and Energy Dialogue', meetings: ['m-0002'] }],
    actors: [
      { id: 'ISL', name: 'Iceland', kind: 'state', documents: [BLOG.id], claims: [montevideo.id] },
      {
        name: 'Helga Sturludottir',
        kind: 'person',
        documents: [BLOG.id, WIRE.id],
        claims: [reykjavik.id, akureyri.id],
      },
    ],
  },
  findings,
  remarks: ['wire-17: the date comes from the dateline; give --date where that is wrong'],
};

/** A reading in which nothing was found. */
export const EMPTY_READING: Reading = {
  documents: [makeDocument({ name: 'empty.txt', text: 'Nothing happened.\n', language: 'en' })],
  claims: [],
  record: { meetings: [], series: [], actors: [] },
  findings: [],
  remarks: [],
};
