import type { Document } from '../../model/document.ts';
import { lineSpan } from '../lines.ts';
import type { Span } from '../sentence.ts';
import { documentFacts } from '../wording/document.ts';
import { type Html, html, join } from './html.ts';
import type { Page } from './page.ts';
import { type Use, type WordSpan, wordSpans } from './spans.ts';

/** A piece of a span on one line; only the first piece bears the id, only the last the labels. */
interface Piece extends Span {
  readonly span: WordSpan;
}

/** How labels are read out, where the kind's own name would not do. */
const NAMES: Readonly<Record<string, string>> = { against: 'finding', aspects: 'by aspect' };

/** The texts, each word that the page links to marked, with links back to the entries that use it. */
export function sourceSections(page: Page): readonly Html[] {
  return page.reading.documents.map((document, i) => {
    const number = i + 1;
    const many = page.reading.documents.length > 1;
    return html`<section class="source" id="text-${number}" aria-labelledby="h-text-${number}">
<h2 id="h-text-${number}">${many ? `Text ${number}: ${document.title ?? document.name}` : 'The text'}</h2>
<p class="facts">${join(documentFacts(document), ' · ')}</p>
<div class="text" lang="${document.language}">
${lines(page, document)}</div>
</section>
`;
  });
}

function lines(page: Page, document: Document): readonly Html[] {
  const index = page.places.lines(document.id);
  const spans = wordSpans(page, document.id);
  const out: Html[] = [];
  let waiting = 0;
  let open: WordSpan[] = [];
  for (let line = 1; line <= index.starts.length; line++) {
    const { start, end } = lineSpan(document.text, index, line);
    if (start === end) continue;
    while (waiting < spans.length && (spans[waiting] as WordSpan).start < end)
      open.push(spans[waiting++] as WordSpan);
    open = open.filter((span) => span.end > start);
    const pieces = open.map((span) => ({
      span,
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }));
    out.push(
      html`<p class="line"><span class="number" aria-hidden="true">${line}</span>${nested(document, { start, end }, pieces)}</p>\n`,
    );
  }
  return out;
}

/** Text with its pieces as nested elements; a piece that reaches over its neighbour's end is split there. */
function nested(document: Document, within: Span, pieces: readonly Piece[]): readonly Html[] {
  const out: Html[] = [];
  const queue = sorted(pieces);
  let at = within.start;
  while (queue.length > 0) {
    const piece = queue.shift() as Piece;
    if (piece.start > at) out.push(html`${document.text.slice(at, piece.start)}`);
    const inner: Piece[] = [];
    const later: Piece[] = [];
    for (const other of queue.splice(0)) {
      if (other.start >= piece.end) later.push(other);
      else if (other.end <= piece.end) inner.push(other);
      else {
        inner.push({ ...other, end: piece.end });
        later.push({ ...other, start: piece.end });
      }
    }
    queue.push(...sorted(later));
    out.push(mark(piece, nested(document, piece, inner)));
    at = piece.end;
  }
  if (at < within.end) out.push(html`${document.text.slice(at, within.end)}`);
  return out;
}

function mark(piece: Piece, content: readonly Html[]): Html {
  const { span } = piece;
  const first = piece.start === span.start;
  const last = piece.end === span.end;
  const kinds = [...new Set(span.uses.map((use) => use.what))].map((what) => ` k-${what}`);
  const open = first ? html` id="${span.id}"` : '';
  const element =
    span.uses.length > 0
      ? html`<mark class="w${kinds}"${open}>${content}</mark>`
      : html`<span class="w"${open}>${content}</span>`;
  return last && span.uses.length > 0 ? html`${element}${back(span.uses)}` : element;
}

/** Labels of the entries that use the words; raised, and left out when the text is copied. */
function back(uses: readonly Use[]): Html {
  const links = uses.map(
    (use) =>
      html`<a class="back k-${use.what}" href="#${use.href}" aria-label="${NAMES[use.what] ?? use.what} ${use.label}">${use.label}</a>`,
  );
  return html`<sup>${join(links, ' ')}</sup>`;
}

function sorted(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
}
