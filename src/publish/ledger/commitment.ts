/** One commitment in full for a terminal: fields, versions with the words that changed, statuses, scores, evidence. */

import type {
  CommitmentVersion,
  LedgerRow,
  LedgerView,
  StatusSet,
  SuggestedEvidence,
  WordChange,
} from '../../model/ledger.ts';
import type { RecordMeeting } from '../../model/record.ts';
import { type Agreement, krippendorffAlpha } from '../../track/krippendorff.ts';
import { makePaint, type Paint } from '../brief/paint.ts';
import { hanging, wrap } from '../brief/wrap.ts';
import { quantityText } from '../wording/quantity.ts';
import { dayText } from '../wording/time.ts';
import {
  type DocumentNames,
  dueText,
  moveText,
  partiesText,
  placeText,
  scoreText,
  searchedText,
} from './ledger-words.ts';

/** What else is shown, and how. */
export interface CommitmentTextOptions {
  readonly width: number;
  readonly colour: boolean;
  readonly names: DocumentNames;
  readonly suggestions: readonly SuggestedEvidence[];
  readonly searched: Pick<LedgerView, 'searchedTo' | 'documents'>;
  /** Name of the series, where it is known. */
  readonly seriesName?: string;
  /** Later meetings that are silent on it, to name them. */
  readonly silentMeetings?: readonly RecordMeeting[];
}

/** The commitment as text, without a line break at the end. */
export function commitmentText(row: LedgerRow, options: CommitmentTextOptions): string {
  const paint = makePaint(options.colour);
  const blocks = [
    [paint.strong(row.commitment.id), ...fieldLines(row, options)],
    versionLines(row, options, paint),
    statusLines(row, options),
    scoreLines(row, options),
    evidenceLines(options),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function fieldLines(
  { commitment, schedule }: LedgerRow,
  options: CommitmentTextOptions,
): readonly string[] {
  const { width, names, seriesName } = options;
  const { object, instrument, target, specific, sector, strength, series, ordinal } = commitment;
  const instalment =
    series === undefined
      ? undefined
      : `${ordinal === undefined ? '' : `no. ${ordinal} of `}${seriesName ?? series}`;
  const due = dueText(commitment);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['who', partiesText(commitment.obligors)],
    [
      'for',
      commitment.beneficiaries.length > 0 ? partiesText(commitment.beneficiaries) : undefined,
    ],
    ['what', commitment.action],
    ['object', object],
    ['by means of', instrument],
    ['target', target && quantityText(target)],
    [
      'specific',
      specific === undefined ? undefined : specific ? 'yes' : 'no: nothing tells when it is done',
    ],
    ['strength', strength],
    ['sector', sector],
    ['deadline', due === '' ? 'none' : `${due}: ${schedule}`],
    ['made', commitment.made && dayText(commitment.made)],
    ['at', instalment],
    ['place', placeText(commitment, names)],
    [
      'witnesses',
      commitment.documents.length === 0
        ? undefined
        : `${commitment.documents.length} documents, ${commitment.origins} independent`,
    ],
  ];
  return fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [hanging(`  ${name.padEnd(12)}`, value.replace(/\s+/g, ' '), width)],
  );
}

function versionLines(
  { commitment }: LedgerRow,
  { width, names }: CommitmentTextOptions,
  paint: Paint,
): readonly string[] {
  const { versions, silence } = commitment;
  const lines = versions.flatMap((version, i) => [
    `  ${i + 1}. ${versionHead(version, names)}`,
    ...wrap(changesText(version, paint), width - 5).map((line) => `     ${line}`),
    ...notesOf(version).flatMap((note) => wrap(note, width - 5).map((line) => `     ${line}`)),
  ]);
  const silent = silence
    ? wrap(
        `No later word of it: ${silence.meetings.length} later meetings of the series do not repeat it${silence.lastSaid === undefined ? '' : ` (last said ${dayText(silence.lastSaid)})`}.`,
        width - 2,
      ).map((line) => `  ${line}`)
    : [];
  return [paint.strong(versions.length === 1 ? 'Version' : 'Versions'), ...lines, ...silent];
}

function versionHead(
  { date, documentId, relation, claim }: CommitmentVersion,
  names: DocumentNames,
): string {
  const day = date === undefined ? 'no date' : dayText(date);
  return [day, names.get(documentId) ?? documentId, relation, claim].filter(Boolean).join(', ');
}

/** "buy [-40-]{+30+} locomotives"; with colour the marks stay, for those who do not see it. */
export function changesText({ action, changes }: CommitmentVersion, paint: Paint): string {
  if (changes.length === 0) return action;
  return changes.map((change) => changeText(change, paint)).join('');
}

