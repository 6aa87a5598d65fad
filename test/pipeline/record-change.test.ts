import { expect, it } from 'vitest';
import { makeDocument } from '../../src/model/document.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { changesSince } from '../../src/pipeline/record-change.ts';
import { readDocument, resolveDocuments } from '../../src/pipeline/steps.ts';
import { loadReference } from '../../src/reference/load.ts';
import { linkSubject } from '../../src/resolve/judged-links.ts';
import type { Change } from '../../src/store/port.ts';

const reference = loadReference();

function report(name: string, text: string) {
  const dated = { publishedAt: '2025-06-12', publishedBasis: 'option' } as const;
  return readDocument(makeDocument({ name, text, language: 'en', ...dated }), reference);
}

const MET = 'President Alexander Stubb met President Emmanuel Macron in Paris on 11 June 2025';
const READ = [
  report('a.txt', `${MET}.`),
  report('b.txt', `${MET}, the palace said.`),
  report(
    'c.txt',
    'Chancellor Friedrich Merz met Prime Minister Narendra Modi in Berlin on 2 June 2025.',
  ),
];
const DOCUMENTS = READ.map(({ document }) => document);
const CLAIMS = READ.flatMap(({ claims }) => claims);

it('only documents make a difference, not what persons decided about links', () => {
  const [a = '', b = ''] = READ.map(
    ({ claims }) => claims.find(({ kind }) => kind === 'meeting')?.id,
  );
  const split: Judgement = {
    subject: linkSubject(a, b),
    verdict: 'different',
    by: 'ana',
    at: '2025-06-13T00:00:00Z',
  };
  const options = { origins: [], journal: [split] };
  const record = resolveDocuments(DOCUMENTS, CLAIMS, reference, options);
  expect(record.meetings).toHaveLength(3);
  const [, , third] = DOCUMENTS;
  const added: Change = {
    at: '2025-06-14T00:00:00Z',
    kind: 'added',
    document: third?.id ?? '',
    name: 'c.txt',
  };
  const now = { documents: DOCUMENTS, claims: CLAIMS, record };
  const change = changesSince([added], now, reference, options);
  expect(change.added.map(({ text }) => text)).toEqual([expect.stringContaining('Merz')]);
  expect([...change.withdrawn, ...change.stronger, ...change.weaker]).toEqual([]);
});
