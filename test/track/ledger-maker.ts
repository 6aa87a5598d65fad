import { anchor } from '../../src/model/anchor.ts';
import { type Claim, type CommitmentClaim, makeClaim } from '../../src/model/claim.ts';
import { type Document, makeDocument } from '../../src/model/document.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { LedgerCommitment } from '../../src/model/ledger.ts';
import type { RecordView } from '../../src/model/record.ts';
import { inferred, said } from '../../src/model/stated.ts';
import type { Time } from '../../src/model/time.ts';
import { buildLedger } from '../../src/track/build-ledger.ts';

/** A promise of a made-up document. */
export interface Promise_ {
  readonly by: string;
  readonly action: string;
  readonly until?: Time;
}

/** "by 2027" and the like. */
export function deadline(latest: string, granularity: Time['granularity'] = 'day'): Time {
  return {
    type: 'DATE',
    latest,
    granularity,
    mod: 'ON_OR_BEFORE',
    soft: false,
    anchor: 'absolute',
    timex: latest,
    deadline: true,
  };
}

/** A document of one day in which each promise is a line, and its claims. */
export function told(
  name: string,
  day: string | undefined,
  promises: readonly Promise_[],
): { readonly document: Document; readonly claims: readonly CommitmentClaim[] } {
  const lines = promises.map(({ by, action }) => `${by} will ${action}.`);
  const document = makeDocument({
    name,
    text: `${name}\n${lines.join('\n')}`,
    language: 'en',
    ...(day === undefined ? {} : { publishedAt: day, publishedBasis: 'option' as const }),
  });
  let from = name.length + 1;
  const claims = promises.map(({ by, action, until }, at) => {
    const words = anchor(document, from, from + (lines[at] as string).length - 1);
    const start = from + by.length + ' will '.length;
    from += (lines[at] as string).length + 1;
    return makeClaim<CommitmentClaim>({
      kind: 'commitment',
      evidence: [words],
      rule: 'test',
      polarity: 'said',
      fields: {
        obligor: said([{ kind: 'state', name: by, id: by.toUpperCase() }], words),
        action: said(action, anchor(document, start, start + action.length)),
        ...(until ? { deadline: inferred(until, 'test') } : {}),
      },
    });
  });
  return { document, claims };
}

export const NO_RECORD: RecordView = { meetings: [], series: [], actors: [] };

/** The ledger of made-up documents. */
export function ledgerOf(
  parts: readonly ReturnType<typeof told>[],
  journal: readonly Judgement[] = [],
  record: RecordView = NO_RECORD,
): readonly LedgerCommitment[] {
  return buildLedger({
    documents: parts.map(({ document }) => document),
    claims: parts.flatMap(({ claims }): readonly Claim[] => claims),
    record,
    journal,
  });
}

/** A judgement; moments count up from nought. */
export function judged(
  subject: string,
  verdict: Judgement['verdict'],
  value?: unknown,
  moment = 0,
): Judgement {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, moment)).toISOString();
  return { subject, verdict, by: 'ann', at, ...(value === undefined ? {} : { value }) };
}
