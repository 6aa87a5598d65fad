import type { InventoryAnswer } from '../../../../src/view/api-inventory.ts';
import { scoreMark } from '../../../../src/view/compliance-grid.tsx';
import { say } from '../../messages/commitments/say.ts';
import { formatDay, formatMoment, formatNumber } from '../../text/format.ts';
import { quoted } from '../../text/quotes.ts';

const SHOWN = 5;

/** The first rows of an inventory as they were read, and the cells that were not taken. */
export function ImportPreview({ answer }: { readonly answer: InventoryAnswer }) {
  const { sample, rows, problems, knownSince } = answer;
  return (
    <section class="import-preview" aria-live="polite">
      <p>
        <b>{say('count', { count: rows })}</b>
        {problems.length > 0 && (
          <span class="tag tag-warning">{say('import-problems', { count: problems.length })}</span>
        )}
      </p>
      {knownSince !== undefined && (
        <p class="import-error">{say('import-known', { at: formatMoment(knownSince) })}</p>
      )}
      <ol>
        {sample.slice(0, SHOWN).map(({ line, text, obligors, deadline, scores, series }) => (
          <li key={line}>
            <span class="quiet small">{formatNumber(line)}</span>
            <span>
              {obligors.length > 0 && <b>{obligors.join(', ')} </b>}
              {text}
              <span class="quiet small">
                {[
                  series,
                  deadline && say('by-day', { day: formatDay(deadline) }),
                  scores.map(({ member, score }) => `${member} ${scoreMark(score)}`).join(', '),
                ]
                  .filter(Boolean)
                  .map((part) => ` · ${part}`)
                  .join('')}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {rows > SHOWN && <p class="quiet small">{say('import-more', { count: rows - SHOWN })}</p>}
      {problems.length > 0 && (
        <ul class="import-problems small">
          {problems.map(({ line, column, value, reason }) => (
            <li key={`${line} ${column}`}>
              {say('import-problem', { line: formatNumber(line), column, value: quoted(value) })}{' '}
              {reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
