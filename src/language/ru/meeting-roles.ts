/** Roles around Russian words of meeting. */
import type { RoleRule } from '../frame-rows.ts';

/** The subject before the verb, or of the clause before it. */
export const SUBJECT: RoleRule = { role: 'subject', side: 'before', cases: ['nom'], inherit: true };
/** The subject behind the verb. */
export const SUBJECT_BEHIND: RoleRule = { role: 'subject', side: 'after', cases: ['nom'], near: 2 };
/** With whom, behind the words. */
export const WITH: RoleRule = {
  role: 'counterpart',
  side: 'after',
  marks: ['с', 'со'],
  cases: ['ins'],
};
/** With whom, before the words. */
export const WITH_BEFORE: RoleRule = {
  role: 'counterpart',
  side: 'before',
  marks: ['с', 'со'],
  cases: ['ins'],
};
/** Whose, in the genitive behind a noun. */
export const OF: RoleRule = { role: 'subject', side: 'after', cases: ['gen'], near: 3 };
/** Between whom. */
export const BETWEEN: RoleRule = {
  role: 'subject',
  side: 'after',
  marks: ['между'],
  cases: ['ins'],
};
/** Who travels. */
export const PERSON = ['person', 'office', 'organisation'] as const;
/** The name that a participle or relative clause stands behind. */
export const ANTECEDENT: RoleRule = {
  role: 'subject',
  side: 'before',
  antecedent: true,
  kinds: PERSON,
};
/** Who travels, before the verb. */
export const TRAVELLER: RoleRule = { ...SUBJECT, kinds: PERSON };
/** Who travels, behind the verb. */
export const TRAVELLER_BEHIND: RoleRule = { ...SUBJECT_BEHIND, kinds: PERSON };
/** Where the journey leads. */
export const INTO: RoleRule = {
  role: 'place',
  side: 'after',
  marks: ['в', 'во', 'на'],
  cases: ['acc'],
  near: 6,
  required: true,
};
