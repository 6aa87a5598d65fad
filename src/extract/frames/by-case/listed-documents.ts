/** Lists under "Документы, подписанные в ходе визита": each numbered line names one document. */
import { CASE_TABLES } from '../../../language/frame-case.ts';
import type { FrameDocumentRow } from '../../../language/frame-rows.ts';
import { type PhraseHit, type Sentence, TOKEN_CAPITAL } from '../../../model/annotation.ts';
import type { Span } from './clause.ts';
import { type DocumentPhrase, documentPhrase } from './documents.ts';
import { type CaseText, formAt } from './text.ts';

/** A line of a list of documents. */
export interface ListedDocument {
  readonly sentence: Sentence;
  readonly document: DocumentPhrase;
  /** The words that say that what is listed was signed. */
  readonly by: Span;
}

/** The documents listed behind words that say that they were signed; nothing where the text has no such words. */
export function listedDocuments(text: CaseText): readonly ListedDocument[] {
  const { annotation } = text;
  const by = (annotation.hits.get(CASE_TABLES.documentList) ?? [])[0];
  if (!by) return [];
  const nouns = (annotation.hits.get('document-noun') ??
    []) as readonly PhraseHit<FrameDocumentRow>[];
  return nouns.flatMap((noun) => {
    const sentence = annotation.sentences[annotation.tokens.sentences[noun.from] as number];
    if (!sentence || noun.from < by.to || noun.row.bundle) return [];
    const document = documentPhrase(text, sentence, noun, sentence.to, true);
    return isLine(text, sentence, document) ? [{ sentence, document, by }] : [];
  });
}

/** Whether a document opens a numbered line or a bullet, written with a capital and in the nominative. */
function isLine(text: CaseText, sentence: Sentence, document: DocumentPhrase): boolean {
  const { annotation } = text;
  const { from, noun } = document;
  if (noun.row.cases && !noun.row.cases.includes('nom')) return false;
  if (((annotation.tokens.flags[from] ?? 0) & TOKEN_CAPITAL) === 0) return false;
  const before = formAt(text, from - 1);
  const numbered = /^[.)]$/.test(before) && /^\d{1,3}$/.test(formAt(text, from - 2));
  const joined = /^\d{1,3}[.)]$/.test(before);
  const bullet = annotation.blocks[sentence.block]?.kind === 'bullet' && from === sentence.from;
  return numbered || joined || bullet;
}
