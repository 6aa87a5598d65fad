import './reader.css';
import './cards.css';
import type { DocumentAnswer } from '../../../../src/view/api.ts';
import { apiPath } from '../../api/client.ts';
import { reload, useResource } from '../../api/resource.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { say } from '../../messages/reader/say.ts';
import type { ScreenProps } from '../screen.ts';
import { Page } from './page.tsx';
import { Picker } from './picker.tsx';

/** A document with all that was read in it; without one, the documents to choose from. */
export function Reader({ rest }: ScreenProps) {
  const [id] = rest;
  return id === undefined ? <Picker /> : <OneDocument key={id} id={id} />;
}

function OneDocument({ id }: { readonly id: string }) {
  const path = apiPath(`documents/${encodeURIComponent(id)}`);
  const { data, error } = useResource<DocumentAnswer>(path);
  if (data) return <Page answer={data} />;
  if (!error) return <Loading lines={12} />;
  if (error.status !== 404) return <Failure error={error} retry={() => reload(path)} />;
  return (
    <>
      <PageHead title={say('missing-title')} />
      <Empty title={say('missing-text')}>
        <a href="/reader">{say('all-documents')}</a>
      </Empty>
    </>
  );
}
