/** Documents that a report may retell: those of one language that lie a few weeks before it. */
import { dayNumber } from '../model/day.ts';
import type { Genre } from '../model/document.ts';
import type { CrossDocument } from './check.ts';

/** Days between a report and the document that it retells. */
const APART = 45;
/** Texts in the words of those who were there. */
const SOURCES: ReadonlySet<Genre> = new Set(['communique', 'readout', 'transcript']);

/** Whether a document speaks for those whom it is about: a communiqué, a readout, a transcript. */
export function isSource({ document }: CrossDocument): boolean {
  return SOURCES.has(document.genre);
}

/**
 * The sources that a report may retell, found without comparing it with each: in its language, from one day after it to
 * 45 days before it; where one of the two has no day nothing speaks against it.
 */
export function sourcesNear(
  documents: readonly CrossDocument[],
): (report: CrossDocument) => readonly CrossDocument[] {
  const byDay = new Map<string, CrossDocument[]>();
  const all = new Map<string, CrossDocument[]>();
  for (const one of documents.filter(isSource)) {
    const { language, publishedAt } = one.document;
    const key = publishedAt ? `${language} ${dayNumber(publishedAt)}` : language;
    byDay.set(key, [...(byDay.get(key) ?? []), one]);
    all.set(language, [...(all.get(language) ?? []), one]);
  }
  return ({ document: { language, publishedAt, id } }) => {
    const others = publishedAt ? [...(byDay.get(language) ?? [])] : [...(all.get(language) ?? [])];
    if (publishedAt) {
      const day = dayNumber(publishedAt);
      for (let at = day + 1; at >= day - APART; at--)
        others.push(...(byDay.get(`${language} ${at}`) ?? []));
    }
    return others.filter(({ document }) => document.id !== id);
  };
}
