import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../model/document.ts';
import { UserError } from '../../model/user-error.ts';
import { readingOfDossier } from '../../pipeline/dossier-reading.ts';
import { changesSince, recordChange, type Support } from '../../pipeline/record-change.ts';
import { counted } from '../../publish/counts.ts';
import { sitePages } from '../../publish/site/site.ts';
import { loadReference } from '../../reference/load.ts';
import type { DossierStore } from '../../store/port.ts';
import { openDossier } from '../../store/sqlite/open.ts';
import { factsOf } from '../facts-of.ts';
import { oneLine } from '../report-error.ts';
import type { Session } from '../session.ts';
import { writeText } from '../session.ts';

/** How to show it. */
export interface ShowOptions {
  readonly json?: boolean;
}

/** Characters of a text that are shown on both sides of a place. */
const AROUND = 60;
/** Places of one document that are shown. */
const PLACES = 3;

async function withDossier(
  file: string,
  use: (dossier: DossierStore) => Promise<void>,
): Promise<void> {
  const dossier = await openDossier(file, { create: false });
  try {
    await use(dossier);
  } finally {
    dossier.close();
  }
}

function show(
  session: Session,
  { json }: ShowOptions,
  data: unknown,
  lines: readonly string[],
): Promise<void> {
  const text = json ? JSON.stringify(data, null, 2) : lines.map((line) => oneLine(line)).join('\n');
  return writeText(session.out, `${text}\n`);
}

function lineOf({ id, name, title, publishedAt, language }: Document): string {
  return `${id}  ${publishedAt ?? 'no date   '}  ${language}  ${name}${title ? `  ${title}` : ''}`;
}

function factsOfDocument({ text, ...rest }: Document): object {
  return { ...rest, characters: text.length };
}

/** `dossier documents`: what it holds, in the order of adding. */
export async function runDocuments(
  session: Session,
  file: string,
  options: ShowOptions,
): Promise<void> {
  await withDossier(file, (dossier) => {
    const documents = dossier.documents();
    return show(session, options, documents.map(factsOfDocument), documents.map(lineOf));
  });
}

/** `dossier search`: the documents that answer, with their words. Throws `query-invalid`. */
export async function runSearch(
  session: Session,
  file: string,
  question: readonly string[],
  options: ShowOptions & { readonly limit?: string },
): Promise<void> {
  const limit = Number(options.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UserError('option-invalid', `--limit ${options.limit}`, 'Give a number from 1 on.');
  }
  await withDossier(file, (dossier) => {
    const found = dossier.search(question.join(' '), limit);
    const lines = found.flatMap(({ document, places }) => [
      lineOf(document),
      ...places
        .slice(0, PLACES)
        .map(({ start, end }) => `  ${start}  ${excerpt(document.text, start, end)}`),
    ]);
    const data = found.map(({ document, places }) => ({ ...factsOfDocument(document), places }));
    return show(
      session,
      options,
      data,
      lines.length > 0 ? lines : ['Nothing in the dossier answers this.'],
    );
  });
}

function excerpt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
}

/** The one document of an id, the beginning of one, or a name; throws `id-unknown`. */
function documentMeant(dossier: DossierStore, given: string): Document {
  const exact = dossier.document(given);
  if (exact) return exact;
  const all = dossier.documents();
  const found = all.filter(
    ({ id, name }) =>
      name === given ||
      path.basename(name) === given ||
      (given.length >= 4 && id.startsWith(given)),
  );
  const [one, ...others] = found;
  if (!one) throw new UserError('id-unknown', given, 'See dossier documents for ids and names.');
  if (others.length > 0) {
    throw new UserError(
      'id-unknown',
      `${given} (${found.length} documents)`,
      'Give more of the id.',
    );
  }
  return one;
}

