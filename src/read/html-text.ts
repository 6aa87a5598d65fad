const SKIPPED = new Set(
  'script style noscript template svg math head title meta link iframe object canvas audio video map button input select textarea dialog datalist'.split(
    ' ',
  ),
);
/** Parts of a page around its text, left out when the whole body is read. */
const SURROUNDINGS = new Set('nav footer aside form'.split(' '));
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hgroup hr main menu nav ol p section summary ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** Options of `elementText`. */
export interface TextOptions {
  /** Leave out navigation, footers, side bars and forms. */
  readonly main?: boolean;
}

/** What is collected: finished blocks, and the words of the one at hand. */
interface Sink {
  readonly blocks: string[];
  /** Whether a block belongs to the list or table of the one before it: then no blank line parts them. */
  readonly tight: boolean[];
  words: string;
  /** Put before the next block: "- " within a list item. */
  prefix: string;
}

/**
 * The words of an element with their layout: paragraphs parted by a blank line, headings on their own lines, list
 * items as lines after "- ", rows of tables as lines of cells joined with " | ".
 */
export function elementText(root: Element, options: TextOptions = {}): string {
  const sink: Sink = { blocks: [], tight: [], words: '', prefix: '' };
  walk(root, sink, options);
  flush(sink);
  let text = '';
  for (const [i, block] of sink.blocks.entries()) {
    text += i === 0 ? block : `${sink.tight[i] ? '\n' : '\n\n'}${block}`;
  }
  return text;
}

function walk(node: Node, sink: Sink, options: TextOptions): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3) sink.words += collapse(child.textContent ?? '');
    else if (child.nodeType === 1) element(child as Element, sink, options);
  }
}

function element(node: Element, sink: Sink, options: TextOptions): void {
  const tag = node.localName.toLowerCase();
  if (SKIPPED.has(tag) || isHidden(node) || (options.main && SURROUNDINGS.has(tag))) return;
  if (tag === 'br') sink.words += '\n';
  else if (tag === 'pre') preformatted(node, sink);
  else if (tag === 'li') item(node, sink, options);
  else if (tag === 'table') table(node, sink, options);
  else if (tag === 'sup' && /^\s*\[[^\]]{1,12}\]\s*$/.test(node.textContent ?? '')) return;
  else if (BLOCKS.has(tag) || HEADING.test(tag)) block(node, sink, options);
  else walk(node, sink, options);
}

function block(node: Element, sink: Sink, options: TextOptions): void {
  flush(sink);
  walk(node, sink, options);
  flush(sink);
}

function item(node: Element, sink: Sink, options: TextOptions): void {
  flush(sink);
  sink.prefix = '- ';
  walk(node, sink, options);
  flush(sink);
  sink.prefix = '';
}

function preformatted(node: Element, sink: Sink): void {
  flush(sink);
  for (const paragraph of (node.textContent ?? '').split(/\n\s*\n/)) {
    push(sink, paragraph.replace(/\r/g, '').replace(/^\n+|\s+$/g, ''), false);
  }
}

/** A table of data gives a line a row; one that only places things on the page is read through. */
function table(node: Element, sink: Sink, options: TextOptions): void {
  const rows = Array.from(node.querySelectorAll('tr'));
  const cells = rows.map((row) =>
    Array.from(row.children).filter((c) => /^t[dh]$/i.test(c.localName)),
  );
  const layout =
    node.querySelector('table') !== null || node.getAttribute('role') === 'presentation';
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (layout || columns < 2) {
    for (const part of Array.from(node.children)) cellByCell(part, sink, options);
    flush(sink);
    return;
  }
  flush(sink);
  const caption = node.querySelector('caption');
  if (caption) push(sink, oneLine(caption, options), false);
  let first = true;
  for (const row of cells) {
    const line = row
      .map((cell) => oneLine(cell, options))
      .join(' | ')
      .replace(/(?: \|)*\s*$/, '');
    if (line.trim() === '') continue;
    push(sink, line, !first);
    first = false;
  }
}

function cellByCell(node: Element, sink: Sink, options: TextOptions): void {
  if (/^(?:td|th|caption)$/i.test(node.localName)) block(node, sink, options);
  else for (const part of Array.from(node.children)) cellByCell(part, sink, options);
}

function oneLine(cell: Element, options: TextOptions): string {
  return elementText(cell, options)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll(' | ', ' / ')
    .trim();
}

/** Ends the block at hand. Items of one list stand on following lines. */
function flush(sink: Sink): void {
  const words = tidy(sink.words);
  sink.words = '';
  if (words === '') return;
  const bullet = sink.prefix !== '';
  const previous = sink.blocks.at(-1);
  push(
    sink,
    sink.prefix + (bullet ? words.replace(/\n/g, ' ') : words),
    bullet && previous?.startsWith('- ') === true,
  );
  sink.prefix = '';
}

function push(sink: Sink, text: string, tight: boolean): void {
  if (text.trim() === '') return;
  sink.blocks.push(text);
  sink.tight.push(tight);
}

/** HTML's white space is one blank; a no-break space stays, as it holds numbers together. */
function collapse(text: string): string {
  return text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/[ \t\r\n\f]+/g, ' ');
}

function tidy(words: string): string {
  return words
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

function isHidden(node: Element): boolean {
  if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}