function changeText({ kind, text }: WordChange, paint: Paint): string {
  if (kind === 'kept') return text;
  const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const marked = kind === 'removed' ? `[-${words}-]` : `{+${words}+}`;
  return words === '' ? text : `${lead}${paint.strong(marked)}${trail}`;
}

function notesOf({ deadlineMove, strengthChange }: CommitmentVersion): readonly string[] {
  return [
    deadlineMove ? moveText(deadlineMove) : undefined,
    strengthChange ? `strength: ${strengthChange.from} → ${strengthChange.to}` : undefined,
  ].filter((note) => note !== undefined);
}

function statusLines(
  { official, evidence, schedule }: LedgerRow,
  { width }: CommitmentTextOptions,
): readonly string[] {
  const line = (name: string, set: StatusSet<string> | undefined, otherwise: string): string =>
    hanging(`  ${name.padEnd(12)}`, set ? setText(set) : otherwise, width);
  return [
    'Status',
    line('official', official, 'announced (nobody has set it)'),
    line('evidence', evidence, 'none found (nobody has set it)'),
    hanging('  schedule    ', schedule, width),
  ];
}

function setText({ status, by, at, evidence, note }: StatusSet<string>): string {
  const stands = evidence.length > 0 ? `; on ${evidence.join('; ')}` : '';
  return `${status} (${by}, ${at.slice(0, 10)}${stands}${note === undefined ? '' : `; ${note}`})`;
}

function scoreLines(row: LedgerRow, { width }: CommitmentTextOptions): readonly string[] {
  if (row.scores.length === 0) return [];
  const scores = [...row.scores].sort((a, b) => (a.member < b.member ? -1 : 1));
  return [
    'Compliance',
    ...scores.map(({ member, phase, score, coder, at, evidence, note }) =>
      hanging(
        `  ${scoreText(score).padEnd(3)}`,
        `${member}, ${phase}, ${coder}, ${at.slice(0, 10)}${evidence.length > 0 ? `; on ${evidence.join('; ')}` : ''}${note === undefined ? '' : `; ${note}`}`,
        width,
      ),
    ),
    ...row.compliance.map(({ phase, working, disputed }) =>
      hanging(
        `  ${phase}: `,
        `${working}${disputed.length > 0 ? `; coders differ on ${disputed.join(', ')}` : ''}`,
        width,
      ),
    ),
    ...(row.mismatch
      ? [hanging('  ! ', `the recorded average does not follow: ${row.mismatch.working}`, width)]
      : []),
    ...alphaLine(row, width),
  ];
}

function alphaLine(row: LedgerRow, width: number): readonly string[] {
  if (new Set(row.scores.map(({ coder }) => coder)).size < 2) return [];
  return [hanging('  agreement of coders: ', alphaText(agreementOn([row])), width)];
}

/** Agreement of the coders over all members of some commitments; phases are units of their own. */
export function agreementOn(rows: readonly LedgerRow[]): Agreement {
  const units = new Map<string, number[]>();
  for (const { commitment, scores } of rows)
    for (const { member, phase, score } of scores) {
      const key = JSON.stringify([commitment.id, member, phase]);
      units.set(key, [...(units.get(key) ?? []), score]);
    }
  return krippendorffAlpha([...units.values()]);
}

/** "Krippendorff's alpha (ordinal) 0.82, over 12 scores of two coders or more", or why there is none. */
export function alphaText(agreement: Agreement): string {
  if (agreement.alpha === undefined) return `no alpha: ${agreement.reason}`;
  return `Krippendorff's alpha (ordinal) ${agreement.alpha.toFixed(3)}, over ${agreement.units} scored twice or more`;
}

function evidenceLines({
  suggestions,
  searched,
  names,
  width,
}: CommitmentTextOptions): readonly string[] {
  const head = `Suggested evidence, for you to judge (${searchedText(searched)})`;
  if (suggestions.length === 0) return wrap(`${head}: none.`, width);
  return [
    ...wrap(head, width),
    ...suggestions.map(({ anchor, date, weight }) => {
      const { start, end } = anchor.position;
      const where = `${date ?? 'no date'}, ${names.get(anchor.documentId) ?? anchor.documentId}, characters ${start}–${end}`;
      return hanging(
        `  ${weight.toFixed(2)}  `,
        `“${anchor.quote.exact.replace(/\s+/g, ' ')}” (${where})`,
        width,
      );
    }),
  ];
}
