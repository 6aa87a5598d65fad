import type { Document } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { FactKind } from '../../reference/rows.ts';
import type { FactTable } from '../port.ts';
import type { SqliteRow, SqliteValue } from './driver.ts';

/** The claim or finding kept as JSON in a row; it was written by this program from the same type. */
export function bodyOf<T>(row: SqliteRow): T {
  return JSON.parse(String(row['body'])) as T;
}

/** The columns of a document, in the order of the INSERT. */
export function documentValues(document: Document): readonly (string | null)[] {
  return [
    document.id,
    document.name,
    document.title ?? null,
    document.publisher ?? null,
    document.uri ?? null,
    document.language,
    document.genre,
    document.publishedAt ?? null,
    document.publishedBasis ?? null,
    document.retrievedAt ?? null,
    document.text,
  ];
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
