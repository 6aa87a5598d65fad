import type { Annotation, Sentence } from '../model/annotation.ts';
import type { Genre } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { CrossCheck, CrossDocument } from './check.ts';
import { calledBy, crossFinding } from './cross-finding.ts';
import { tokenSpan, words, wordsInput } from './derivation.ts';
import { sourcesNear } from './near-documents.ts';
import { comparedWords, piecesOf, type Quote, quotesOf, type Word } from './quotation/quotes.ts';
import {
  hasWordsInOrder,
  indexText,
  type NearMatch,
  nearestTo,
  type TextIndex,
} from './quotation/text-index.ts';
import { reach } from './reach.ts';
import { hasWords, inside, statesOf, wordHits } from './scope.ts';

/** Fewest words of a quotation that must stand in its source; shorter ones are names and single expressions. */
const SHORTEST = 5;
/** States that a report and a document have in common where the report's words need not even come near. */
const COMMON_STATES = 2;

/** A document that may be quoted. */
interface Source extends CrossDocument {
  readonly index: TextIndex;
}

/** Words in quotation marks, said to be of a document, that the document beside it does not have. */
export const quotation: CrossCheck = {
  name: 'quotation',
  needs: ['documents'],
  certainty: 'strong',
  summary: 'Words in quotation marks that the quoted document does not have.',
  run: ({ documents }) => {
    const indexes = new Map<CrossDocument, TextIndex[]>();
    const indexOf = (one: CrossDocument): readonly TextIndex[] => {
      const known = indexes.get(one);
      if (known) return known;
      const made = one.annotations().map(indexText);
      indexes.set(one, made);
      return made;
    };
    const near = sourcesNear(documents);
    return documents.flatMap((report) => {
      const sources = near(report);
      if (sources.length === 0) return [];
      return report
        .annotations()
        .filter((annotation) => hasWords(annotation, 'quotable'))
        .flatMap((annotation) => findingsOn(annotation, sources, indexOf));
    });
  },
};

function findingsOn(
  annotation: Annotation,
  near: readonly CrossDocument[],
  indexOf: (one: CrossDocument) => readonly TextIndex[],
): readonly Finding[] {
  return quotesOf(annotation).flatMap((quote) => {
    const pieces = piecesOf(annotation, quote)
      .map(({ from, to }) => comparedWords(annotation, from, to))
      .filter((piece) => piece.length > 0);
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (size < reach(annotation, SHORTEST) - 1) return [];
    const genres = namedGenres(annotation, quote);
    const candidates = near
      .filter(({ document }) => genres.has(document.genre))
      .flatMap((one): Source[] =>
        indexOf(one)
          .filter((index) => isOneLanguage(index.annotation, annotation))
          .map((index) => ({ ...one, index })),
      );
    if (candidates.length === 0) return [];
    if (candidates.some(({ index }) => pieces.every((piece) => hasWordsInOrder(index, piece))))
      return [];
    const found =
      altered(annotation, quote, pieces, candidates) ?? absent(annotation, quote, candidates);
    return found ? [found] : [];
  });
}

function isOneLanguage(a: Annotation, b: Annotation): boolean {
  return a.document.language === b.document.language;
}

/** The kinds of document that the words around a quotation, or the sentence before, name. */
function namedGenres(annotation: Annotation, { from, to, sentence }: Quote): ReadonlySet<Genre> {
  const own = inside(wordHits(annotation, 'quotable'), sentence.from, sentence.to).filter(
    (hit) => hit.to <= from || hit.from >= to,
  );
  const hits = own.length > 0 ? own : hitsBefore(annotation, sentence);
  return new Set(hits.map(({ row }) => row.genre));
}

/** A quotation that goes on from the sentence before it: "The statement is plain. “We will ...”" */
function hitsBefore(annotation: Annotation, sentence: Quote['sentence']) {
  const index = annotation.tokens.sentences[sentence.from] ?? 0;
  const before: Sentence | undefined = annotation.sentences[index - 1];
  if (!before || before.block !== annotation.sentences[index]?.block) return [];
  return inside(wordHits(annotation, 'quotable'), before.from, before.to);
}

/** Whether a change of these words changes what is quoted. */
function weighty(annotation: Annotation, list: readonly Word[]): readonly Word[] {
  const slight = wordHits(annotation, 'slight');
  return list.filter(({ token }) => inside(slight, token, token + 1).length === 0);
}

/** A quotation that comes near a stretch of the document and departs from it in a word that counts. */
function altered(
  annotation: Annotation,
  quote: Quote,
  pieces: readonly (readonly Word[])[],
  sources: readonly Source[],
): Finding | undefined {
  const longest = [...pieces].sort((a, b) => b.length - a.length)[0] ?? [];
  const off = pieces.filter((piece) => !sources.some(({ index }) => hasWordsInOrder(index, piece)));
  const piece = off.includes(longest) ? longest : (off[0] ?? longest);
  for (const source of sources) {
    const match = nearestTo(source.index, piece);
    if (!match) continue;
    const own = weighty(annotation, match.quoteOnly);
    const theirs = weighty(source.index.annotation, match.textOnly);
    if (own.length === 0 && theirs.length === 0) return undefined;
    return alteredFinding(annotation, quote, source, {
      ...match,
      quoteOnly: own,
      textOnly: theirs,
    });
  }
  return undefined;
}

function alteredFinding(
  annotation: Annotation,
  quote: Quote,
  { document, index }: Source,
  match: NearMatch,
): Finding {
  const said = tokenSpan(annotation, quote.from, quote.to);
  const stands = tokenSpan(index.annotation, match.from, match.to);
  const original = words(index.annotation, stands);
  const isOmission = match.quoteOnly.length === 0;
  const shown = (list: readonly Word[]): string =>
    list.map(({ text }) => text).join(' ') || 'nothing';
  return crossFinding({
    check: 'quotation',
    severity: isOmission ? 'note' : 'warning',
    message: isOmission
      ? `The quotation leaves out words without a mark; ${calledBy(document)} has “${original}”.`
      : `${calledBy(document)} does not have these words; it has “${original}”.`,
    at: [
      { document: annotation.document, span: said },
      { document, span: stands },
    ],
    operation: 'look the quoted words up in the document that they are said to be from',
    inputs: [
      wordsInput('quoted', words(annotation, said), 0),
      wordsInput('the document has', original, 1),
    ],
    result: `“${shown(match.quoteOnly)}” for “${shown(match.textOnly)}”`,
    suggestion: `“${original}”`,
  });
}

/** A quotation of which the only document that can be meant has nothing like it. */
function absent(
  annotation: Annotation,
  quote: Quote,
  sources: readonly Source[],
): Finding | undefined {
  const [source] = sources;
  if (!source || sources.length > 1) return undefined;
  const own = statesOf(annotation.mentions);
  const common = [...statesOf(source.index.annotation.mentions)].filter((id) => own.has(id));
  if (common.length < COMMON_STATES || !source.document.publishedAt) return undefined;
  const said = tokenSpan(annotation, quote.from, quote.to);
  const quoted = words(annotation, said);
  return crossFinding({
    check: 'quotation',
    severity: 'note',
    message: `Nothing like these words stands in ${calledBy(source.document)}, the only document of its kind read with this one.`,
    at: [{ document: annotation.document, span: said }],
    operation: 'look the quoted words up in the document that they are said to be from',
    inputs: [wordsInput('quoted', quoted, 0)],
    result: `no stretch of ${calledBy(source.document)} has most of them`,
    suggestion: 'Name the document that has the words, or leave out the quotation marks.',
  });
}
