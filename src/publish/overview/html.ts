/** HTML that is safe to put into a page: its texts are escaped. Made by `html` only. */
export interface Html {
  readonly html: string;
}

/** What a template takes: texts are escaped, HTML is kept, lists are joined, nothing stays nothing. */
export type Part = Html | string | number | false | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** HTML from a template literal: html`<b title="${text}">${text}</b>`; attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let out = strings[0] ?? '';
  for (const [i, part] of parts.entries()) out += render(part) + (strings[i + 1] ?? '');
  return { html: out };
}

/** Joins pieces of HTML or text with something between them. */
export function join(parts: readonly Part[], separator: Html | string): readonly Part[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));
}

/** An address for href where it is http(s); undefined for any other, so that no script can be linked. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map(render).join('') : part.html;
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
