/** The documents beside a word of signing: nouns that can be its object, each with its title. */
import type { AgreementFrame, FrameDocumentRow } from '../../../language/frame-rows.ts';
import type { PhraseHit, Sentence } from '../../../model/annotation.ts';
import { overlapping, within } from '../../statement/within.ts';
import { clauseAround, opensAt, type Span } from './clause.ts';
import { type CaseText, formAt } from './text.ts';

/** A noun for a document with the words of its title. */
export interface DocumentPhrase extends Span {
  readonly noun: PhraseHit<FrameDocumentRow>;
}

/** How far from the words of signing a document's noun may stand, in tokens. */
const REACH = 45;

/** The documents of a frame: those behind its words in the clause, else the nearest before. */
export function documentsOf(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<AgreementFrame>,
): readonly DocumentPhrase[] {
  const clause = clauseAround(text, sentence, hit);
  const nouns = nounsIn(text, {
    from: clause.from,
    to: sentenceEnd(text, sentence, hit.to),
  }).filter((noun) => fitsFrame(noun, hit.row));
  const behind = nouns.filter((n) => n.from >= hit.to && n.from <= hit.to + REACH);
  const list: DocumentPhrase[] = [];
  let end = hit.to;
  for (const noun of behind) {
    const last = list.at(-1);
    // What stands inside the title of the one before is what that one is about.
    if (noun.from < end) continue;
    if (last ? !isListed(text, last, noun) : !isObject(text, hit.to, noun.from)) continue;
    const phrase = documentPhrase(text, sentence, noun);
    list.push(phrase);
    end = phrase.to;
  }
  if (list.length > 0 || !hit.row.behindDocument) return list;
  const before = nouns.filter((n) => n.to <= hit.from && n.from >= hit.from - REACH);
  const subject = before.filter((n) => isSubject(text, clause.from, n)).at(-1);
  return subject ? [documentPhrase(text, sentence, subject, hit.from)] : [];
}

function fitsFrame({ row }: PhraseHit<FrameDocumentRow>, frame: AgreementFrame): boolean {
  if (frame.types && !frame.types.includes(row.type)) return false;
  return (
    !frame.documentCases || !row.cases || row.cases.some((c) => frame.documentCases?.includes(c))
  );
}

/** Documents are listed over commas, until a mark or a word that ends the clause for good. */
function sentenceEnd(text: CaseText, sentence: Sentence, from: number): number {
  let end = from;
  while (end < sentence.to && formAt(text, end) !== ';' && !opensAt(text, end)) end++;
  return end;
}

/** The nouns for documents that begin in [from, to); a bundle with what it holds. */
export function nounsIn(
  text: CaseText,
  { from, to }: Span,
): readonly PhraseHit<FrameDocumentRow>[] {
  const { hits } = text.annotation;
  const all = (hits.get('document-noun') ?? []) as readonly PhraseHit<FrameDocumentRow>[];
  const out: PhraseHit<FrameDocumentRow>[] = [];
  for (const hit of within(all, from, to)) {
    if (hit.from < (out.at(-1)?.to ?? 0)) continue;
    if (!hit.row.headOf) {
      out.push(hit);
      continue;
    }
    let at = hit.to;
    while (text.grammar.isModifier(formAt(text, at)) || isJoiner(text, at)) at++;
    const held = within(all, at, at + 1)[0];
    if (held && !held.row.headOf) out.push({ ...hit, to: held.to });
  }
  return out;
}

/** Whether nothing but modifiers, names, times, numbers and prepositions with places stands between the verb and the noun. */
function isObject(text: CaseText, from: number, noun: number): boolean {
  let at = from;
  while (at < noun) {
    const next = stepOver(text, at);
    if (next > at) at = next;
    else if (isLight(text, at)) at++;
    else return false;
  }
  return true;
}

/** Behind the name, time or number that covers a token; the token itself where none does. */
function stepOver({ annotation }: CaseText, at: number): number {
  for (const list of [annotation.mentions, annotation.times, annotation.quantities]) {
    const cover = overlapping<Span>(list, at, at + 1)[0];
    if (cover) return cover.to;
  }
  return at;
}

function isLight(text: CaseText, at: number): boolean {
  const form = formAt(text, at);
  const { grammar } = text;
  return (
    grammar.listWords.has(form) ||
    grammar.isModifier(form) ||
    grammar.placeMarks.has(form) ||
    form === '"' ||
    form === '«'
  );
}

