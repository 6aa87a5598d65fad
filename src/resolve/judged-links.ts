/** What persons decided about links: that two things are the same, or are not. */
import type { Judgement } from '../model/judgement.ts';
import { standingJudgements } from '../model/judgement.ts';

/** The verdicts that stand. */
export interface LinkVerdicts {
  /** What was decided about a thing and any of others; `different` goes before `same`. */
  of(id: string, others: readonly string[]): 'same' | 'different' | undefined;
}

/** The subject of a judgement on a link: both ids in order. */
export function linkSubject(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The verdicts of a journal, oldest first. */
export function linkVerdicts(journal: readonly Judgement[] = []): LinkVerdicts {
  const standing = standingJudgements(journal);
  const links = new Map(
    [...standing].flatMap(([subject, { verdict }]) =>
      subject.includes('~') && (verdict === 'same' || verdict === 'different')
        ? [[subject, verdict] as const]
        : [],
    ),
  );
  return {
    of(id, others) {
      if (links.size === 0) return undefined;
      const found = new Set(others.map((other) => links.get(linkSubject(id, other))));
      return found.has('different') ? 'different' : found.has('same') ? 'same' : undefined;
    },
  };
}
