import type { ClaimView, DocumentLabel, JudgementView } from '../../../../src/view/api.ts';
import { say } from '../../messages/reader/say.ts';
import { address } from '../../state/router.ts';
import { Action, Decide, TakeBack } from './decide.tsx';
import { Fields } from './fields.tsx';
import type { Item } from './items.ts';
import { hasLinks, Links, StandingLinks } from './links.tsx';
import { openLinks, spanDraft, whyOpen } from './reader-state.ts';
import { SpanEditor } from './span-editor.tsx';
import { Why } from './why.tsx';

/** All that is known of a claim, and what one can do about it. */
export function ClaimCard(props: {
  readonly item: Extract<Item, { readonly type: 'claim' }>;
  readonly text: string;
  readonly language: string;
  readonly readOnly: boolean;
  readonly judgements: readonly JudgementView[];
  readonly others: readonly DocumentLabel[];
}) {
  const { item, text, language, readOnly, judgements, others } = props;
  const { claim } = item;
  const draft = spanDraft.value?.claim === claim.id ? spanDraft.value : undefined;
  const moved = judgements.find(({ subject }) => subject === `${claim.id}/span`);
  return (
    <div class="card-body">
      {!readOnly && (
        <div class="card-actions no-print">
          <Decide item={item} />
          <Action
            keys="w"
            label={say('words')}
            expanded={draft !== undefined}
            run={() => toggleSpan(claim)}
          />
          {hasLinks(claim) && (
            <Action
              keys="m"
              label={say('same')}
              expanded={openLinks.value === claim.id}
              run={() => toggleLinks(claim)}
            />
          )}
          <Action keys="y" label={say('why')} expanded={whyOpen.value} run={toggleWhy} />
        </div>
      )}
      {draft && <SpanEditor draft={draft} text={text} language={language} />}
      {openLinks.value === claim.id && <Links claim={claim} />}
      <Fields claim={claim} readOnly={readOnly} />
      {claim.attribution && (
        <p class="small quiet">
          {say('according-to', {
            name: claim.attribution.text ?? String(claim.attribution.value),
          })}
        </p>
      )}
      {moved && !draft && (
        <p class="small quiet">
          {say('words-corrected', { by: moved.by })}
          {!readOnly && <TakeBack subject={moved.subject} label={say('words')} />}
        </p>
      )}
      <StandingLinks claim={claim} judgements={judgements} readOnly={readOnly} />
      {(whyOpen.value || readOnly) && <Why claim={claim} others={others} />}
      <Whereto claim={claim} />
    </div>
  );
}

/** Opens or closes the choice of other words for a claim. */
export function toggleSpan(claim: ClaimView): void {
  const [first] = claim.evidence;
  const open = spanDraft.peek()?.claim === claim.id;
  spanDraft.value =
    open || !first ? undefined : { claim: claim.id, start: first.start, end: first.end };
}

/** Opens or closes what a claim is held to be the same as. */
export function toggleLinks(claim: ClaimView): void {
  openLinks.value = openLinks.peek() === claim.id ? undefined : claim.id;
}

/** Says why, or no longer. */
export function toggleWhy(): void {
  whyOpen.value = !whyOpen.peek();
}

/** Where the claim went in the record. */
function Whereto({ claim }: { readonly claim: ClaimView }) {
  const { meeting, commitment } = claim;
  if (meeting === undefined && commitment === undefined) return null;
  return (
    <p class="whereto small">
      {meeting !== undefined && <a href={address(['meetings', meeting])}>{say('to-meeting')}</a>}
      {commitment !== undefined && (
        <a href={address(['commitments', commitment])}>{say('to-commitment')}</a>
      )}
    </p>
  );
}
