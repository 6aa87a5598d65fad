import type { DocumentLabel, FindingView } from '../../../../src/view/api.ts';
import { type RowState, VirtualList } from '../../components/virtual-list.tsx';
import { checkName } from '../../messages/check-names/say.ts';
import { say } from '../../messages/checks/say.ts';
import { documentTitle } from './document-title.ts';
import { choose, findingAddress, rowKey } from './selection.ts';
import type { Findings } from './use-findings.ts';

/** The findings, the gravest first; what is decided stands back. */
export function FindingList(props: {
  readonly findings: Findings;
  readonly selected: FindingView | undefined;
}) {
  const { findings, selected } = props;
  const { rows, matched, documents } = findings;
  return (
    <div class="finding-scroll">
      <VirtualList
        label={say('list')}
        class="finding-list"
        items={rows}
        total={matched}
        keyOf={rowKey}
        estimate={84}
        selected={selected && rowKey(selected)}
        onMove={choose}
      >
        {(row, state) => (
          <Row
            row={row}
            state={state}
            label={documents.get(row.document)}
            chosen={row === selected}
          />
        )}
      </VirtualList>
    </div>
  );
}

function Row(props: {
  readonly row: FindingView;
  readonly state: RowState;
  readonly label: DocumentLabel | undefined;
  readonly chosen: boolean;
}) {
  const { row, state, label, chosen } = props;
  const { severity, message, check, standing, judgement } = row;
  return (
    <a
      class={`finding-row is-${standing}`}
      href={findingAddress(row)}
      tabIndex={state.tab}
      aria-current={chosen ? 'true' : undefined}
    >
      <span class={`gravity gravity-${severity}`} aria-hidden="true" />
      <span class="finding-row-words">
        <span class="unseen">{say(`severity-${severity}`)}: </span>
        <span class="finding-row-message">{message}</span>
        <span class="finding-row-facts">
          <span class="finding-row-check">{checkName(check)}</span>
          <span class="finding-row-source">{label && documentTitle(label)}</span>
          {standing !== 'open' && (
            <span class={`standing standing-${standing}`} title={judgement?.note}>
              {say(standing === 'accepted' ? 'did-accept' : 'did-reject')}
            </span>
          )}
        </span>
      </span>
    </a>
  );
}
