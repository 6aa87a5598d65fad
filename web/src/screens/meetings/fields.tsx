import type { RecordFieldView } from '../../../../src/view/api-record.ts';
import { fieldName } from '../../../../src/view/field-name.ts';
import type { Pen } from '../../../../src/view/pen.ts';
import { valueText } from '../../components/value-text.ts';
import { say } from '../../messages/meetings/say.ts';

/** Every field of the meeting with its values; values that do not agree are shown with their verdict. */
export function Fields(props: {
  readonly fields: Readonly<Record<string, RecordFieldView>>;
  readonly pen: Pen;
}) {
  const { fields, pen } = props;
  const rows = Object.entries(fields).filter(([, field]) => field.values.length > 0);
  if (rows.length === 0) return <p class="quiet">{say('not-said')}</p>;
  return (
    <dl class="fields">
      {rows.map(([name, field]) => (
        <div key={name} class="field-row">
          <dt>{fieldName(pen.say, name)}</dt>
          <dd>
            <ul>
              {field.values.map((value) => (
                <li key={value.claims.join(' ')}>
                  {pen.said(valueText(value), value.words, value.by)}{' '}
                  <span class="quiet small">{pen.say('origin', { count: value.origins })}</span>
                </li>
              ))}
            </ul>
            {field.why && <p class="quiet small">{field.why}</p>}
          </dd>
          <dd class="field-verdict">
            <span class={`verdict v-${field.verdict}`}>{pen.say(`verdict-${field.verdict}`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
