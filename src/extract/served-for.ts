/** The side that a person of the reference stands for where the text names none. */
import type { Mention } from '../model/annotation.ts';
import type { ScanInput } from './scan-input.ts';

/**
 * The state or body that a person of the reference held an office of on the document's date, or last before it; undefined
 * where the last offices are of several (a king of many realms).
 */
export function servedFor({ reference, document }: ScanInput, id: string): string | undefined {
  const day = document.publishedAt;
  const terms = reference.termsOfPerson(id).filter((t) => day === undefined || t.from <= day);
  const last = terms.at(-1);
  const owners = terms.filter((t) => t.from === last?.from).map((t) => t.office.split('/')[0]);
  return new Set(owners).size === 1 ? owners[0] : undefined;
}

/** Mentions of which the known persons stand for the state or body that they served. */
export function withSides(input: ScanInput, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'person' || mention.represents || !mention.id || mention.tenure)
      return mention;
    const represents = servedFor(input, mention.id);
    return represents ? { ...mention, represents } : mention;
  });
}
