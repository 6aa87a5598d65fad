import type { ClaimView, DocumentLabel, Words } from '../../../../src/view/api.ts';
import { fieldName } from '../../../../src/view/field-name.ts';
import { sourceName } from '../../components/web-pen.tsx';
import { say } from '../../messages/reader/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { ruleText } from '../../messages/rules/say.ts';
import { say as sayShell } from '../../messages/shell/say.ts';
import { address } from '../../state/router.ts';
import { quoted } from '../../text/quotes.ts';
import { showInText } from './reader-state.ts';

/** Why the claim was made: the rule, the words that set it off, other readings and other values. */
export function Why(props: {
  readonly claim: ClaimView;
  readonly others: readonly DocumentLabel[];
}) {
  const { claim, others } = props;
  const reason = claim.reason ?? ruleText(claim.rule);
  return (
    <div class="why" data-part="why">
      <p>
        <span class="label">{say('rule')}</span> <code>{claim.rule}</code>
        {reason !== undefined && ` – ${reason}`}
      </p>
      <p>
        <span class="label">{say('triggers')}</span>{' '}
        {claim.triggers.length === 0 && <span class="quiet">{say('no-triggers')}</span>}
        {claim.triggers.map((words) => (
          <button
            type="button"
            class="said quote"
            key={words.start}
            onClick={() => showInText(words)}
          >
            {quoted(words.exact)}
          </button>
        ))}
      </p>
      <p>
        <span class="label">{say('alternatives')}</span>{' '}
        {claim.alternatives.length === 0 && <span class="quiet">{say('no-alternatives')}</span>}
      </p>
      {claim.alternatives.length > 0 && (
        <ul>
          {claim.alternatives.map((other) => (
            <li key={`${other.claim} ${other.field ?? ''}`}>
              <span class={`kind kind-${other.kind}`}>{sayShell(`kind-${other.kind}`)}</span>{' '}
              {other.field !== undefined && `${fieldName(sayRecord, other.field)}: `}
              <a href={claimAddress(other.words, other.claim)}>
                {other.text ?? quoted(clip(other.words.exact))}
              </a>{' '}
              <span class="quiet">
                {sourceOf(other.words, claim, others) ?? ruleText(other.rule) ?? (
                  <code>{other.rule}</code>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The address of a claim beside its words. */
export function claimAddress({ document }: Words, claim: string): string {
  return address(['reader', document], { claim });
}

const LONGEST = 90;

/** Words cut where they are long. */
export function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

function sourceOf(
  { document }: Words,
  claim: ClaimView,
  others: readonly DocumentLabel[],
): string | undefined {
  if (document === claim.document) return undefined;
  const label = others.find(({ id }) => id === document);
  return label ? sourceName(label) : document.slice(0, 8);
}
