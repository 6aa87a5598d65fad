import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DocumentInput } from '../model/document.ts';
import { UserError } from '../model/user-error.ts';
import { decodeText } from './decode.ts';
import type { Source, WholeFormat } from './format.ts';
import { pageMetadata } from './html-metadata.ts';
import { elementText } from './html-text.ts';
import { startsWithText } from './magic.ts';

/** Shorter than this, what Readability picked may be a teaser: then the whole body is taken if it holds far more. */
const SHORT = 600;

/** A web page: the article that Readability finds in it, or else all of its body; the headline is the first line. */
export const html: WholeFormat = {
  kind: 'whole',
  name: 'html',
  certain: false,
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: (bytes) =>
    startsWithText(
      bytes,
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|title|meta)\b/i,
    ),
  read: async (source) => [readPage(source)],
};

function readPage(source: Source): DocumentInput {
  const markup = normalise(decodeText(source, source.charset ?? metaCharset(source.bytes)));
  if (tooDeep(markup)) throw withoutText(source.name);
  return guarded(source.name, () => {
    const { document } = parseHTML(markup);
    const { uri, ...metadata } = pageMetadata(document);
    const address = source.uri ?? uri;
    const body = articleText(markup);
    const text = withHeadline(metadata.title, body);
    if (text.trim() === '') throw withoutText(source.name);
    return { name: source.name, text, ...metadata, ...(address !== undefined && { uri: address }) };
  });
}

/** The text of HTML that is known to be nothing but the document, such as what a DOCX is turned into. */
export function markupText(name: string, markup: string): string {
  return guarded(name, () => elementText(parseHTML(normalise(markup)).document.body));
}

/** The parsers recurse: a page nested tens of thousands deep ends their stack, and is no page to read. */
function guarded<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw withoutText(name);
    throw error;
  }
}

/** Elements that only end where they are ended: their nesting can be counted without parsing. */
const NESTING =
  /<(\/?)(?:div|span|section|article|main|ul|ol|dl|table|blockquote|font|b|i|em|strong|a|center|small|sup|sub)\b/gi;
const DEPTH = 400;

/** Whether elements are nested deeper than any page of words: the parsers' time grows with its square. */
function tooDeep(markup: string): boolean {
  let depth = 0;
  for (const [, end] of markup.matchAll(NESTING)) {
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEPTH) return true;
  }
  return false;
}

function withoutText(name: string): UserError {
  return new UserError(
    'html-without-text',
    name,
    'Save the page as text, or give the address that shows the text without scripts.',
  );
}

function articleText(markup: string): string {
  const whole = (): string => elementText(parseHTML(markup).document.body, { main: true });
  const article = readable(markup);
  if (article === undefined) return whole();
  if (article.length >= SHORT) return article;
  const all = whole();
  return all.length > article.length * 3 ? all : article.length > 0 ? article : all;
}

function readable(markup: string): string | undefined {
  const { document } = parseHTML(markup);
  // The words of tables and lists matter as much as paragraphs here, so nothing is thrown out for being short.
  const reader = new Readability<Element>(document, {
    charThreshold: 200,
    serializer: (node) => node as Element,
  });
  const content = reader.parse()?.content;
  return content ? elementText(content) : undefined;
}

/** Readability drops the headline: put it first again, as it often says what the body does not. */
function withHeadline(title: string | undefined, body: string): string {
  if (title === undefined) return body;
  const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const start = fold(body.slice(0, title.length * 2 + 200));
  return start.startsWith(fold(title)) ? body : `${title}\n\n${body}`;
}

/** linkedom adds no missing <html>, <head> or <body>: a fragment gets them here. */
function normalise(markup: string): string {
  if (/<body[\s>]/i.test(markup) && /<html[\s>]/i.test(markup)) return markup;
  const lang = /<html[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(markup)?.[1];
  const bare = markup.replace(/<!doctype[^>]*>|<\?xml[^>]*>|<\/?html[^>]*>|<\/?body[^>]*>/gi, '');
  const split = /<\/head\s*>/i.exec(bare);
  const head = split ? bare.slice(0, split.index).replace(/<head[^>]*>/i, '') : '';
  const body = split ? bare.slice(split.index + split[0].length) : bare;
  const attribute = lang === undefined ? '' : ` lang="${lang}"`;
  return `<!doctype html><html${attribute}><head>${head}</head><body>${body}</body></html>`;
}

/** The charset that a page declares in its first bytes. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1]
  );
}