/** `dossier remove`: takes a document out and says what lost support. Throws `id-unknown`. */
export async function runRemove(
  session: Session,
  file: string,
  given: string,
  options: ShowOptions,
): Promise<void> {
  await withDossier(file, async (dossier) => {
    const reference = loadReference(factsOf(undefined, dossier));
    const document = documentMeant(dossier, given);
    const before = readingOfDossier(dossier, reference);
    dossier.removeDocument(document.id);
    const after = readingOfDossier(dossier, reference);
    const claims = before.claims.filter(({ documentId }) => documentId === document.id).length;
    const change = recordChange(before.record, after.record);
    await show(
      session,
      options,
      {
        removed: factsOfDocument(document),
        claims,
        withdrawn: change.withdrawn,
        weaker: change.weaker,
      },
      [
        `removed  ${lineOf(document)}`,
        `${counted(claims, 'claim')} withdrawn`,
        ...change.withdrawn.map(({ kind, text }) => `no longer witnessed: ${kind} ${text}`),
        ...change.weaker.map(supportLine),
      ],
    );
  });
}

function supportLine({ kind, text, documents, origins }: Support): string {
  return `weaker: ${kind} ${text}: ${documents.join(' → ')} documents, ${origins.join(' → ')} origins`;
}

/** `dossier diff`: what changed since a moment. Throws `date-invalid`. */
export async function runDiff(
  session: Session,
  file: string,
  options: ShowOptions & { readonly since: string },
): Promise<void> {
  if (Number.isNaN(Date.parse(options.since))) {
    throw new UserError(
      'date-invalid',
      options.since,
      'Give a day or a moment: 2025-11-04 or 2025-11-04T10:00:00Z.',
    );
  }
  const since = new Date(options.since).toISOString();
  await withDossier(file, async (dossier) => {
    const changes = dossier.changes(since);
    const reference = loadReference(factsOf(undefined, dossier));
    const change = changesSince(changes, readingOfDossier(dossier, reference), reference, {
      origins: dossier.origins(),
      journal: dossier.judgements(),
    });
    const documents = changes.map(({ at, kind, document, name }) => ({ at, kind, document, name }));
    await show(session, options, { since, documents, ...change }, [
      `since ${since}: ${counted(documents.length, 'change')}`,
      ...documents.map(
        ({ at, kind, document, name }) => `${kind.padEnd(8)} ${at}  ${document}  ${name}`,
      ),
      ...change.added.map(({ kind, text }) => `new: ${kind} ${text}`),
      ...change.withdrawn.map(({ kind, text }) => `withdrawn: ${kind} ${text}`),
      ...change.stronger.map((one) => supportLine(one).replace('weaker', 'stronger')),
      ...change.weaker.map(supportLine),
      ...change.contradictions.map(
        ({ kind, text, field, why }) =>
          `contradiction: ${kind} ${text}: ${field}${why ? ` (${why})` : ''}`,
      ),
    ]);
  });
}

/** `dossier copy`: one file to mail. Throws `out-unwritable`. */
export async function runCopy(session: Session, file: string, target: string): Promise<void> {
  await withDossier(file, async (dossier) => {
    dossier.copyTo(target);
    await writeText(session.out, `${oneLine(`${file} is copied to ${target}`)}\n`);
  });
}

/** `dossier pages`: a folder of pages to look at and to mail. Throws `out-unwritable`. */
export async function runPages(
  session: Session,
  file: string,
  { out }: { readonly out: string },
): Promise<void> {
  await withDossier(file, async (dossier) => {
    const reference = loadReference(factsOf(undefined, dossier));
    const pages = sitePages(readingOfDossier(dossier, reference));
    try {
      mkdirSync(out, { recursive: true });
      for (const page of pages) writeFileSync(path.join(out, page.file), page.html);
    } catch {
      throw new UserError('out-unwritable', out, 'Give a folder that can be written to.');
    }
    await writeText(session.out, `${oneLine(`${counted(pages.length, 'page')} in ${out}`)}\n`);
  });
}
