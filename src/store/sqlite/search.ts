/** Full-text search of a dossier. */
import type { Document } from '../../model/document.ts';
import type { Found } from '../port.ts';
import { matchExpression, placesIn, readQuestion } from '../search/question.ts';
import { searchTokens } from '../search/tokens.ts';
import { matches, query, RANK } from '../sql/dialect.ts';
import type { Connection } from './connection.ts';
import { documentOf } from './rows.ts';

/** Puts a document's words in the index; `position` is that of its row. */
export function indexWords(
  connection: Connection,
  position: number,
  { title, text }: Document,
): void {
  const tokens = searchTokens(title === undefined ? text : `${title}\n${text}`)
    .map(({ token }) => token)
    .join(' ');
  connection.run(query.insertInto('word').values({ rowid: position, tokens }).compile());
}

/** Takes a document's words out of the index. */
export function forgetWords(connection: Connection, position: number): void {
  connection.run(query.deleteFrom('word').where('rowid', '=', position).compile());
}

/** The documents that answer a question, the best first, with the places in their texts. Throws `query-invalid`. */
export function searchDocuments(
  connection: Connection,
  text: string,
  limit: number,
): readonly Found[] {
  const question = readQuestion(text);
  const rows = connection.all(
    query
      .selectFrom('word')
      .innerJoin('document', 'document.position', 'word.rowid')
      .selectAll('document')
      .where(matches(matchExpression(question)))
      .orderBy(RANK)
      .orderBy('document.position')
      .limit(limit)
      .compile(),
  );
  return rows.map((row) => {
    const document = documentOf(row);
    let places: Found['places'] | undefined;
    return {
      document,
      // Worked out for those who ask: it takes the words of the whole text.
      get places() {
        places ??= placesIn(document.text, question);
        return places;
      },
    };
  });
}
