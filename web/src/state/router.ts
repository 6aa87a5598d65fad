import { batch, computed, signal } from '@preact/signals';

/** Where the reader is: the path in pieces, and the query, which holds filters and selection. */
export interface Place {
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

function placeOf(url: URL): Place {
  const path = url.pathname.split('/').filter(Boolean).map(decoded);
  return { path, query: Object.fromEntries(url.searchParams) };
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** The present place; the URL is the state. */
export const place = signal<Place>(placeOf(new URL(window.location.href)));

/** The first piece of the path: the screen. */
export const screenName = computed(() => place.value.path[0] ?? 'inbox');

/** The query of the present place. */
export const query = computed(() => place.value.query);

/** Counts moves to another path; the shell moves the focus when it changes. */
export const moves = signal(0);

/** Whether the title of the screen that was gone to still waits for the focus; its data may come later. */
export const titleWaits: { current: boolean } = { current: false };

/** An address within the app: pieces are encoded, undefined and empty query values left out. */
export function address(
  path: readonly string[],
  values: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const tail = search.size > 0 ? `?${search}` : '';
  return `/${path.map(encodeURIComponent).join('/')}${tail}`;
}

/** Goes to an address of the app. */
export function navigate(href: string, { replace = false } = {}): void {
  const url = new URL(href, window.location.href);
  const samePath = url.pathname === window.location.pathname;
  keepScroll();
  if (replace) history.replaceState(history.state, '', url);
  else history.pushState({ scroll: 0 }, '', url);
  arrive(url, samePath);
  if (!samePath && url.hash === '') window.scrollTo(0, 0);
}

/** Changes values of the query and keeps the others; `undefined` takes one away. It replaces unless `push` is given. */
export function setQuery(
  changes: Readonly<Record<string, string | number | undefined>>,
  { push = false } = {},
): void {
  navigate(address(place.value.path, { ...place.value.query, ...changes }), { replace: !push });
}

function arrive(url: URL, samePath: boolean): void {
  batch(() => {
    place.value = placeOf(url);
    if (!samePath) moves.value += 1;
  });
}

function keepScroll(): void {
  history.replaceState({ ...history.state, scroll: window.scrollY }, '');
}

/** Whether a plain click on a link stays within the app. */
function staysInside(
  event: MouseEvent,
  link: HTMLAnchorElement,
  screens: ReadonlySet<string>,
): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (link.target !== '' || link.hasAttribute('download')) return false;
  const url = new URL(link.href);
  if (url.origin !== window.location.origin) return false;
  if (url.pathname === window.location.pathname && url.hash !== '') return false;
  const [first = 'inbox', ...rest] = url.pathname.split('/').filter(Boolean);
  return screens.has(first) && !/\.(?:json|csv|ics)$/.test(rest.at(-1) ?? first);
}

/** Starts to follow links and the buttons back and forward. */
export function startRouter(screens: ReadonlySet<string>): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !staysInside(event, link, screens)) return;
    event.preventDefault();
    navigate(link.href);
  });
  window.addEventListener('popstate', (event) => {
    const url = new URL(window.location.href);
    const before = `/${place.value.path.map(encodeURIComponent).join('/')}`;
    arrive(url, before === url.pathname);
    const { scroll } = (event.state ?? {}) as { readonly scroll?: number };
    // A link to a part of the page comes here too, and has scrolled already.
    if (scroll === undefined && url.hash !== '') return;
    requestAnimationFrame(() => window.scrollTo(0, scroll ?? 0));
  });
}
