import type { Anchor } from '../../model/anchor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { RecordMeeting } from '../../model/record.ts';
import type { Stated } from '../../model/stated.ts';
import { excerpt } from '../../publish/brief/excerpt.ts';
import { hanging } from '../../publish/brief/wrap.ts';
import { counted } from '../../publish/counts.ts';
import { indexLines, positionAt } from '../../publish/lines.ts';
import { sentenceAround } from '../../publish/sentence.ts';
import { valueText } from '../../publish/wording/value.ts';
import { factInputs, factText, workingText } from '../../publish/wording/working.ts';
import type { DossierStore, StoredEntry } from '../../store/port.ts';

/** What an id may lead to. */
export type Traced =
  | StoredEntry
  | { readonly kind: 'meeting'; readonly id: string; readonly meeting: RecordMeeting };

/** What an id stands for as text of at most `columns` columns, without trailing line break. */
export function traceText(dossier: DossierStore, traced: Traced, columns: number): string {
  const frame: Frame = { dossier, columns };
  switch (traced.kind) {
    case 'document':
      return documentText(traced.document, frame);
    case 'claim':
      return claimText(traced.claim, frame);
    case 'finding':
      return findingText(traced.finding, frame);
    case 'meeting':
      return meetingText(traced.meeting, frame);
    default:
      return traced satisfies never;
  }
}

interface Frame {
  readonly dossier: DossierStore;
  readonly columns: number;
}

function documentText(document: Document, frame: Frame): string {
  const own = (id: string): boolean => id === document.id;
  const claims = frame.dossier.claims().filter((claim) => own(claim.documentId));
  const findings = frame.dossier
    .findings()
    .filter((finding) => own(finding.evidence[0].documentId));
  return [
    `document ${document.id}`,
    ...rows(frame, [
      ['name', document.name],
      ['title', document.title],
      ['publisher', document.publisher],
      ['uri', document.uri],
      ['date', dateText(document)],
      ['language', document.language],
      ['characters', String(document.text.length)],
    ]),
    '',
    counted(claims.length, 'claim'),
    ...claims.map((claim) => `  ${claim.id}  ${claim.kind}: ${short(claim.evidence[0])}`),
    counted(findings.length, 'finding'),
    ...findings.map((finding) => `  ${finding.id}  ${finding.severity}: ${finding.message}`),
  ].join('\n');
}

function claimText(claim: Claim, frame: Frame): string {
  const fields = Object.entries(claim.fields) as [string, Stated<unknown> | undefined][];
  return [
    `${claim.kind} ${claim.id}`,
    ...rows(frame, [
      ...fields.map(([name, field]) => [name, field && statedText(field)] as const),
      ['attribution', claim.attribution && statedText(claim.attribution)],
      ['polarity', claim.polarity],
      ['rule', claim.rule],
    ]),
    ...claim.evidence.flatMap((anchor) => wordsOf(anchor, frame)),
  ].join('\n');
}

function findingText(finding: Finding, frame: Frame): string {
  return [
    `finding ${finding.id}`,
    ...rows(frame, [
      ['message', finding.message],
      ['severity', finding.severity],
      ['check', finding.check],
      ['working', workingText(finding)],
      ...finding.derivation.inputs
        .filter((input) => input.evidence !== undefined)
        .map((input) => ['input', `${input.name}: ${input.value}`] as const),
      ...factInputs(finding).map((input) => ['fact', factText(input)] as const),
      ['suggestion', finding.suggestion],
      ['claims', finding.claims.join(', ')],
    ]),
    ...finding.evidence.flatMap((anchor) => wordsOf(anchor, frame)),
  ].join('\n');
}

function meetingText(meeting: RecordMeeting, frame: Frame): string {
  const claims = frame.dossier.claims().filter((claim) => meeting.claims.includes(claim.id));
  return [
    `meeting ${meeting.id}`,
    ...rows(frame, [
      ['series', meeting.series],
      ['ordinal', meeting.ordinal === undefined ? undefined : String(meeting.ordinal)],
      ...Object.entries(meeting.fields).flatMap(([name, field]) =>
        field.values.map(
          (value) => [name, `${valueText(value.value) ?? '-'} (${field.verdict})`] as const,
        ),
      ),
    ]),
    ...claims.flatMap((claim) => ['', claimText(claim, frame)]),
  ].join('\n');
}

function statedText(field: Stated<unknown>): string | undefined {
  const value = valueText(field.value) ?? field.anchor?.quote.exact;
  if (value === undefined) return undefined;
  return field.basis === 'said' ? value : `${value} (inferred: ${field.by ?? 'from the context'})`;
}

function dateText({ publishedAt, publishedBasis }: Document): string {
  return publishedAt === undefined ? 'none' : `${publishedAt} (${publishedBasis ?? 'metadata'})`;
}

/** The sentence around an anchor with its words underlined, and where it stands. */
function wordsOf(anchor: Anchor, { dossier, columns }: Frame): readonly string[] {
  const document = dossier.document(anchor.documentId);
  if (document === undefined) return [];
  const { start, end } = anchor.position;
  const { line, column } = positionAt(indexLines(document.text), start);
  const sentence = sentenceAround(document.text, start, end);
  const lines = excerpt(document.text, sentence, [{ start, end, sign: '^' }], columns - 2);
  return [
    '',
    `${document.name}:${line}:${column} (characters ${start}-${end}, document ${document.id})`,
    ...lines
      .flatMap((each) => (each.under === '' ? [each.text] : [each.text, each.under]))
      .map((text) => `  ${text}`),
  ];
}

function rows(
  { columns }: Frame,
  entries: readonly (readonly [string, string | undefined])[],
): readonly string[] {
  const shown = entries.filter((entry): entry is [string, string] => Boolean(entry[1]));
  const width = Math.max(0, ...shown.map(([name]) => name.length)) + 2;
  return shown.map(([name, value]) => hanging(`  ${name.padEnd(width)}`, value, columns));
}

function short(anchor: Anchor): string {
  const text = anchor.quote.exact.replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
