import type { Claim } from '../../model/claim.ts';
import type { RecordEntry, RecordField, RecordMeeting } from '../../model/record.ts';
import type { Stated } from '../../model/stated.ts';
import { impactSentences } from '../../publish/impact.ts';
import { matrixOf } from '../../publish/matrix.ts';
import type {
  EntryView,
  MatrixEntryView,
  MatrixRowView,
  MeetingAnswer,
  RecordFieldView,
} from '../../view/api-record.ts';
import type { DossierView } from '../dossier-view.ts';
import { claimViewOf, headlineOf } from './claims.ts';
import { commitmentRowsOf } from './commitments.ts';
import { findingViewOf } from './findings.ts';
import { linkOf, meetingRow, meetingTitle } from './meeting-rows.ts';
import { judgementOf, labelsOf, shownValue, wordsOf } from './words.ts';

type Fields = Readonly<Record<string, Stated<unknown> | undefined>>;

/** A meeting with all that is known of it; undefined where it is not there. */
export function meetingAnswer(
  view: DossierView,
  id: string,
  on: string,
): MeetingAnswer | undefined {
  const meeting = view.meeting(id) ?? view.meetingOf(id);
  if (!meeting) return undefined;
  const row = meetingRow(view, meeting);
  const own = new Set(meeting.documents);
  const told = claimsAbout(view, meeting);
  return {
    revision: view.revision,
    meeting: { ...row, claims: meeting.claims, fields: fieldsOf(view, meeting.fields) },
    documents: labelsOf(view, meeting.documents),
    origins: originsOf(view, meeting),
    entries: view.entriesOf(meeting.id).map((entry) => entryView(view, entry)),
    stances: told.filter(({ kind }) => kind === 'stance').map((one) => claimViewOf(view, one)),
    commitments: commitmentRowsOf(view, on, (one) =>
      one.versions.some((version) => version.meeting === meeting.id),
    ),
    findings: view.findings
      .filter(({ claims, evidence }) => {
        const isOwn = claims.some((claim) => meeting.claims.includes(claim));
        return isOwn || (own.size === 1 && own.has(evidence[0].documentId));
      })
      .map((finding) => findingViewOf(view, finding)),
    chains: chainsOf(view, meeting.id),
    ...neighboursOf(view, meeting),
    ...partOf(view, meeting),
    matrix: matrixRows(view, meeting, told),
    judgements: [meeting.id, ...meeting.claims].flatMap((one) =>
      view.standingOn(one).map(judgementOf),
    ),
  };
}

/** Claims of its documents that belong to it: its own, its entries', and those of documents that tell of no other meeting. */
function claimsAbout(view: DossierView, meeting: RecordMeeting): readonly Claim[] {
  const own = new Set([
    ...meeting.claims,
    ...view.entriesOf(meeting.id).flatMap(({ claims }) => claims),
  ]);
  return meeting.documents.flatMap((document) => {
    const isMain = mainMeeting(view, document) === meeting.id;
    return view
      .claimsOf(document)
      .filter(
        ({ id, kind }) =>
          view.standing.get(id)?.judgement.verdict !== 'reject' &&
          (own.has(id) || (isMain && kind !== 'meeting' && !view.entryOf(id)?.meeting)),
      );
  });
}

/** The meeting that a document is mainly about: the one that most of its claims tell of, the first of equal ones. */
function mainMeeting(view: DossierView, document: string): string | undefined {
  const all = view.meetingsIn(document);
  const count = (one: RecordMeeting): number =>
    one.claims.filter((claim) => view.claim(claim)?.documentId === document).length;
  return [...all].sort((a, b) => count(b) - count(a))[0]?.id;
}

function fieldsOf(
  view: DossierView,
  fields: Readonly<Record<string, RecordField>>,
): Readonly<Record<string, RecordFieldView>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { verdict, why, values }]) => [
      name,
      {
        verdict,
        ...(why === undefined ? {} : { why }),
        values: values.map(({ value, documents, claims, origins }) => {
          const told = claims.flatMap((id) => view.claim(id) ?? []);
          const by = told.map((claim) => (claim.fields as Fields)[name]?.by).find(Boolean);
          return {
            ...shownValue(value),
            documents,
            claims,
            origins,
            words: told.map((claim) =>
              wordsOf((claim.fields as Fields)[name]?.anchor ?? claim.evidence[0]),
            ),
            ...(by === undefined ? {} : { by }),
          };
        }),
      },
    ]),
  );
}

