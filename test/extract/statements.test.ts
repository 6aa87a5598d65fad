import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/extract/index.ts';
import type { Participant } from '../../src/model/actor.ts';
import type { Claim } from '../../src/model/claim.ts';
import { annotate } from './statement-reader.ts';

const FOLDER = path.resolve(import.meta.dirname, '../cases/extract-en');
const KINDS: readonly Claim['kind'][] = ['agreement', 'commitment', 'stance'];

/** A value as one reads it: names of participants, the TIMEX3 of a time, the written number of a quantity. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return (value as readonly Participant[]).map((p) => p.name);
  if (typeof value !== 'object' || value === null) return value;
  if ('timex' in value) return value.timex;
  return 'written' in value ? value.written : value;
}

function summary(claim: Claim): Record<string, unknown> {
  const fields = Object.entries(claim.fields)
    .filter(([name]) => name !== 'status' || claim.kind === 'agreement')
    .map(([name, field]) => [field.basis === 'inferred' ? `${name}*` : name, shown(field.value)]);
  return {
    kind: claim.kind,
    words: claim.evidence.map((e) => e.quote.exact),
    ...(claim.polarity === 'denied' ? { denied: true } : {}),
    ...(claim.attribution ? { by: claim.attribution.value } : {}),
    ...Object.fromEntries(fields),
  };
}

describe('agreements, commitments and stances of a text', () => {
  const cases = readdirSync(FOLDER).filter((name) =>
    /^(?:agreement|commitment|stance)-/.test(name),
  );

  it.each(cases)('%s', async (name) => {
    const folder = path.join(FOLDER, name);
    const text = readFileSync(path.join(folder, 'input.txt'), 'utf8');
    const claims = extractClaims(annotate(text)).filter((claim) => KINDS.includes(claim.kind));
    for (const { position, quote } of claims.flatMap((claim) => claim.evidence)) {
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
    }
    const written = `${JSON.stringify(claims.map(summary), null, 2)}\n`;
    await expect(written).toMatchFileSnapshot(path.join(folder, 'expected.json'));
  });
});
