import { parseHTML } from 'linkedom';

/** Text with HTML's character references ("&amp;", "&#8211;", "&nbsp;") replaced by what they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi, (reference) => {
    const { document } = parseHTML(`<!doctype html><html><body>${reference}</body></html>`);
    return document.body.textContent || reference;
  });
}