/** Whether a noun goes on the list of the one before: a comma or "и" with only modifiers behind it. */
function isListed(text: CaseText, last: DocumentPhrase, noun: Span): boolean {
  let at = noun.from - 1;
  while (at >= last.to && isLight(text, at) && !isJoiner(text, at)) at--;
  return at >= last.noun.to && at <= last.to + 2 && isJoiner(text, at);
}

function isJoiner({ frames, annotation }: CaseText, at: number): boolean {
  return frames.joiners.has(annotation.tokens.forms[at] ?? '');
}

/** Whether a noun before the verb can be its subject: no preposition and no noun governs it. */
function isSubject(text: CaseText, clause: number, noun: Span): boolean {
  let at = noun.from - 1;
  while (at >= clause && text.grammar.isModifier(formAt(text, at))) at--;
  if (at < clause || isJoiner(text, at)) return true;
  const { syntax } = text.annotation;
  const word = formAt(text, at);
  if (text.grammar.placeMarks.has(word) || text.frames.markers.has(word)) return false;
  if (stepBack(text, at)) return true;
  return syntax ? syntax.upos(at) !== 'NOUN' && syntax.upos(at) !== 'ADP' : false;
}

function stepBack({ annotation }: CaseText, at: number): boolean {
  return [annotation.mentions, annotation.times, annotation.quantities].some(
    (list) => overlapping<Span>(list, at, at + 1).length > 0,
  );
}

/** The noun with the modifiers before it and its title behind it, up to the next break. */
export function documentPhrase(
  text: CaseText,
  sentence: Sentence,
  noun: PhraseHit<FrameDocumentRow>,
  limit: number = sentence.to,
  line = false,
): DocumentPhrase {
  let from = noun.from;
  while (from > sentence.from && isNamedModifier(text, from - 1)) from--;
  return { noun, from, to: line ? lineEnd(text, limit, noun) : titleEnd(text, limit, noun) };
}

/** "Совместное", "торговое": a modifier that is written with the title. */
function isNamedModifier(text: CaseText, at: number): boolean {
  return text.grammar.isModifier(formAt(text, at)) && stepOver(text, at) === at;
}

/** How long a title may be, in tokens. */
const TITLE_LENGTH = 80;

/** A title goes on behind its noun in quotation marks, in the genitive of a name or with "о", "между", "по". */
function titleEnd(text: CaseText, limit: number, noun: Span): number {
  const first = formAt(text, noun.to);
  if (first === '"' || first === '«') return quoteEnd(text, noun.to, limit);
  if (!text.grammar.titleLinks.has(first)) return noun.to;
  const most = Math.min(limit, noun.to + TITLE_LENGTH);
  let at = noun.to;
  while (at < most && !endsTitle(text, at)) at++;
  return at;
}

/** A line of a list is a title as a whole, up to the number of the next. */
function lineEnd(text: CaseText, limit: number, noun: Span): number {
  let at = noun.to;
  while (at < limit && !/^(?:[.;]|\d{1,2}\.)$/.test(formAt(text, at))) at++;
  return at;
}

function quoteEnd(text: CaseText, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + TITLE_LENGTH); at++) {
    const form = formAt(text, at);
    if (form === '"' || form === '»') return at + 1;
  }
  return open;
}

function endsTitle(text: CaseText, at: number): boolean {
  const form = formAt(text, at);
  if (text.frames.hardBreaks.has(form) || text.frames.softBreaks.has(form) || form === '.')
    return true;
  const { syntax } = text.annotation;
  if (isDay(text, at)) return true;
  if (syntax && /VerbForm=Fin|Variant=Short/.test(syntax.fine(at))) return true;
  // "... и меморандум": the next document of the list.
  if (!isJoiner(text, at)) return false;
  const next = nounsIn(text, { from: at + 1, to: at + 4 })[0];
  return (
    next !== undefined && !next.row.cases?.every((c) => c === 'gen' || c === 'loc' || c === 'dat')
  );
}

/** A day that begins here and is not the document's own ("от 3 июня"). */
function isDay(text: CaseText, at: number): boolean {
  const day = within(text.annotation.times, at, at + 1)[0]?.time.granularity === 'day';
  return day && !text.grammar.ownDates.has(formAt(text, at - 1));
}
