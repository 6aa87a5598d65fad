import type { ComponentChildren } from 'preact';
import type { CommitmentAnswer } from '../../../../src/view/api-record.ts';
import { isTerm } from '../../../../src/view/terms.ts';
import { say } from '../../messages/commitments/say.ts';
import { say as sayRecord } from '../../messages/record/say.ts';
import { address } from '../../state/router.ts';
import { formatDay, formatNumber, formatOrdinal } from '../../text/format.ts';
import { deadlineText } from './deadline-text.ts';

/** What else is known of the promise. */
export function Facts({ answer }: { readonly answer: CommitmentAnswer }) {
  const { commitment, inventory } = answer;
  const { object, target, instrument, strength, sector, specific, made, series } = commitment;
  const word = (kind: string, value: string | undefined): string | undefined => {
    const key = `${kind}-${value}`;
    return isTerm(key) ? sayRecord(key) : value;
  };
  return (
    <section class="section detail-facts" aria-labelledby="facts-title">
      <header>
        <h2 id="facts-title">{say('facts')}</h2>
      </header>
      <dl>
        <Fact name={say('fact-object')}>{object}</Fact>
        <Fact name={say('fact-target')}>{target?.text}</Fact>
        <Fact name={say('fact-deadline')}>{deadlineText(commitment.deadline)}</Fact>
        <Fact name={say('fact-strength')}>{word('strength', strength)}</Fact>
        <Fact name={say('fact-specific')}>
          {specific === undefined ? undefined : say(specific ? 'yes' : 'no')}
        </Fact>
        <Fact name={say('fact-sector')}>{word('sector', sector)}</Fact>
        <Fact name={say('fact-instrument')}>{instrument}</Fact>
        <Fact name={say('fact-made')}>{made && formatDay(made)}</Fact>
        <Fact name={say('fact-meeting')}>
          {commitment.meeting !== undefined && (
            <a href={address(['meetings', commitment.meeting])}>
              {[
                commitment.ordinal === undefined ? undefined : formatOrdinal(commitment.ordinal),
                series?.name ?? say('the-meeting'),
              ]
                .filter(Boolean)
                .join(' ')}
            </a>
          )}
        </Fact>
        <Fact name={say('fact-inventory')}>
          {inventory &&
            say('inventory-line', {
              file: inventory.file,
              line: formatNumber(inventory.line),
            })}
        </Fact>
        <Fact name={say('fact-id')}>
          <code>{commitment.id}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Fact(props: { readonly name: string; readonly children: ComponentChildren }) {
  const { name, children } = props;
  if (children === undefined || children === false || children === '') return null;
  return (
    <div class="fact-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
