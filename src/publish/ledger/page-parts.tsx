/** The parts of the ledger's page that the web app has, too: statuses, versions, the grid of scores. */
import type { CommitmentVersion, LedgerRow } from '../../model/ledger.ts';
import type { Time } from '../../model/time.ts';
import type { ValueView } from '../../view/api.ts';
import type { VersionView } from '../../view/api-record.ts';
import { ComplianceGrid, type GridRowView } from '../../view/compliance-grid.tsx';
import { sayEnglish } from '../../view/english.ts';
import { Status } from '../../view/statuses.tsx';
import { VersionColumns, type VersionPen } from '../../view/version-columns.tsx';
import type { Html } from '../overview/html.ts';
import { drawn } from '../overview/links.tsx';
import { dayText } from '../wording/time.ts';
import type { ScoreGrid } from './grid.ts';
import { type DocumentNames, deadlineText, dueText, moveText, statusesOf } from './ledger-words.ts';

/** Draws the statuses of rows; rows with the same ones are drawn once. */
export function statusDrawer(): (row: LedgerRow) => Html {
  const known = new Map<string, Html>();
  return (row) => {
    const statuses = statusesOf(row);
    const due = dueText(row.commitment);
    const key = JSON.stringify([statuses.official, statuses.evidence, statuses.schedule, due]);
    const found = known.get(key) ?? statusItems(statuses, due);
    known.set(key, found);
    return found;
  };
}

/** The three statuses, each with its shape; the schedule with its deadline. */
function statusItems(
  { official, evidence, schedule }: ReturnType<typeof statusesOf>,
  due: string,
): Html {
  return drawn(
    <>
      <li>
        {due !== '' && <span class="due">{due}</span>}
        <Status kind="schedule" status={schedule} say={sayEnglish} />
      </li>
      <li>
        <span class="quiet">official</span>
        <Status kind="official" status={official} say={sayEnglish} />
      </li>
      <li>
        <span class="quiet">evidence</span>
        <Status kind="evidence" status={evidence} say={sayEnglish} />
      </li>
    </>,
  );
}

/** The versions side by side, with the words that changed. */
export function versionColumns(row: LedgerRow, names: DocumentNames): Html {
  const { versions } = row.commitment;
  const places = new Map(versions.map(({ claim, documentId }) => [claim, names.get(documentId)]));
  const pen: VersionPen = {
    say: sayEnglish,
    day: dayText,
    source: ({ claim }) => places.get(claim),
    said: (content) => content,
    deadline: (deadline) => deadline?.text,
  };
  return drawn(<VersionColumns versions={versions.map(versionView)} pen={pen} />);
}

function versionView(version: CommitmentVersion): VersionView {
  const { claim, date, action, strength, relation, changes, strengthChange } = version;
  const { deadline, deadlineWords, deadlineMove: move } = version;
  const shown = deadlineView(deadline, deadlineWords);
  const [from, to] = [
    deadlineView(move?.from, move?.fromWords),
    deadlineView(move?.to, move?.toWords),
  ];
  return {
    claim,
    action,
    relation,
    changes,
    ...(date === undefined ? {} : { date }),
    ...(strength === undefined ? {} : { strength }),
    ...(shown ? { deadline: shown } : {}),
    ...(strengthChange ? { strengthChange } : {}),
    ...(move
      ? {
          deadlineMove: {
            direction: move.direction,
            text: moveText(move),
            ...(from ? { from } : {}),
            ...(to ? { to } : {}),
          },
        }
      : {}),
  };
}

function deadlineView(time: Time | undefined, words: string | undefined): ValueView | undefined {
  return time && { value: time.timex, text: deadlineText(time, words) };
}

/** Members against commitments. */
export function gridTable({ members, rows }: ScoreGrid): Html {
  const shown = rows.map(({ row, phase, cells }): GridRowView => {
    const found = row.compliance.find((one) => one.phase === phase);
    return {
      id: row.commitment.id,
      action: row.commitment.action,
      obligors: [],
      phase,
      average: found?.average ?? '',
      percentage: found?.percentage ?? '',
      working: found?.working ?? '',
      cells,
    };
  });
  return drawn(
    <ComplianceGrid
      say={sayEnglish}
      members={members}
      rows={shown}
      title={({ id, action }) => <a href={`#${id}`}>{action}</a>}
    />,
  );
}
