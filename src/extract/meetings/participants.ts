import type { Participant } from '../../model/actor.ts';
import type { Annotation, Mention } from '../../model/annotation.ts';

/** Mentions as participants; a group phrase is replaced by its members, the same actor stands once. */
export function participantsOf(
  annotation: Annotation,
  mentions: readonly number[],
): readonly Participant[] {
  const out: Participant[] = [];
  const seen = new Set<string>();
  for (const index of mentions) {
    const mention = annotation.mentions[index] as Mention;
    const list = mention.anaphor
      ? (mention.members ?? []).map((m) => annotation.mentions[m] as Mention)
      : [mention];
    for (const m of list) {
      const participant = participantOf(m);
      const key = participantKey(participant);
      if (seen.has(key)) continue;
      seen.add(key);
      out.push(participant);
    }
  }
  return out;
}

/** One mention as a participant. */
export function participantOf(m: Mention): Participant {
  const kind = m.kind === 'place' ? 'state' : m.kind === 'agreement' ? 'organisation' : m.kind;
  const represents = m.represents ?? (kind === 'state' ? m.id : undefined);
  const id = m.kind === 'place' && m.represents ? m.represents : m.id;
  return {
    kind,
    name: m.name,
    ...(id ? { id } : {}),
    ...(m.office ? { office: m.office.name } : m.kind === 'office' ? { office: m.name } : {}),
    ...(m.office?.id
      ? { officeId: m.office.id }
      : m.kind === 'office' && m.id
        ? { officeId: m.id }
        : {}),
    ...(represents ? { represents } : {}),
  };
}

/** What makes two participants one: the reference's id, else the name. */
export function participantKey(p: Participant): string {
  return p.id ?? p.name.toLowerCase();
}

/** Whether the mentions hold a group phrase, so that the participants were inferred. */
export function hasAnaphor(annotation: Annotation, mentions: readonly number[]): boolean {
  return mentions.some((i) => annotation.mentions[i]?.anaphor === true);
}
