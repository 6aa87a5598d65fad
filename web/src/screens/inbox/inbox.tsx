import './inbox.css';
import { useRef } from 'preact/hooks';
import { PageHead } from '../../components/page-head.tsx';
import { say as sayInbox } from '../../messages/inbox/say.ts';
import { say } from '../../messages/shell/say.ts';
import { useKeys } from '../../state/keys.ts';
import { useMeta } from '../../state/meta.ts';
import { Changes } from './changes.tsx';
import { DocumentList } from './document-list.tsx';
import { DropZone } from './drop-zone.tsx';
import { HandIn } from './hand-in.tsx';
import { Jobs } from './jobs.tsx';

/** Where reports come in, and where one sees what has changed. */
export function Inbox() {
  const { data: meta } = useMeta();
  const field = useRef<HTMLTextAreaElement>(null);
  useKeys(sayInbox('keys-title'), [
    { keys: 'n', label: sayInbox('key-paste'), run: () => field.current?.focus() },
  ]);
  const facts =
    meta &&
    [
      say('documents', { count: meta.dossier.documents }),
      say('claims', { count: meta.dossier.claims }),
      say('findings', { count: meta.dossier.findings }),
    ].join(' · ');
  return (
    <>
      <PageHead title={say('screen-inbox')} facts={facts} />
      {meta?.readOnly ? (
        <p class="quiet">{sayInbox('read-only')}</p>
      ) : (
        <>
          <DropZone />
          <HandIn field={field} />
          <Jobs />
        </>
      )}
      <Changes />
      <DocumentList readOnly={meta?.readOnly ?? false} />
    </>
  );
}
