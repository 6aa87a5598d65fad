/**
 * Cases that name what must be found and what must not. `expected.json` is {claims, not, count}: a claim is given by
 * its kind, words of its evidence and the short values of some fields (null: the field must be absent); `date.txt`
 * holds the day of the text. Folders whose `expected.json` is a list belong to statements.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../src/extract/annotate.ts';
import { extractClaims } from '../../src/extract/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Language, makeDocument } from '../../src/model/document.ts';
import { languageReader } from '../../src/pipeline/languages.ts';
import { loadReference } from '../../src/reference/load.ts';
import { shortValue } from './short-value.ts';

const LANGUAGES: readonly Language[] = ['en', 'ru', 'zh'];
const DAY = '2030-06-14';
const reference = loadReference();

interface ExpectedClaim {
  readonly kind: Claim['kind'];
  readonly exact: string;
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly attribution?: string;
}

interface Expected {
  readonly claims: readonly ExpectedClaim[];
  readonly not?: readonly { readonly kind: Claim['kind']; readonly exact: string }[];
  /** How many claims of a kind there are in all. */
  readonly count?: Readonly<Partial<Record<Claim['kind'], number>>>;
}

function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

function claimsIn(text: string, language: Language, publishedAt: string): readonly Claim[] {
  const document = makeDocument({ name: 'case', text, language, publishedAt });
  const reader = languageReader(language, reference);
  if (!reader) throw new Error(`no pack for ${language}`);
  return extractClaims(annotateDocument(document, reader, reference));
}

function says(claim: Claim, kind: Claim['kind'], exact: string): boolean {
  return claim.kind === kind && claim.evidence.some((e) => e.quote.exact.includes(exact));
}

/** The claim's values of the fields that the case names, in its own terms. */
function valuesOf(claim: Claim, wanted: ExpectedClaim): ExpectedClaim {
  const fields = Object.entries(claim.fields) as [string, { readonly value: unknown }][];
  const names = Object.keys(wanted.fields ?? {});
  const known = new Map(fields.map(([name, field]) => [name, shortValue(field.value)]));
  return {
    kind: claim.kind,
    exact: wanted.exact,
    ...(wanted.fields
      ? { fields: Object.fromEntries(names.map((name) => [name, known.get(name) ?? null])) }
      : {}),
    ...(wanted.attribution ? { attribution: claim.attribution?.value ?? '' } : {}),
  };
}

function folderOf(language: Language): string {
  return path.resolve(import.meta.dirname, `../cases/extract-${language}`);
}

function casesOf(language: Language): readonly string[] {
  if (!existsSync(folderOf(language))) return [];
  return readdirSync(folderOf(language)).filter((name) => {
    const file = path.join(folderOf(language), name, 'expected.json');
    return existsSync(file) && !Array.isArray(JSON.parse(readFileSync(file, 'utf8')));
  });
}

const cases = LANGUAGES.flatMap((language) =>
  casesOf(language).map((name): readonly [Language, string] => [language, name]),
);

describe('claims of a text', () => {
  it.each(cases)('%s: %s', (language, name) => {
    const folder = path.join(folderOf(language), name);
    const text = read(folder, 'input.txt').trim();
    const expected = JSON.parse(read(folder, 'expected.json')) as Expected;
    const dated = existsSync(path.join(folder, 'date.txt'));
    const day = dated ? read(folder, 'date.txt').trim() : DAY;
    const claims = claimsIn(text, language, day);
    for (const { position, quote } of claims.flatMap((claim) => claim.evidence)) {
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
    }
    for (const wanted of expected.claims) {
      const near = claims
        .filter((claim) => says(claim, wanted.kind, wanted.exact))
        .map((claim) => valuesOf(claim, wanted));
      expect(near, `${wanted.kind} "${wanted.exact}"`).toContainEqual(wanted);
    }
    for (const { kind, exact } of expected.not ?? []) {
      expect(
        claims.filter((claim) => says(claim, kind, exact)).map((c) => c.rule),
        exact,
      ).toEqual([]);
    }
    for (const [kind, count] of Object.entries(expected.count ?? {})) {
      const found = claims.filter((claim) => claim.kind === kind);
      expect(
        found.map((claim) => claim.evidence[0].quote.exact),
        kind,
      ).toHaveLength(count);
    }
  });
});
