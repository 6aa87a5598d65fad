import { anchor } from '../../src/model/anchor.ts';
import type { MeetingClaim } from '../../src/model/claim.ts';
import { makeClaim } from '../../src/model/claim.ts';
import type { DocumentInput } from '../../src/model/document.ts';
import { makeDocument } from '../../src/model/document.ts';
import { makeFinding } from '../../src/model/finding.ts';
import { said } from '../../src/model/stated.ts';
import type { StoredReading } from '../../src/store/port.ts';

/** A reading of a sentence with one claim and one finding, for tests of the store. */
export function readingOf(
  text: string,
  more: Partial<DocumentInput> = {},
  severity: 'error' | 'note' = 'note',
): StoredReading {
  const document = makeDocument({ name: 'a.txt', language: 'en', text, ...more });
  const words = anchor(document, 0, Math.min(10, text.length));
  const claim = makeClaim<MeetingClaim>({
    kind: 'meeting',
    fields: { place: said('Porto', words) },
    evidence: [words],
    rule: 'test.rule',
    polarity: 'said',
  });
  const finding = makeFinding({
    check: 'test-check',
    severity,
    message: 'The words do not go together.',
    evidence: [words],
    derivation: { operation: '1 + 1', inputs: [], result: '2' },
    claims: [claim.id],
  });
  return { document, claims: [claim], findings: [finding] };
}
