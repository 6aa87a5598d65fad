import type { Document } from '../../model/document.ts';
import type { DocumentAnswer, DocumentRow, DocumentsAnswer } from '../../view/api.ts';
import type { DossierView } from '../dossier-view.ts';
import { claimViewOf } from './claims.ts';
import { findingViewOf } from './findings.ts';
import { meetingTitle } from './meeting-rows.ts';
import { type Asked, isOneOf, pageOf, textOf } from './page.ts';
import { judgementOf, labelOf, labelsOf } from './words.ts';

function rowOf(view: DossierView, document: Document): DocumentRow {
  const { id, genre, uri, text } = document;
  const origin = view.originOf(id)?.id;
  const copy = view.copyOf(id);
  return {
    ...labelOf(document),
    genre,
    ...(uri === undefined ? {} : { uri }),
    characters: text.length,
    claims: view.claimsOf(id).length,
    findings: view.findingsOf(id).length,
    ...(origin === undefined ? {} : { origin }),
    ...(copy ? { copyOf: copy.source, share: Math.round(copy.share * 1000) / 1000 } : {}),
  };
}

/** The documents that are asked for, the latest first; those without a day last. */
export function documentsAnswer(view: DossierView, asked: Asked): DocumentsAnswer {
  const all = view.once('documentRows', () =>
    view.documents
      .map((document) => rowOf(view, document))
      .sort((a, b) =>
        (a.date ?? '') > (b.date ?? '') ? -1 : (a.date ?? '') < (b.date ?? '') ? 1 : 0,
      ),
  );
  const q = textOf(asked, 'q')?.toLowerCase();
  const rows = all.filter(
    ({ name, title, publisher, language }) =>
      isOneOf(asked, 'language', language) &&
      (q === undefined || `${title ?? ''} ${name} ${publisher ?? ''}`.toLowerCase().includes(q)),
  );
  return pageOf(view, asked, rows);
}

/** A document with its text, all that was read in it, and what was decided about that; undefined where it is not there. */
export function documentAnswer(view: DossierView, id: string): DocumentAnswer | undefined {
  const document = view.document(id);
  if (!document) return undefined;
  const claims = view.claimsOf(id).map((claim) => claimViewOf(view, claim));
  const findings = view.findingsOf(id).map((finding) => findingViewOf(view, finding));
  const copy = view.copyOf(id);
  const repeatedBy = (view.originOf(id)?.copies ?? [])
    .filter(({ source }) => source === id)
    .map((one) => one.document);
  const others = [
    ...(copy ? [copy.source] : []),
    ...repeatedBy,
    ...findings.flatMap(({ evidence }) => evidence.map((one) => one.document)),
    ...claims.flatMap(({ alternatives }) => alternatives.map(({ words }) => words.document)),
  ].filter((other) => other !== id);
  return {
    revision: view.revision,
    document: { ...rowOf(view, document), text: document.text },
    claims,
    findings,
    judgements: [...claims, ...findings].flatMap((one) => view.standingOn(one.id).map(judgementOf)),
    passages: (copy?.passages ?? []).map(({ start, end, sourceStart, sourceEnd }) => ({
      start,
      end,
      source: copy?.source ?? '',
      sourceStart,
      sourceEnd,
    })),
    others: labelsOf(view, others),
    repeatedBy,
    meetings: view
      .meetingsIn(id)
      .map((meeting) => ({ id: meeting.id, title: meetingTitle(view, meeting) })),
  };
}
