/** Who fills a role, and who says so. */
import type { Participant } from '../../../model/actor.ts';
import type { Mention } from '../../../model/annotation.ts';
import { inferred, type Stated, said } from '../../../model/stated.ts';
import { participantKey, participantsOf } from '../../meetings/participants.ts';
import type { Filler } from '../fill.ts';
import { partiesOf, spanOf } from '../parties.ts';
import type { Clause } from './clauses.ts';
import { companyBefore, type HeadLastText } from './text.ts';

/**
 * The participants that fillers name together; "we" are the speaker, or where `together` both who met, "both sides" those who met last
 * before.
 */
export function partiesIn(
  text: HeadLastText,
  clause: Clause,
  fillers: readonly Filler[],
  together = false,
): Stated<readonly Participant[]> | undefined {
  const { annotation, look } = text;
  const { forms } = annotation.tokens;
  const self = fillers.find((f) => look.words.self.has(forms.slice(f.from, f.to).join('')));
  if (!self)
    return (
      withGuest(text, clause, fillers) ?? bothSides(text, fillers) ?? partiesOf(annotation, fillers)
    );
  const where = spanOf(annotation, self.from, self.to);
  const company = together ? companyBefore(text, self.from) : undefined;
  if (company)
    return inferred(
      company.map((m) => sideOf(text, m)),
      'those who met, as the text says before',
      where,
    );
  const own = clause.speaker ? participantsOf(annotation, clause.speaker.mentions) : [];
  return own.length > 0 ? inferred(own, 'the speaker', where) : undefined;
}

/** A group that stands for nobody who can be told, by the words of the text: "各方". */
export function groupAsWritten(
  { annotation, look }: HeadLastText,
  { mentions, from, to }: Filler,
): Stated<readonly Participant[]> | undefined {
  const mention = annotation.mentions[mentions[0] ?? -1];
  if (!mention?.anaphor || !look.words.groups.has(mention.name)) return undefined;
  const { kind, name } = mention;
  if (kind !== 'state' && kind !== 'organisation') return undefined;
  return said([{ kind, name }], spanOf(annotation, from, to));
}

/** A filler without a name is the one whom the speaker addresses: the other of those who met. */
function withGuest(
  text: HeadLastText,
  { speaker }: Clause,
  fillers: readonly Filler[],
): Stated<readonly Participant[]> | undefined {
  const { annotation } = text;
  const guest = fillers.find((f) => f.mentions.length === 0);
  const company = guest && companyBefore(text, guest.from);
  if (!guest || !company || !speaker) return undefined;
  const own = new Set(participantsOf(annotation, speaker.mentions).map(participantKey));
  const others = company.filter((m) => !own.has(participantKey(m)));
  const named = fillers.filter((f) => f !== guest).flatMap((f) => f.mentions);
  const [other] = others;
  if (!other || others.length > 1) return undefined;
  return inferred(
    [...participantsOf(annotation, named), other],
    'the guest whom the speaker addresses',
    spanOf(annotation, guest.from, guest.to),
  );
}

interface GroupCount {
  readonly count?: number;
}

/** Both who met last before a word for two; their states where each stands for one. */
function bothSides(
  text: HeadLastText,
  fillers: readonly Filler[],
): Stated<readonly Participant[]> | undefined {
  const { annotation, look } = text;
  const [group, other] = fillers;
  const mention = annotation.mentions[group?.mentions[0] ?? -1];
  if (!group || other || group.mentions.length > 1 || !mention?.anaphor) return undefined;
  const row = look.hits('group', mention.from, mention.from + 1)[0]?.row as GroupCount | undefined;
  const two = mention.members?.length === 2 || row?.count === 2;
  if (group.from < mention.from || !two) return undefined;
  const company = companyBefore(text, mention.from);
  if (!company) return undefined;
  const persons = mention.kind === 'person';
  const sides = company.map((m) => (persons ? m : sideOf(text, m)));
  return inferred(
    sides,
    'those who met, as the text says before',
    spanOf(annotation, mention.from, mention.to),
  );
}

/** The state or body that a participant stood for, by a name in the text; else the participant. */
function sideOf({ stateNames }: HeadLastText, member: Participant): Participant {
  if (!member.represents || member.kind === 'state') return member;
  const name = stateNames.get(member.represents);
  return name
    ? { kind: 'state', name, id: member.represents, represents: member.represents }
    : member;
}

/** Who is reported to say what a clause says, unless it is the actor. */
export function sourceOf(
  text: HeadLastText,
  { speaker }: Clause,
  actor: Filler | undefined,
): { readonly attribution?: Stated<string> } {
  if (!speaker || (actor && actor.from === speaker.from)) return {};
  const { annotation } = text;
  const both = bothSides(text, [speaker])?.value ?? participantsOf(annotation, speaker.mentions);
  const names = both.map((p) => p.name);
  if (names.length === 0) return {};
  const first = annotation.mentions[speaker.mentions[0] as number] as Mention;
  const where = spanOf(annotation, speaker.from, speaker.to);
  const words = names.join(', ');
  return {
    attribution: first.anaphor
      ? inferred(words, 'the phrase stands for actors named before', where)
      : said(words, where),
  };
}
