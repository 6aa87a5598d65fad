import * as z from 'zod';
import type { Day } from '../model/day.ts';
import type { DocumentInput, Genre } from '../model/document.ts';
import { languageOfTag } from './detect-language.ts';
import { metadataDay } from './written-day.ts';

/** What a page says about itself. */
export type PageMetadata = Pick<
  DocumentInput,
  'title' | 'publisher' | 'publishedAt' | 'language' | 'genre' | 'uri'
>;

const DATES =
  'article:published_time og:published_time og:article:published_time article.published datepublished citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date dcterms.date pubdate publishdate publish_date publish-date publication_date publication-date sailthru.date parsely-pub-date date'.split(
    ' ',
  );
const TITLES = ['og:title', 'citation_title', 'twitter:title', 'dc.title', 'dcterms.title'];
const PUBLISHERS = [
  'og:site_name',
  'citation_publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
];
const LANGUAGES = ['citation_language', 'dc.language', 'content-language', 'og:locale'];

const named = z.union([z.string(), z.object({ name: z.string() }).transform((o) => o.name)]);
const Article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).optional(),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: z
    .union([named, z.array(named).transform((all) => all[0])])
    .optional()
    .catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
});
type Article = z.infer<typeof Article>;

/** Reads title, publisher, date, language, genre and address from a page's metadata; what it does not say is left out. */
export function pageMetadata(document: globalThis.Document): PageMetadata {
  const metas = metaValues(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const article = articles(document);
  const publisher = first(PUBLISHERS) ?? article?.publisher;
  const title = first(TITLES) ?? article?.headline ?? pageTitle(document, publisher);
  const date = publishedAt(document, metas, article);
  const tag =
    document.documentElement?.getAttribute('lang') || first(LANGUAGES) || article?.inLanguage;
  const language = tag ? languageOfTag(tag) : undefined;
  const genre = genreOf(article);
  const uri = canonical(document, metas);
  return {
    ...(title && { title: clean(title) }),
    ...(publisher && { publisher: clean(publisher) }),
    ...(date !== undefined && { publishedAt: date }),
    ...(language !== undefined && { language }),
    ...(genre !== undefined && { genre }),
    ...(uri !== undefined && { uri }),
  };
}

function metaValues(document: globalThis.Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

function publishedAt(
  document: globalThis.Document,
  metas: ReadonlyMap<string, string>,
  article: Article | undefined,
): Day | undefined {
  const said = [
    ...DATES.slice(0, 4).map((n) => metas.get(n)),
    article?.datePublished,
    ...DATES.map((n) => metas.get(n)),
  ];
  for (const value of said) {
    const day = value === undefined ? undefined : metadataDay(value);
    if (day !== undefined) return day;
  }
  return timeElement(document);
}

/** A <time> that is marked as the date of publication, or the only day that <time> elements name. */
function timeElement(document: globalThis.Document): Day | undefined {
  const days = (selector: string): Day[] =>
    Array.from(document.querySelectorAll(selector))
      .map((node) =>
        metadataDay(node.getAttribute('datetime') ?? node.getAttribute('content') ?? ''),
      )
      .filter((day) => day !== undefined);
  const marked = days('[itemprop="datePublished"], time[pubdate]');
  if (marked[0] !== undefined) return marked[0];
  const all = new Set(days('time[datetime]'));
  return all.size === 1 ? [...all][0] : undefined;
}

/** The first object of the page's JSON-LD that is an article, or at least has a date of publication. */
function articles(document: globalThis.Document): Article | undefined {
  const found: Article[] = [];
  for (const script of Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
  )) {
    try {
      collect(JSON.parse(script.textContent ?? ''), found, 0);
    } catch {
      // Broken JSON-LD says nothing.
    }
  }
  return found.find((a) => /article|posting|report/i.test(String(a['@type']))) ?? found[0];
}

function collect(value: unknown, found: Article[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4) return;
  if (Array.isArray(value)) {
    for (const part of value.slice(0, 100)) collect(part, found, depth + 1);
    return;
  }
  if ('datePublished' in value) {
    const parsed = Article.safeParse(value);
    if (parsed.success) found.push(parsed.data);
  }
  if ('@graph' in value) collect(value['@graph'], found, depth + 1);
  if ('mainEntity' in value) collect(value.mainEntity, found, depth + 1);
}

function genreOf(article: Article | undefined): Genre | undefined {
  const type = String(article?.['@type'] ?? '');
  if (/BlogPosting/.test(type)) return 'blog';
  return /NewsArticle/.test(type) ? 'news' : undefined;
}

/** <title> without the site's name after a dash or bar, else the first <h1>. */
function pageTitle(
  document: globalThis.Document,
  publisher: string | undefined,
): string | undefined {
  const title = document.querySelector('head > title, title')?.textContent?.trim();
  const heading = document.querySelector('h1')?.textContent?.trim();
  if (!title) return heading || undefined;
  if (heading && title.includes(heading)) return heading;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const last = parts.at(-1)?.toLowerCase();
  return parts.length > 1 && last === publisher?.toLowerCase()
    ? title.slice(0, title.length - (last?.length ?? 0)).replace(/\s+\S\s+$/, '')
    : title;
}

function canonical(
  document: globalThis.Document,
  metas: ReadonlyMap<string, string>,
): string | undefined {
  const href =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url');
  return href && /^https?:\/\/[^\s@]+$/i.test(href) ? href : undefined;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