function entryView(view: DossierView, entry: RecordEntry): EntryView {
  const { id, kind, documents, claims, origins, meeting, fields } = entry;
  const first = view.claim(claims[0] ?? '') as Claim;
  return {
    id,
    kind,
    headline: headlineOf(first),
    documents,
    claims,
    origins,
    ...(meeting === undefined ? {} : { meeting }),
    fields: fieldsOf(view, fields),
    words: wordsOf(first.evidence[0]),
  };
}

function originsOf(view: DossierView, { documents }: RecordMeeting): MeetingAnswer['origins'] {
  const groups = new Map<string, string[]>();
  for (const id of documents) {
    const origin = view.originOf(id)?.id ?? id;
    groups.set(origin, [...(groups.get(origin) ?? []), id]);
  }
  return [...groups].map(([id, own]) => ({ id, documents: own }));
}

function chainsOf(view: DossierView, id: string): MeetingAnswer['chains'] {
  return (view.record.chains ?? [])
    .filter(({ meeting, earlier }) => meeting === id || earlier === id)
    .flatMap(({ relation, meeting, earlier, documentId, start, end }) => {
      const [later, before] = [view.meeting(meeting), view.meeting(earlier ?? '')];
      const text = view.document(documentId)?.text;
      if (!later || text === undefined) return [];
      return [
        {
          relation,
          meeting: linkOf(view, later),
          ...(before ? { earlier: linkOf(view, before) } : {}),
          words: { document: documentId, start, end, exact: text.slice(start, end) },
        },
      ];
    });
}

function neighboursOf(
  view: DossierView,
  { id, series }: RecordMeeting,
): Pick<MeetingAnswer, 'series' | 'previous' | 'next'> {
  const known = series === undefined ? undefined : view.series(series);
  if (!known) return {};
  const links = known.meetings.flatMap((one) => {
    const meeting = view.meeting(one);
    return meeting ? [linkOf(view, meeting)] : [];
  });
  const at = links.findIndex((link) => link.id === id);
  const [previous, next] = [links[at - 1], links[at + 1]];
  return {
    series: { id: known.id, name: known.name, meetings: links, gaps: known.gaps ?? [] },
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

function partOf(
  view: DossierView,
  { id, partOf: larger }: RecordMeeting,
): Pick<MeetingAnswer, 'partOf'> {
  const meeting = larger === undefined ? undefined : view.meeting(larger);
  if (meeting && meeting.id !== id)
    return { partOf: { id: meeting.id, title: meetingTitle(view, meeting) } };
  return {};
}

/** What was said about the meeting by aspect; the whole of each document that is mainly about it. */
function matrixRows(
  view: DossierView,
  meeting: RecordMeeting,
  claims: readonly Claim[],
): readonly MatrixRowView[] {
  const documents = meeting.documents.flatMap((id) => view.document(id) ?? []);
  const main = documents.filter(({ id }) => mainMeeting(view, id) === meeting.id);
  const near = main.flatMap(({ id }) => view.claimsOf(id).filter(({ kind }) => kind === 'meeting'));
  const all = new Map([...claims, ...near].map((claim) => [claim.id, claim]));
  const meetings = view.record.meetings.filter((one) => one.claims.some((id) => all.has(id)));
  const reading = {
    documents,
    claims: [...all.values()],
    record: { meetings, series: [], actors: [] },
    findings: [],
    remarks: [],
  };
  const entry = ({
    anchor,
    claim,
  }: ReturnType<typeof matrixOf>[number]['earlier'][number]): MatrixEntryView => ({
    words: wordsOf(anchor),
    ...(claim ? { claim: claim.id, kind: claim.kind } : {}),
  });
  return matrixOf(reading, main.flatMap(impactSentences)).map(
    ({ aspect: { id, title }, earlier, outcomes, impact }) => ({
      aspect: { id, title },
      earlier: earlier.map(entry),
      outcomes: outcomes.map(entry),
      impact: impact.map(entry),
    }),
  );
}
