/** Entries of a dossier by the beginning of their ids. */
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { StoredEntry } from '../port.ts';
import { query } from '../sql/dialect.ts';
import type { Connection } from './connection.ts';
import { bodyOf, documentOf } from './rows.ts';

/** What the ids beginning with these characters stand for: a range uses the index and takes them literally. */
export function entriesFrom(
  connection: Connection,
  idPrefix: string,
  limit: number,
): readonly StoredEntry[] {
  const end = `${idPrefix}\u{10ffff}`;
  const documents = query
    .selectFrom('document')
    .selectAll()
    .where('id', '>=', idPrefix)
    .where('id', '<', end)
    .orderBy('id')
    .limit(limit);
  const claims = query
    .selectFrom('claim')
    .select(['id', 'body'])
    .where('id', '>=', idPrefix)
    .where('id', '<', end)
    .orderBy('id')
    .limit(limit);
  const findings = query
    .selectFrom('finding')
    .select(['id', 'document', 'body'])
    .where('id', '>=', idPrefix)
    .where('id', '<', end)
    .orderBy('id')
    .limit(limit);
  const entries: StoredEntry[] = [
    ...connection
      .all(documents.compile())
      .map(
        (row) => ({ kind: 'document', id: String(row['id']), document: documentOf(row) }) as const,
      ),
    ...connection
      .all(claims.compile())
      .map((row) => ({ kind: 'claim', id: String(row['id']), claim: bodyOf<Claim>(row) }) as const),
    ...connection.all(findings.compile()).map(
      (row) =>
        ({
          kind: 'finding',
          id: String(row['id']),
          finding: bodyOf<Finding>(row),
          documentId: String(row['document']),
        }) as const,
    ),
  ];
  return entries.slice(0, limit);
}
