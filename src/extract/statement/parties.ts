/** From names and group words in the text to the participants of a claim. */
import type { Annotation, Mention } from '../../model/annotation.ts';
import type { Participant } from '../../model/actor.ts';
import { anchor } from '../../model/anchor.ts';
import { inferred, said, type Stated } from '../../model/stated.ts';
import { coordinationFrom, formAt, isActor } from '../clause.ts';
import type { Subject } from './verb-subject.ts';

const SELF = new Set(['we', 'i', 'our', 'us', 'my']);
const OPENING_SENTENCES = 4;

/** A mention as an actor that takes part. */
export function toParticipant(mention: Mention): Participant {
  const kind = mention.kind === 'place' ? 'state' : mention.kind === 'agreement' ? 'organisation' : mention.kind;
  return {
    kind,
    name: mention.name,
    ...(mention.id ? { id: mention.id } : {}),
    ...(mention.office ? { office: mention.office.name } : {}),
    ...(mention.office?.id ? { officeId: mention.office.id } : {}),
    ...(mention.represents ? { represents: mention.represents } : {}),
  };
}

/** The parties that a subject names; undefined where a pronoun stands for nobody that can be told. */
export function statedParties(annotation: Annotation, subject: Subject): Stated<readonly Participant[]> | undefined {
  const { document, tokens } = annotation;
  const where = anchor(document, tokens.starts[subject.from] as number, tokens.ends[subject.to - 1] as number);
  if (subject.mentions.length === 0) return said([{ kind: 'organisation', name: where.quote.exact }], where);
  const out: Participant[] = [];
  let worked: string | undefined;
  for (const index of subject.mentions) {
    const mention = annotation.mentions[index] as Mention;
    if (!mention.anaphor) out.push(toParticipant(mention));
    else {
      const meant = antecedents(annotation, mention);
      worked = meant.by;
      out.push(...meant.actors);
    }
  }
  if (out.length === 0) return undefined;
  return worked ? inferred(out, worked, where) : said(out, where);
}

function antecedents(annotation: Annotation, mention: Mention): { actors: readonly Participant[]; by: string } {
  if (SELF.has(mention.name.toLowerCase())) {
    return { actors: voiceOf(annotation, mention), by: 'those who speak in the text' };
  }
  if (mention.members) {
    const actors = mention.members.map((i) => toParticipant(annotation.mentions[i] as Mention));
    return { actors, by: 'the last actors named before' };
  }
  const pronoun = /^(?:they|he|she|it)$/i.test(mention.name);
  return { actors: pronoun ? [] : [{ kind: 'organisation', name: mention.name }], by: 'named only as a group' };
}

const VOICE = new WeakMap<Annotation, readonly Participant[]>();

/** Who "we" is: the speaker of the quotation it stands in, else those who issue the document. */
function voiceOf(annotation: Annotation, mention: Mention): readonly Participant[] {
  const sentence = annotation.sentences[annotation.tokens.sentences[mention.from] as number];
  if (sentence && formAt(annotation, mention.to) === ',') {
    const named = coordinationFrom(annotation, sentence, mention.to + 1);
    if (named.length > 0) return named.map((i) => toParticipant(annotation.mentions[i] as Mention));
  }
  let voice = VOICE.get(annotation);
  if (!voice) {
    voice = issuers(annotation);
    VOICE.set(annotation, voice);
  }
  return voice;
}

/** The parties after "released by", "statement by", "issued by" or "attributable to" in the document's first sentences. */
function issuers(annotation: Annotation): readonly Participant[] {
  for (const sentence of annotation.sentences.slice(0, OPENING_SENTENCES)) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const by = /^(?:by|to|of)$/.test(formAt(annotation, at)) &&
        /^(?:released|issued|adopted|statement|communique|communiqué|attributable|declaration)$/.test(formAt(annotation, at - 1));
      const heading = at === sentence.from && sentence.to - sentence.from < 14;
      if (!by && !heading) continue;
      const named = afterGovernments(annotation, at + (by ? 1 : 0), sentence.to)
        .map((first) => coordinationFrom(annotation, sentence, first))
        .find((list) => list.length > 0);
      if (named) return named.map((i) => annotation.mentions[i] as Mention).filter(isActor).map(toParticipant);
    }
  }
  return [];
}

/** Places where the list of issuers may begin: at once, or after "the Governments of". */
function afterGovernments(annotation: Annotation, first: number, end: number): readonly number[] {
  const places = [first];
  for (let at = first; at < Math.min(end, first + 6); at++) {
    if (formAt(annotation, at) === 'of') places.push(at + 1);
  }
  return places;
}
