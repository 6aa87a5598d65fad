import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Anchor } from '../../model/anchor.ts';
import type { Html } from './html.ts';
import { type Page, wordsId } from './page.ts';

/** A component of the record as HTML of the page. */
export function drawn(node: VNode): Html {
  return { html: renderToString(node) };
}

/** A link from something shown to the words that say it, as `wordsLink` makes it. */
export function WordsLink(props: {
  readonly page: Page;
  readonly anchor: Anchor;
  readonly name?: 'v' | 'q';
  readonly children: ComponentChildren;
}): VNode {
  const { page, anchor, name = 'v', children } = props;
  const title = `“${anchor.quote.exact}” (${page.places.reference(anchor)})`;
  return (
    <a class={name} href={`#${wordsId(page, anchor)}`} title={title}>
      {children}
    </a>
  );
}

/** A link to the place of an anchor in the text, as `placeLink` makes it. */
export function PlaceLink(props: { readonly page: Page; readonly anchor: Anchor }): VNode {
  const { page, anchor } = props;
  const reference = page.places.reference(anchor);
  return (
    <a
      class="place"
      href={`#${wordsId(page, anchor)}`}
      aria-label={`to the words, line and column ${reference}`}
    >
      {reference}
    </a>
  );
}
