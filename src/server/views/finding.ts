/** One finding with its sentences, and findings as files to keep. */
import type { Anchor } from '../../model/anchor.ts';
import type { Finding } from '../../model/finding.ts';
import type { SetAside } from '../../model/reading.ts';
import { CHECK_SUMMARIES } from '../../pipeline/steps.ts';
import { csvCell } from '../../publish/ledger/csv.ts';
import { SARIF } from '../../publish/sarif/sarif.ts';
import { sentenceAround } from '../../publish/sentence.ts';
import { workingText } from '../../publish/wording/working.ts';
import type { FindingView } from '../../view/api.ts';
import type { ConcernedClaim, FindingAnswer, PassageView } from '../../view/api-checks.ts';
import type { DossierView } from '../dossier-view.ts';
import { headlineOf } from './claims.ts';
import { askedFindings, findingViewOf, titleOf } from './findings.ts';
import { type Asked, textOf } from './page.ts';
import { judgementOf, labelsOf, wordsOf } from './words.ts';

/** Characters of a sentence that are shown on each side of the words. */
const AROUND = 700;

/** One finding; of those that stand in several documents the one of `document`. Undefined where there is none. */
export function findingAnswer(
  view: DossierView,
  id: string,
  asked: Asked,
): FindingAnswer | undefined {
  const same = view.findings.filter((one) => one.id === id);
  const document = textOf(asked, 'document');
  const finding = same.find((one) => one.evidence[0].documentId === document) ?? same[0];
  if (!finding) return undefined;
  const copies = same.filter((one) => one !== finding).map(({ evidence }) => wordsOf(evidence[0]));
  return {
    revision: view.revision,
    finding: findingViewOf(view, finding),
    passages: passagesOf(view, finding.evidence),
    documents: labelsOf(view, [
      ...finding.evidence.map(({ documentId }) => documentId),
      ...copies.map((words) => words.document),
    ]),
    claims: claimsOf(view, finding),
    copies,
    history: view.journal.flatMap((judgement, at) =>
      judgement.subject === id ? [judgementOf({ judgement, position: at + 1 })] : [],
    ),
  };
}

function claimsOf(view: DossierView, { claims }: Finding): readonly ConcernedClaim[] {
  return claims.flatMap((id) => {
    const claim = view.claim(id);
    if (!claim) return [];
    const meeting = view.meetingOf(id)?.id;
    return [
      {
        id,
        kind: claim.kind,
        headline: headlineOf(claim),
        words: wordsOf(claim.evidence[0]),
        ...(meeting === undefined ? {} : { meeting }),
      },
    ];
  });
}

interface Stretch {
  readonly document: string;
  readonly text: string;
  start: number;
  end: number;
  from: number;
  to: number;
}

/** The sentences of the evidence; those that touch or stand side by side are one passage. */
function passagesOf(view: DossierView, evidence: readonly Anchor[]): readonly PassageView[] {
  const made: Stretch[] = [];
  for (const { documentId, position } of evidence) {
    const text = view.document(documentId)?.text;
    if (text === undefined) continue;
    const { start, end } = sentenceAround(text, position.start, position.end);
    const near = made.find(
      (one) => one.document === documentId && meets(one.text, one, { start, end }),
    );
    if (near) {
      near.start = Math.min(near.start, start);
      near.end = Math.max(near.end, end);
      near.from = Math.min(near.from, position.start);
      near.to = Math.max(near.to, position.end);
    } else {
      made.push({ document: documentId, text, start, end, from: position.start, to: position.end });
    }
  }
  return made.map(passageOf);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches overlap, or only blanks stand between them. */
function meets(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return second.start <= first.end || /^[ \t]*$/.test(text.slice(first.end, second.start));
}

function passageOf({ document, text, start, end, from, to }: Stretch): PassageView {
  const [first, last] = [Math.max(start, from - AROUND), Math.min(end, to + AROUND)];
  return {
    document,
    start: first,
    end: last,
    text: text.slice(first, last),
    cut: { before: first > start, after: last < end },
  };
}

const COLUMNS = [
  'id',
  'check',
  'severity',
  'standing',
  'decided_by',
  'decided_at',
  'reason',
  'document',
  'title',
  'date',
  'start',
  'end',
  'words',
  'message',
  'working',
  'said_by',
  'suggestion',
] as const;

/** The findings that are asked for, as a table for spreadsheets. */
export function findingsCsv(view: DossierView, asked: Asked): string {
  const rows = askedFindings(view, asked).map((row) => cellsOf(view, row));
  return [COLUMNS, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function cellsOf(view: DossierView, row: FindingView): readonly (string | number)[] {
  const [first] = row.evidence;
  const document = view.document(row.document);
  const finding = view.finding(row.id);
  return [
    row.id,
    row.check,
    row.severity,
    row.standing,
    row.judgement?.by ?? '',
    row.judgement?.at ?? '',
    row.judgement?.note ?? '',
    document?.name ?? row.document,
    titleOf(view, row.document),
    document?.publishedAt ?? '',
    first?.start ?? '',
    first?.end ?? '',
    row.evidence.map(({ exact }) => exact).join(' | '),
    row.message,
    finding ? workingText(finding) : '',
    row.saidBy ?? '',
    row.suggestion ?? '',
  ];
}

/** The findings that are asked for as SARIF; those dismissed are told as suppressed, with the reason. */
export function findingsSarif(view: DossierView, asked: Asked, version: string): string {
  const wanted = new Set(askedFindings(view, asked).map(keyOf));
  const findings: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of view.findings) {
    const { id, evidence } = finding;
    if (!wanted.has(keyOf({ id, document: evidence[0].documentId }))) continue;
    const judgement = view.standing.get(id)?.judgement;
    if (judgement?.verdict === 'reject') setAside.push({ reason: 'dismissed', finding, judgement });
    else findings.push(finding);
  }
  return SARIF.write({ ...view.reading, findings, setAside }, { checks: CHECK_SUMMARIES, version });
}

function keyOf({ id, document }: Pick<FindingView, 'id' | 'document'>): string {
  return `${id} ${document}`;
}
