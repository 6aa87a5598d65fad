import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { RecordField } from '../../model/record.ts';
import type { Stated } from '../../model/stated.ts';
import { valueText } from '../../publish/wording/value.ts';
import type { AlternativeView, ClaimView, FieldView, Words } from '../../view/api.ts';
import type { DossierView } from '../dossier-view.ts';
import { clipped, shownValue, standingOf, wordsOf } from './words.ts';

type Fields = Readonly<Record<string, Stated<unknown> | undefined>>;

/** Fields whose words set a rule off: the verb, the noun, the number that made it a claim of its kind. */
const TRIGGERS: Readonly<Record<ClaimKind, readonly string[]>> = {
  meeting: ['format', 'title'],
  agreement: ['status', 'type', 'title'],
  commitment: ['strength'],
  figure: ['quantity'],
  stance: ['position', 'strength'],
  event: ['type'],
};
/** Other claims about the same words that are shown beside one. */
const ALTERNATIVES = 6;

/** One claim as a card shows it. */
export function claimViewOf(view: DossierView, claim: Claim): ClaimView {
  const { id, kind, documentId, evidence, attribution, polarity, rule } = claim;
  const stored = view.storedClaim(id) ?? claim;
  const judgement = standingOf(view, id);
  const isRejected = judgement?.verdict === 'reject';
  const meeting = isRejected ? undefined : view.meetingOf(id)?.id;
  const entry = isRejected ? undefined : view.entryOf(id)?.id;
  const commitment = isRejected ? undefined : view.commitmentOf(id)?.id;
  return {
    id,
    kind,
    document: documentId,
    evidence: evidence.map(wordsOf),
    fields: fieldViews(view, claim, stored),
    ...(attribution ? { attribution: fieldView(attribution) } : {}),
    polarity,
    headline: headlineOf(claim),
    rule,
    triggers: triggersOf(claim),
    alternatives: [...otherReadings(view, claim), ...otherValues(view, claim)],
    ...(judgement ? { judgement } : {}),
    ...(meeting === undefined ? {} : { meeting }),
    ...(entry === undefined ? {} : { entry }),
    ...(commitment === undefined ? {} : { commitment }),
  };
}

/** The fields as they stand, corrected ones with what the text says; a field that a person took out keeps its original. */
function fieldViews(
  view: DossierView,
  claim: Claim,
  stored: Claim,
): Readonly<Record<string, FieldView>> {
  const [now, before] = [claim.fields as Fields, stored.fields as Fields];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const [field, original] = [now[name], before[name]];
      const isCorrected = field !== original;
      if (!isCorrected) return field ? [[name, fieldView(field)]] : [];
      const by = view.standing.get(`${claim.id}/field/${name}`)?.judgement.by;
      const kept = original
        ? { original: { ...shownValue(original.value), ...wordsIn(original) } }
        : {};
      const value = field ? fieldView(field) : { value: null };
      return [
        [
          name,
          { ...value, basis: 'corrected' as const, ...(by === undefined ? {} : { by }), ...kept },
        ],
      ];
    }),
  );
}

/** One field: its value, where it stands, and how it was reached. */
function fieldView(field: Stated<unknown>): FieldView {
  return {
    ...shownValue(field.value),
    basis: field.basis,
    ...wordsIn(field),
    ...(field.by === undefined ? {} : { by: field.by }),
  };
}

function wordsIn({ anchor }: Stated<unknown>): { readonly words?: Words } {
  return anchor ? { words: wordsOf(anchor) } : {};
}

function triggersOf(claim: Claim): readonly Words[] {
  const fields = claim.fields as Fields;
  return TRIGGERS[claim.kind].flatMap((name) => {
    const anchor = fields[name]?.anchor;
    return anchor ? [wordsOf(anchor)] : [];
  });
}

/** Other claims whose first words overlap with this one's. */
function otherReadings(view: DossierView, claim: Claim): readonly AlternativeView[] {
  const { start, end } = claim.evidence[0].position;
  return view
    .claimsOf(claim.documentId)
    .filter(({ id, evidence: [{ position }] }) => {
      return id !== claim.id && position.start < end && start < position.end;
    })
    .slice(0, ALTERNATIVES)
    .map(({ id, kind, rule, evidence }) => ({
      claim: id,
      kind,
      rule,
      words: wordsOf(evidence[0]),
    }));
}

/** Values that other claims give to fields of the same meeting or entry. */
function otherValues(view: DossierView, { id }: Claim): readonly AlternativeView[] {
  const fields: Readonly<Record<string, RecordField>> =
    view.meetingOf(id)?.fields ?? view.entryOf(id)?.fields ?? {};
  return Object.entries(fields).flatMap(([field, { verdict, values }]) => {
    if (verdict === 'agreed') return [];
    return values.flatMap(({ value, claims }) => {
      const other = claims.includes(id) ? undefined : view.claim(claims[0] ?? '');
      if (!other) return [];
      const anchor = (other.fields as Fields)[field]?.anchor ?? other.evidence[0];
      const text = valueText(value);
      return [
        {
          claim: other.id,
          kind: other.kind,
          rule: other.rule,
          words: wordsOf(anchor),
          field,
          ...(text === undefined ? {} : { text }),
        },
      ];
    });
  });
}

/** The fields that tell what a claim says, in the order in which they are said. */
const HEADLINES: Readonly<Record<ClaimKind, readonly string[]>> = {
  meeting: ['participants', 'title', 'time', 'place'],
  agreement: ['parties', 'status', 'title', 'count'],
  commitment: ['obligor', 'action'],
  figure: ['metric', 'subject', 'counterpart', 'quantity', 'period'],
  stance: ['holder', 'position', 'target'],
  event: ['source', 'type', 'target', 'time'],
};

/** "China; Russia · 30th regular meeting · 3 November 2025": a claim on one line. */
export function headlineOf(claim: Claim): string {
  const fields = claim.fields as Fields;
  const parts = HEADLINES[claim.kind].flatMap((name) => {
    const field = fields[name];
    const text = field && (valueText(field.value) ?? field.anchor?.quote.exact);
    return text ? [text] : [];
  });
  return clipped(parts.length > 0 ? parts.join(' · ') : claim.evidence[0].quote.exact);
}
