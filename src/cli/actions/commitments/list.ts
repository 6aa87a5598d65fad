import { addDays } from '../../../model/day.ts';
import type { LedgerView } from '../../../model/ledger.ts';
import type { RecordMeeting } from '../../../model/record.ts';
import type { Time } from '../../../model/time.ts';
import { nextMeetings } from '../../../pipeline/ledger.ts';
import { ledgerCalendar } from '../../../publish/ledger/calendar.ts';
import { ledgerCsv } from '../../../publish/ledger/csv.ts';
import { ledgerJson } from '../../../publish/ledger/json.ts';
import { ledgerMarkdown } from '../../../publish/ledger/markdown.ts';
import { ledgerPage } from '../../../publish/ledger/page.ts';
import { ledgerText } from '../../../publish/ledger/text.ts';
import { dayText, timeText } from '../../../publish/wording/time.ts';
import { valueText } from '../../../publish/wording/value.ts';
import { day } from '../../options.ts';
import type { Session } from '../../session.ts';
import { wantsColour } from '../../session.ts';
import { type FilterOptions, filterOf } from './filter-options.ts';
import {
  formatOf,
  type LedgerOptions,
  type OpenLedger,
  withLedger,
  writeResult,
} from './open-ledger.ts';

/** What `commitments list` is told. */
export interface ListOptions extends LedgerOptions, FilterOptions {
  readonly limit?: number;
  readonly width?: number;
  readonly colour?: boolean;
}

/** What `commitments due` is told. */
export interface DueOptions extends ListOptions {
  readonly within?: number;
  readonly to?: string;
}

const FORMATS = ['text', 'json', 'csv', 'ics', 'markdown', 'html'];
/** Rows on a terminal when nothing else is asked. */
const ROWS = 50;
/** Days ahead that `due` looks. */
const AHEAD = 90;

/** `commitments list`: those that are asked for, in the order in which they were made. */
export async function runList(session: Session, options: ListOptions): Promise<void> {
  const format = formatOf(options, FORMATS);
  const filter = filterOf(options);
  await withLedger(options, async (ledger) => {
    const view = ledger.view(filter);
    await writeResult(session, options, written(session, ledger, view, format, options));
  });
}

/** `commitments due`: what is due or overdue or will be soon, the earliest deadline first, and the next meetings. */
export async function runDue(session: Session, options: DueOptions): Promise<void> {
  const format = formatOf(options, FORMATS);
  await withLedger(options, async (ledger) => {
    const to =
      options.to === undefined ? addDays(ledger.on, options.within ?? AHEAD) : day(options.to);
    const all = ledger.view(filterOf(options));
    const open = all.rows.filter(
      ({ commitment, schedule, official, evidence }) =>
        (schedule === 'due' ||
          schedule === 'overdue' ||
          (commitment.deadline?.latest ?? '9999') <= to) &&
        !/^(?:completed|withdrawn)$/.test(official?.status ?? '') &&
        evidence?.status !== 'fulfilled',
    );
    const latest = (at: number): string => open[at]?.commitment.deadline?.latest ?? '';
    const rows = open
      .map((row, at) => ({ row, latest: latest(at) }))
      .sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0))
      .map(({ row }) => row);
    const text = written(session, ledger, { ...all, rows }, format, options);
    const meetings =
      format === 'text'
        ? meetingLines(nextMeetings(ledger.dossier, ledger.reference, ledger.on))
        : [];
    await writeResult(session, options, [text, ...meetings].join('\n'));
  });
}

function meetingLines(meetings: readonly RecordMeeting[]): readonly string[] {
  if (meetings.length === 0) return [];
  return [
    '',
    'Next meetings',
    ...meetings.map((meeting) => {
      const value = (name: string): unknown => meeting.fields[name]?.values[0]?.value;
      const time = value('time') as Time | undefined;
      const who = valueText(value('title')) ?? meeting.series ?? valueText(value('participants'));
      const place = valueText(value('place'));
      return `  ${[time && timeText(time), who, place].filter(Boolean).join(', ')}`;
    }),
  ];
}

function written(
  session: Session,
  ledger: OpenLedger,
  view: LedgerView,
  format: string,
  options: ListOptions,
): string {
  const { names } = ledger;
  const title = `Commitments on ${dayText(view.on)}`;
  switch (format) {
    case 'json':
      return JSON.stringify(ledgerJson(view, names), null, 2);
    case 'csv':
      return ledgerCsv(view, names);
    case 'markdown':
      return ledgerMarkdown(view, names);
    case 'html':
      return ledgerPage(view, { names, title });
    case 'ics':
      return ledgerCalendar(view, {
        names,
        meetings: nextMeetings(ledger.dossier, ledger.reference, ledger.on),
        stamp: new Date().toISOString(),
        title,
      });
    default:
      return ledgerText(view, {
        width: options.width ?? session.out.columns ?? 80,
        colour: wantsColour(session, session.out, options.colour),
        ...(options.out === undefined ? { limit: options.limit ?? ROWS } : {}),
      });
  }
}
