import { describe, expect, it } from 'vitest';
import type { RecordMeeting } from '../../../src/model/record.ts';
import { makePaint } from '../../../src/publish/brief/paint.ts';
import { displayWidth } from '../../../src/publish/brief/width.ts';
import { ledgerCalendar } from '../../../src/publish/ledger/calendar.ts';
import { changesText, commitmentText } from '../../../src/publish/ledger/commitment.ts';
import { csvCell, ledgerCsv } from '../../../src/publish/ledger/csv.ts';
import { scoreGrid } from '../../../src/publish/ledger/grid.ts';
import { ledgerJson } from '../../../src/publish/ledger/json.ts';
import { ledgerMarkdown } from '../../../src/publish/ledger/markdown.ts';
import { ledgerPage } from '../../../src/publish/ledger/page.ts';
import { ledgerText } from '../../../src/publish/ledger/text.ts';
import { readInventory } from '../../../src/track/inventory.ts';
import { scoreSubject } from '../../../src/track/scores.ts';
import { ledgerView } from '../../../src/track/view.ts';
import { deadline, judged, ledgerOf, told } from '../../track/ledger-maker.ts';

const EVIL =
  '=cmd|"calc" <script>alert(1)</script> and a very long road, 向老挝提供援助, to the sea';
const PARTS = [
  told('a.txt', '2025-01-01', [
    {
      by: 'Chad',
      action: 'open two border posts for freight',
      until: deadline('2026-12-31', 'year'),
    },
    { by: 'Niger', action: EVIL },
  ]),
  told('b.txt', '2025-02-01', [
    {
      by: 'Chad',
      action: 'open three border posts for freight',
      until: deadline('2027-12-31', 'year'),
    },
  ]),
];
const LEDGER = ledgerOf(PARTS);
const FIRST = LEDGER[0]?.id as string;
const JOURNAL = [
  judged(scoreSubject(FIRST, 'final', 'CHAD', 'ann'), 'set', {
    score: 1,
    evidence: ['road report'],
  }),
  judged(scoreSubject(FIRST, 'final', 'CHAD', 'bo'), 'set', { score: 0 }, 1),
  judged(scoreSubject(FIRST, 'final', 'NER', 'ann'), 'set', { score: -1 }, 2),
];
const VIEW = ledgerView(LEDGER, {
  journal: JOURNAL,
  on: '2028-01-01',
  documents: 2,
  searchedTo: '2025-02-01',
});
const NAMES = new Map(PARTS.map(({ document }) => [document.id, document.name]));

describe('the ledger as text', () => {
  it.each([40, 80, 120])('fits %i columns', (width) => {
    const text = ledgerText(VIEW, { width, colour: false });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(text.replace(/\s+/g, ' ')).toContain('searched up to 1 Feb 2025, 2 documents');
    expect(text.replace(/\s+/g, ' ')).toContain('deadline moved');
  });

  it('counts what is left out', () => {
    const text = ledgerText(VIEW, { width: 80, colour: false, limit: 1 });
    expect(text).toContain('and 1 more');
  });

  it('shows one commitment with the words that changed and the working', () => {
    const [row] = VIEW.rows;
    if (!row) throw new Error('no row');
    const text = commitmentText(row, {
      width: 100,
      colour: false,
      names: NAMES,
      suggestions: [],
      searched: VIEW,
    });
    expect(text).toContain('open [-two-] {+three+} border posts for freight');
    expect(text).toContain('deadline moved later: by 2026 → by 2027');
    expect(text).toContain('(0.5 − 1) / 2 = −0.25');
    expect(text).toContain('coders differ on CHAD');
    expect(text).toContain("Krippendorff's alpha (ordinal)");
    expect(text).toContain(
      '(searched up to 1\u00a0Feb\u00a02025, 2 documents): none.'.replaceAll('\u00a0', ' '),
    );
    const [, second] = row.commitment.versions;
    expect(second && changesText(second, makePaint(false))).toContain('{+three+}');
  });
});

