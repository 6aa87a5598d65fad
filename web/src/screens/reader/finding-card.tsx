import { say } from '../../messages/reader/say.ts';
import { address } from '../../state/router.ts';
import { Decide } from './decide.tsx';
import type { Item } from './items.ts';
import { showInText } from './reader-state.ts';

/** A finding with its working; its inputs light up in the text when pressed. */
export function FindingCard(props: {
  readonly item: Extract<Item, { readonly type: 'finding' }>;
  readonly readOnly: boolean;
}) {
  const { item, readOnly } = props;
  const { id, evidence, derivation, suggestion, saidBy, document, judgement } = item.finding;
  return (
    <div class="card-body">
      {!readOnly && (
        <div class="card-actions no-print">
          <Decide item={item} />
        </div>
      )}
      <dl class="card-fields">
        {derivation.inputs.map(({ name, value, evidence: at }) => {
          const words = at === undefined ? undefined : evidence[at];
          return (
            <div key={`${name} ${value}`}>
              <dt>{name}</dt>
              <dd>
                {words && words.document === document ? (
                  <button type="button" class="said" onClick={() => showInText(words)}>
                    {value}
                  </button>
                ) : words ? (
                  <a
                    href={address(['reader', words.document], {
                      at: `${words.start}-${words.end}`,
                    })}
                  >
                    {value}
                  </a>
                ) : (
                  value
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="small">
        <span class="quiet">{derivation.operation}:</span> <b>{derivation.result}</b>
      </p>
      {saidBy !== undefined && <p class="small quiet">{say('according-to', { name: saidBy })}</p>}
      {suggestion !== undefined && <p class="small">{suggestion}</p>}
      {judgement?.note !== undefined && <p class="small quiet">{judgement.note}</p>}
      <p class="whereto small">
        <a href={address(['checks'], { finding: id })}>{say('to-check')}</a>
      </p>
    </div>
  );
}
