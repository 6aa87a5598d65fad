/** Documents signed, issued or agreed, told by frames: the noun for the document with its title, parties and count. */
import type { AgreementFrame, FrameDocumentRow } from '../../language/frame-rows.ts';
import type { Annotation, PhraseHit, Sentence } from '../../model/annotation.ts';
import { type AgreementClaim, type AgreementFields, makeClaim } from '../../model/claim.ts';
import { said } from '../../model/stated.ts';
import { within } from '../statement/within.ts';
import type { FilledFrame } from './fill.ts';
import { type FrameText, frameHits, isDenied } from './frame-text.ts';
import { partiesOf, spanOf, wordsSaid } from './parties.ts';

/** Finds the documents that frames tell of, in text order. */
export function findFrameAgreements(text: FrameText): readonly AgreementClaim[] {
  const claims: AgreementClaim[] = [];
  for (const { hit, sentence } of frameHits<AgreementFrame>(text.annotation, 'agreement-frame')) {
    const frame = text.fill(sentence, hit);
    if (!frame) continue;
    for (const noun of documentsOf(text, sentence, hit))
      claims.push(toClaim(text, sentence, frame, noun));
  }
  return claims;
}

/** A noun for a document with the tokens of its title and modifiers. */
interface DocumentPhrase {
  readonly noun: PhraseHit<FrameDocumentRow>;
  readonly from: number;
  readonly to: number;
}

/** How far from the words of signing a document's noun may stand, in tokens. */
const REACH = 60;

/** The documents of a frame: those behind its words up to the next break for good, else the nearest before. */
function documentsOf(
  text: FrameText,
  sentence: Sentence,
  hit: PhraseHit,
): readonly DocumentPhrase[] {
  const { annotation } = text;
  const nouns = within(
    (annotation.hits.get('document-noun') ?? []) as readonly PhraseHit<FrameDocumentRow>[],
    sentence.from,
    sentence.to,
  );
  const behind = nouns.filter((noun) => noun.from >= hit.to && noun.to <= hit.to + REACH);
  const hard = nextHard(text, sentence, hit.to);
  const found = behind.filter((noun) => noun.to <= hard);
  const before = nouns.filter((noun) => noun.to <= hit.from && noun.from >= hit.from - REACH);
  const list = found.length > 0 ? found : before.slice(-1);
  return list.map((noun) => phraseOf(annotation, sentence, noun));
}

function nextHard({ annotation, grammar }: FrameText, sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.to; at++)
    if (grammar.hardBreaks.has(annotation.tokens.forms[at] as string)) return at;
  return sentence.to;
}

/** The noun with a title in quotation marks beside it. */
function phraseOf(
  annotation: Annotation,
  sentence: Sentence,
  noun: PhraseHit<FrameDocumentRow>,
): DocumentPhrase {
  const titled = within(annotation.mentions, sentence.from, sentence.to).find(
    (m) => m.kind === 'agreement' && m.from <= noun.to + 1 && m.to >= noun.from - 1,
  );
  if (titled)
    return { noun, from: Math.min(titled.from, noun.from), to: Math.max(titled.to, noun.to) };
  return { noun, from: noun.from, to: noun.to };
}

function toClaim(
  text: FrameText,
  sentence: Sentence,
  { hit, roles }: FilledFrame<AgreementFrame>,
  phrase: DocumentPhrase,
): AgreementClaim {
  const { annotation } = text;
  const fillers = (['subject', 'counterpart'] as const).flatMap((role) => roles.get(role) ?? []);
  const parties = fillers.length > 0 ? partiesOf(annotation, fillers) : undefined;
  const count = within(annotation.quantities, phrase.noun.from - 5, phrase.noun.from + 1).find(
    (q) => q.quantity.kind === 'count' && q.from >= hit.from - 20,
  );
  const time = within(annotation.times, sentence.from, sentence.to).find(
    (t) => t.time.type === 'DATE' && (t.to <= hit.from || t.from >= hit.to),
  );
  const denied = hit.row.status === 'denied' || isDenied(text, hit.from, sentence.from);
  const fields: AgreementFields = {
    title: wordsSaid(annotation, phrase.from, phrase.to),
    type: said(phrase.noun.row.type, spanOf(annotation, phrase.noun.from, phrase.noun.to)),
    ...(parties ? { parties } : {}),
    ...(count ? { count: said(count.quantity, spanOf(annotation, count.from, count.to)) } : {}),
    status: said(denied ? 'denied' : hit.row.status, spanOf(annotation, hit.from, hit.to)),
    ...(time ? { time: said(time.time, spanOf(annotation, time.from, time.to)) } : {}),
  };
  const inside = fillers.filter((f) => !f.inherited);
  return makeClaim<AgreementClaim>({
    kind: 'agreement',
    fields,
    evidence: [
      spanOf(
        annotation,
        Math.min(hit.from, phrase.from, ...inside.map((f) => f.from)),
        Math.max(hit.to, phrase.to, ...inside.map((f) => f.to)),
      ),
    ],
    rule: `agreement.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
  });
}