describe('the ledger as CSV', () => {
  it('is read back by our own import, scores and all', () => {
    const { inventory, problems } = readInventory(ledgerCsv(VIEW, NAMES), 'own.csv');
    // Coders who differ have no score, but a mean.
    expect(problems.map(({ value }) => value)).toEqual(['0.5']);
    expect(inventory.rows.map(({ text }) => text)).toEqual([
      'open two border posts for freight',
      EVIL,
    ]);
    expect(inventory.rows[0]).toMatchObject({ obligors: ['Chad'], deadline: '2027-12-31' });
    expect(inventory.rows[0]?.scores).toContainEqual({ member: 'NER', phase: 'final', score: -1 });
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['-1', '-1'],
    ['+0.5', '+0.5'],
    ['-x', "'-x"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', 'two lines'],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('the ledger as iCalendar', () => {
  const meeting: RecordMeeting = {
    id: 'm-1',
    documents: ['d'],
    claims: [],
    origins: 1,
    series: 'talks',
    ordinal: 4,
    fields: {
      time: {
        verdict: 'agreed',
        values: [
          {
            value: {
              ...deadline('2028-03-05'),
              earliest: '2028-03-03',
              deadline: undefined,
              mod: undefined,
            },
            documents: [],
            claims: [],
            origins: 1,
          },
        ],
      },
      place: {
        verdict: 'agreed',
        values: [{ value: 'Zinder', documents: [], claims: [], origins: 1 }],
      },
    },
  };
  const text = ledgerCalendar(VIEW, {
    names: NAMES,
    meetings: [meeting],
    stamp: '2028-01-01T12:00:00Z',
    title: 'Talks',
  });
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  const lines = unfolded.split('\r\n');

  it('has lines of RFC 5545: CRLF, at most 75 octets, begun and ended', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const open: string[] = [];
    for (const line of lines) {
      const [, word, name = ''] = /^(BEGIN|END):(\w+)$/.exec(line) ?? [];
      if (word === 'BEGIN') open.push(name);
      if (word === 'END') expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
    expect(lines.filter((line) => line === 'VERSION:2.0')).toHaveLength(1);
    expect(lines.some((line) => /^PRODID:.+/.test(line))).toBe(true);
    for (const line of lines.filter(Boolean)) expect(line).toMatch(/^[A-Z-]+(?:;[^:]+)?:/);
  });

  it('has an all-day event for each deadline and each meeting, with ids that stay', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines).toContain(`UID:${FIRST}@rapporteur`);
    expect(lines).toContain('DTSTART;VALUE=DATE:20271231');
    // The deadline has moved: the event has the words of the version that moved it.
    expect(lines).toContain('SUMMARY:Due: Chad: open three border posts for freight');
    expect(lines).toContain('DTSTART;VALUE=DATE:20280303');
    expect(lines).toContain('DTEND;VALUE=DATE:20280306');
    expect(lines).toContain('DTSTAMP:20280101T120000Z');
    expect(lines).toContain('LOCATION:Zinder');
    expect(unfolded).toContain('Official: announced. Evidence: none found. Schedule: overdue.');
  });
});

describe('the ledger as Markdown, JSON and a page', () => {
  it('shows members against commitments', () => {
    const { members, rows } = scoreGrid(VIEW.rows);
    expect(members).toEqual(['CHAD', 'NER']);
    expect(rows[0]?.cells.map(({ score, disputed }) => [score, disputed])).toEqual([
      [0.5, true],
      [-1, false],
    ]);
    const markdown = ledgerMarkdown(VIEW, NAMES);
    expect(markdown).toContain('| +0.5 (differ) | −1 |'.replace('+0.5', '\\+0.5'));
  });

  it('never lets a text become markup', () => {
    expect(ledgerMarkdown(VIEW, NAMES)).not.toContain('<script>');
    const page = ledgerPage(VIEW, { names: NAMES, title: '<b>Talks</b>' });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>Talks');
    expect(page).toContain('<del>two </del>');
    expect(page).toContain('<ins>three </ins>');
    expect(page).toContain('scope="row"');
    expect(page).toContain('searched up to 1\u00a0Feb\u00a02025, 2 documents');
  });

  it('has a stable JSON', () => {
    const json = ledgerJson(VIEW, NAMES);
    expect(Object.keys(json)).toEqual(['on', 'documents', 'searchedTo', 'total', 'commitments']);
    expect(JSON.parse(JSON.stringify(json)).commitments[0]).toMatchObject({
      id: FIRST,
      status: {
        official: { status: 'announced' },
        evidence: { status: 'none found' },
        schedule: 'overdue',
      },
      versions: [{ relation: 'made', name: 'a.txt' }, { relation: 'changed' }],
    });
  });
});
