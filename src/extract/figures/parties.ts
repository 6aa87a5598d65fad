import { anchor } from '../../model/anchor.ts';
import type { Mention, QuantityMention, Sentence } from '../../model/annotation.ts';
import type { FigureFields } from '../../model/claim.ts';
import { inferred, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { coordinationFrom, formAt } from '../clause.ts';
import { subjectOf } from '../clause-subject.ts';
import { participantOf } from '../meetings/participants.ts';
import { figureVerb } from './governing-verb.ts';
import { type Metric, mentionAt } from './noun-phrase.ts';

type Parties = Pick<FigureFields, 'subject' | 'counterpart'>;

/** Whose figure it is, and with whom: "Russia's imports from China", "trade between A and B", "Chinese exports to Japan". */
export function partiesOf(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
  metric: Metric | undefined,
): Parties {
  if (!metric) return {};
  const owner = isAnothers(annotation, q, metric)
    ? undefined
    : (ownerBefore(annotation, metric.from, sentence) ?? sourcer(annotation, q, sentence));
  const after = metric.to;
  const link = q.noun ? '' : formAt(annotation, after);
  if (link === 'between') {
    const pair = coordinationFrom(annotation, sentence, after + 1);
    const [a, b] = pair.map((i) => annotation.mentions[i] as Mention);
    return {
      ...(a ? { subject: stated(annotation, a) } : {}),
      ...(b ? { counterpart: stated(annotation, b) } : {}),
    };
  }
  const other =
    link === 'from' || link === 'to' || link === 'with'
      ? coordinationFrom(annotation, sentence, after + 1)[0]
      : undefined;
  const counterpart = other === undefined ? undefined : (annotation.mentions[other] as Mention);
  return {
    ...(owner ? { subject: stated(annotation, owner) } : {}),
    ...(counterpart && counterpart.kind !== 'person'
      ? { counterpart: stated(annotation, counterpart) }
      : {}),
    ...(owner || counterpart ? {} : bilateral(annotation, metric)),
  };
}

/** "Chad's harvest was 5 m tonnes, and Mali's 3 m": the metric goes on, its owner does not. */
function isAnothers(annotation: ClauseText, q: QuantityMention, metric: Metric): boolean {
  if (!metric.inherited) return false;
  for (let at = metric.to; at < q.from; at++) if (/^'s?$/.test(formAt(annotation, at))) return true;
  return false;
}

function stated(annotation: ClauseText, m: Mention): NonNullable<FigureFields['subject']> {
  const { kind, name, id } = participantOf(m);
  return said({ kind, name, ...(id ? { id } : {}) }, anchor(annotation.document, m.start, m.end));
}

/** "Russia sourcing 70 % of its hardware": who the verb of share is said of. */
function sourcer(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Mention | undefined {
  const verb = figureVerb(annotation, q, sentence.from);
  if (verb?.row.role !== 'share') return undefined;
  const [first, second] = subjectOf(annotation, sentence, verb.from);
  const mention =
    first === undefined || second !== undefined ? undefined : annotation.mentions[first];
  return mention && (mention.kind === 'state' || mention.kind === 'organisation')
    ? mention
    : undefined;
}

/** A possessive or demonym right before the metric: "Russia's", "Chinese". */
function ownerBefore(
  annotation: ClauseText,
  from: number,
  sentence: Sentence,
): Mention | undefined {
  let at = from - 1;
  if (formAt(annotation, at) === "'s" || formAt(annotation, at) === "'") at--;
  if (at < sentence.from) return undefined;
  const mention = mentionAt(annotation, at);
  const owns = mention?.kind === 'state' || mention?.kind === 'organisation';
  return owns && mention?.to === at + 1 ? mention : undefined;
}

/** "bilateral trade": of the two states named most in the document, where two stand out. */
function bilateral(annotation: ClauseText, metric: Metric): Parties {
  if (!annotation.grammar.figures.mutual.test(metric.words)) return {};
  let pair = PAIRS.get(annotation);
  if (!pair) {
    pair = pairOf(annotation);
    PAIRS.set(annotation, pair);
  }
  return pair;
}

const PAIRS = new WeakMap<ClauseText, Parties>();

interface Named {
  readonly id: string;
  readonly name: string;
  readonly times: number;
}

/** The two states that the text is about; empty where a third is named half as often as the second. */
function pairOf(annotation: ClauseText): Parties {
  const known = new Map<string, Named>();
  for (const m of annotation.mentions) {
    const id = m.kind === 'state' ? m.id : m.represents;
    if (id?.length !== 3) continue;
    const before = known.get(id);
    const name = m.kind === 'state' && !m.adjective ? m.name : (before?.name ?? id);
    known.set(id, { id, name, times: (before?.times ?? 0) + 1 });
  }
  const [a, b, c] = [...known.values()].sort((x, y) => y.times - x.times || (x.id < y.id ? -1 : 1));
  if (!a || !b || (c && c.times * 2 > b.times)) return {};
  const by = 'the two states that the text is about';
  return {
    subject: inferred({ kind: 'state', name: a.name, id: a.id }, by),
    counterpart: inferred({ kind: 'state', name: b.name, id: b.id }, by),
  };
}
