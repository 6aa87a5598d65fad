import type { OfficeFact } from '../../reference/facts.ts';
import type { Look } from './look.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** The reference's office for a title phrase: by its words, else by its role; nothing where that leaves a choice. */
export function officeOf(
  look: Look,
  title: TitlePhrase,
  represents: string | undefined,
): string | undefined {
  if (!represents || title.role === 'deputy' || title.role === 'envoy') return undefined;
  const offices = look.input.reference.facts.offices.filter((office) => office.of === represents);
  const own = offices.filter((office) => isNamed(office, title.nominative));
  if (own.length === 1) return own[0]?.id;
  if (own.length > 1) return undefined;
  const byRole = offices.filter((office) => hasRole(office, title.role));
  return byRole.length === 1 ? byRole[0]?.id : undefined;
}

function isNamed(office: OfficeFact, nominative: string): boolean {
  return office.titles.ru.some((title) => title.toLowerCase() === nominative);
}

function hasRole(office: OfficeFact, role: TitlePhrase['role']): boolean {
  if (role !== 'head-of-state' && role !== 'head-of-government' && role !== 'foreign-minister')
    return false;
  if (office.role === role) return true;
  return office.role === 'head-of-state-and-government' && role !== 'foreign-minister';
}
