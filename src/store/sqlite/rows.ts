import type { Insertable } from 'kysely';
import type { Document } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { FactKind } from '../../reference/rows.ts';
import type { Change, FactTable, StoredReading } from '../port.ts';
import type { DocumentTable } from '../sql/schema.ts';
import type { SqliteRow, SqliteValue } from './driver.ts';

/** The claim or finding kept as JSON in a row; it was written by this program from the same type. */
export function bodyOf<T>(row: SqliteRow): T {
  return JSON.parse(String(row['body'])) as T;
}

/** The columns of a document. */
export function documentValues(document: Document): Insertable<DocumentTable> {
  return {
    id: document.id,
    name: document.name,
    title: document.title ?? null,
    publisher: document.publisher ?? null,
    uri: document.uri ?? null,
    language: document.language,
    genre: document.genre,
    published_at: document.publishedAt ?? null,
    published_basis: document.publishedBasis ?? null,
    retrieved_at: document.retrievedAt ?? null,
    text: document.text,
  };
}

/** An entry of the journal of changes. */
export function changeOf(row: SqliteRow): Change {
  const body = row['body'];
  return {
    at: String(row['at']),
    kind: row['kind'] as Change['kind'],
    document: String(row['document']),
    name: String(row['name']),
    ...(body === null || body === undefined
      ? {}
      : { withdrawn: JSON.parse(String(body)) as StoredReading }),
  };
}

/** The document of a row. */
export function documentOf(row: SqliteRow): Document {
  return {
    id: String(row['id']),
    name: String(row['name']),
    text: String(row['text']),
    language: row['language'] as Document['language'],
    genre: row['genre'] as Document['genre'],
    ...present('title', row['title']),
    ...present('publisher', row['publisher']),
    ...present('uri', row['uri']),
    ...present('publishedAt', row['published_at']),
    ...present('publishedBasis', row['published_basis']),
    ...present('retrievedAt', row['retrieved_at']),
  };
}

/** The judgement of a row. */
export function judgementOf(row: SqliteRow): Judgement {
  return {
    subject: String(row['subject']),
    verdict: row['verdict'] as Judgement['verdict'],
    by: String(row['by']),
    at: String(row['at']),
    ...present('note', row['note']),
    ...(typeof row['value'] === 'string' ? { value: JSON.parse(row['value']) } : {}),
  };
}

function present<K extends keyof Document | 'note'>(
  key: K,
  value: SqliteValue | undefined,
): { readonly [P in K]?: never } {
  return (value === null || value === undefined ? {} : { [key]: value }) as never;
}

/** A row of `fact_table`. */
export function factTableOf(row: SqliteRow): FactTable {
  return { kind: row['kind'] as FactKind, file: String(row['file']), text: String(row['text']) };
}
