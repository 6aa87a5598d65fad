import type { Finding } from '../../model/finding.ts';
import type { FindingView } from '../../view/api.ts';
import type { FindingsAnswer } from '../../view/api-record.ts';
import type { DossierView } from '../dossier-view.ts';
import { type Asked, isOneOf, pageOf } from './page.ts';
import { labelsOf, standingOf, topValues, wordsOf } from './words.ts';

/** One finding with its working and what was decided. */
export function findingViewOf(view: DossierView, finding: Finding): FindingView {
  const { id, check, severity, message, evidence, derivation, saidBy, suggestion, claims } =
    finding;
  const judgement = standingOf(view, id);
  return {
    id,
    check,
    severity,
    message,
    document: evidence[0].documentId,
    evidence: evidence.map(wordsOf),
    derivation,
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(suggestion === undefined ? {} : { suggestion }),
    claims,
    standing: standingWord(judgement?.verdict),
    ...(judgement ? { judgement } : {}),
  };
}

function standingWord(verdict: string | undefined): FindingView['standing'] {
  if (verdict === 'reject') return 'dismissed';
  return verdict === 'accept' ? 'accepted' : 'open';
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

type Fits = Readonly<Record<string, (one: FindingView) => boolean>>;

function rowsOf(view: DossierView): readonly FindingView[] {
  return view.once('findingRows', () =>
    view.findings
      .map((finding) => findingViewOf(view, finding))
      .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]),
  );
}

function fitsOf(asked: Asked): Fits {
  return {
    check: ({ check }) => isOneOf(asked, 'check', check),
    severity: ({ severity }) => isOneOf(asked, 'severity', severity),
    document: ({ evidence }) => evidence.some((one) => isOneOf(asked, 'document', one.document)),
    standing: ({ standing }) => isOneOf(asked, 'standing', standing),
  };
}

function fit(fits: Fits, one: FindingView, without?: string): boolean {
  return Object.entries(fits).every(([name, fitsOne]) => name === without || fitsOne(one));
}

/** All findings that are asked for, the gravest first. */
export function askedFindings(view: DossierView, asked: Asked): readonly FindingView[] {
  const fits = fitsOf(asked);
  return rowsOf(view).filter((one) => fit(fits, one));
}

const VALUES: Readonly<Record<string, (one: FindingView) => string>> = {
  check: ({ check }) => check,
  severity: ({ severity }) => severity,
  document: ({ document }) => document,
  standing: ({ standing }) => standing,
};

/** A page of the findings that are asked for, the gravest first, with what else could be asked. */
export function findingsAnswer(view: DossierView, asked: Asked): FindingsAnswer {
  const all = rowsOf(view);
  const fits = fitsOf(asked);
  const page = pageOf(
    view,
    asked,
    all.filter((one) => fit(fits, one)),
  );
  return {
    ...page,
    facets: Object.entries(VALUES).map(([name, valueIn]) => ({
      name,
      // Each filter counts what the others leave, so that its own values can be exchanged.
      values: topValues(
        all.filter((one) => fit(fits, one, name)).map(valueIn),
        name === 'document' ? (id) => titleOf(view, id) : undefined,
      ),
    })),
    documents: labelsOf(
      view,
      page.rows.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
    ),
  };
}

/** What a document is called. */
export function titleOf(view: DossierView, id: string): string {
  const document = view.document(id);
  return document?.title ?? document?.name ?? id;
}
