/** The small pieces of which every answer is made. */
import type { Actor, Participant } from '../../model/actor.ts';
import type { Anchor } from '../../model/anchor.ts';
import type { Document } from '../../model/document.ts';
import type { LastAct } from '../../model/last-act.ts';
import type { Time } from '../../model/time.ts';
import { valueJson } from '../../publish/json/value.ts';
import { isActor, valueText } from '../../publish/wording/value.ts';
import type {
  ActorView,
  ActView,
  DocumentLabel,
  FacetValue,
  Json,
  JudgementView,
  ValueView,
  Words,
} from '../../view/api.ts';
import type { DossierView, PlacedJudgement } from '../dossier-view.ts';

export function wordsOf({ documentId, position, quote }: Anchor): Words {
  return { document: documentId, ...position, exact: quote.exact };
}

export function labelOf(document: Document): DocumentLabel {
  const { id, name, title, publishedAt, publisher, language } = document;
  return {
    id,
    name,
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { date: publishedAt }),
    ...(publisher === undefined ? {} : { publisher }),
    language,
  };
}

/** The labels of documents that are there, each once, in the order given. */
export function labelsOf(view: DossierView, ids: Iterable<string>): readonly DocumentLabel[] {
  return [...new Set(ids)].flatMap((id) => {
    const document = view.document(id);
    return document ? [labelOf(document)] : [];
  });
}

export function shownValue(value: unknown): ValueView {
  const text = valueText(value);
  const json = valueJson(value) as Json;
  return text === undefined ? { value: json } : { value: json, text };
}

/** An actor, with the names of the state or body that it stands for. */
export function actorOf(view: DossierView, actor: Actor | Participant): ActorView {
  const { name, id, kind } = actor;
  const { office, represents } = actor as Participant;
  return {
    name,
    ...(id === undefined ? {} : { id }),
    kind,
    ...(office === undefined ? {} : { office }),
    ...(represents === undefined ? {} : { represents, ...namesOf(view, represents) }),
  };
}

/** The first name in each language in which the reference has one. */
function namesOf({ reference }: DossierView, id: string): Pick<ActorView, 'representsNames'> {
  const known = reference.state(id) ?? reference.organisation(id);
  if (!known) return {};
  const firsts = Object.entries(known.names).flatMap(([language, [first]]) =>
    first === undefined ? [] : [[language, first]],
  );
  return { representsNames: Object.fromEntries(firsts) };
}

/** The actors that a value holds: a list, one, or none. */
export function actorsIn(value: unknown): readonly Participant[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter(isActor);
}

export function judgementOf({ judgement, position }: PlacedJudgement): JudgementView {
  const { subject, verdict, by, at, note, value } = judgement;
  return {
    position,
    subject,
    verdict,
    by,
    at,
    ...(note === undefined ? {} : { note }),
    ...(value === undefined ? {} : { value: value as Json }),
  };
}

/** The decision that stands on a subject. */
export function standingOf(view: DossierView, subject: string): JudgementView | undefined {
  const placed = view.standing.get(subject);
  return placed && judgementOf(placed);
}

export function actOf(act: LastAct): ActView {
  const { verdict, by, at } = act.judgement;
  return { subjects: act.subjects, verdict, by, at };
}

/** How often each value stands in a list, the most frequent first. */
export function countValues(
  values: Iterable<string | undefined>,
  labelFor: (value: string) => string = (value) => value,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: labelFor(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Values of a facet that are shown at most. */
const SHOWN = 50;

/** The most frequent values of a list, labelled. */
export function topValues(
  values: Iterable<string | undefined>,
  labelFor: (value: string) => string = (value) => value,
): readonly FacetValue[] {
  return countValues(values)
    .slice(0, SHOWN)
    .map(({ value, count }) => ({ value, label: labelFor(value), count }));
}

/** The bounds of a time as fields of an answer. */
export function boundsOf(time: Time | undefined): { earliest?: string; latest?: string } {
  return {
    ...(time?.earliest === undefined ? {} : { earliest: time.earliest }),
    ...(time?.latest === undefined ? {} : { latest: time.latest }),
  };
}

/** Words on one line, cut at a blank where they are long. */
export function clipped(text: string, longest = 160): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const at = plain.lastIndexOf(' ', longest - 1);
  return `${plain.slice(0, at > longest / 2 ? at : longest - 1)}…`;
}
