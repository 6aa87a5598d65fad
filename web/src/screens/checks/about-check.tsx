import { signal } from '@preact/signals';
import type { CheckAnswer, CheckBlock } from '../../../../src/view/api-checks.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Loaded } from '../../components/states.tsx';
import { say } from '../../messages/checks/say.ts';

/** Whether the page of the check is open; it stays so from finding to finding. */
const isOpen = signal(false);

/** Opens or closes the page of the check. */
export function toggleAbout(): void {
  isOpen.value = !isOpen.value;
  if (isOpen.value) {
    requestAnimationFrame(() =>
      document.querySelector('.about-check')?.scrollIntoView({ block: 'nearest' }),
    );
  }
}

const PARTS = ['silent', 'finds', 'working', 'examples', 'severity'] as const;

/** When the check stays silent, and the rest of its page in the handbook. */
export function AboutCheck({ check }: { readonly check: string }) {
  const open = isOpen.value;
  const answer = useResource<CheckAnswer>(open ? apiPath(`checks/${check}`) : undefined);
  return (
    <details
      class="about-check detail-part"
      open={open}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        <h3>{say('about')}</h3> <kbd class="no-print">s</kbd>
      </summary>
      {open && (
        <Loaded resource={answer}>
          {(page) => (
            <div class="check-page">
              {PARTS.map(
                (part) =>
                  page[part].length > 0 && (
                    <section key={part}>
                      <h4>{say(`about-${part}`)}</h4>
                      <div lang="en">
                        {page[part].map((block, i) => (
                          <Block key={`${part} ${i}`} block={block} />
                        ))}
                      </div>
                    </section>
                  ),
              )}
              <p class="quiet small">
                {say(`certainty-${page.certainty}`)} <code>{page.name}</code>
              </p>
            </div>
          )}
        </Loaded>
      )}
    </details>
  );
}

function Block({ block }: { readonly block: CheckBlock }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'list') {
    return (
      <ul class="plain-list">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  return (
    <table>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, i) => (
              <td key={`${i} ${cell}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
