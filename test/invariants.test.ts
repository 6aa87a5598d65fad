/** What must hold for every text whatsoever: words for every value, the same bytes each time, and no crash. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, anchor } from '../src/model/anchor.ts';
import { type Document, makeDocument } from '../src/model/document.ts';
import type { Reading } from '../src/model/reading.ts';
import { collectReading } from '../src/pipeline/collect.ts';
import { readDocument } from '../src/pipeline/steps.ts';
import { JSON_EXPORT } from '../src/publish/json/json.ts';
import { loadReference } from '../src/reference/load.ts';
import { ODD_TEXTS } from './odd-texts.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const TEXTS = path.join(ROOT, '../shared/data/texts');
const SETS = ['state_dept_en', 'wikinews_en', 'swiss_en', 'bbc_en'];
const DATE = '2025-11-05';

const reference = loadReference();
const schema = readFileSync(path.join(ROOT, 'docs/reference/reading.schema.json'), 'utf8');
const isReading = new Ajv2020({ strict: false }).compile(JSON.parse(schema));

interface Line {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
}

function documentOf(text: string, name: string, date: string | undefined): Document {
  return makeDocument({ name, text, language: 'en', ...(date ? { publishedAt: date } : {}) });
}

function readingOf(document: Document): Reading {
  return collectReading([readDocument(document, reference)], reference);
}

function filesBelow(folder: string, isWanted: (file: string) => boolean): string[] {
  const all = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return all.filter(isWanted).map((file) => path.join(folder, file));
}

function ownDocuments(): Document[] {
  const examples = filesBelow('examples/hangzhou', (file) => file.endsWith('.txt'));
  const cases = filesBelow('test/cases', (file) => path.basename(file) === 'input.txt');
  const files = [...examples, ...cases].sort();
  const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
  return [
    ...files.map((file) => documentOf(text(file), file, DATE)),
    ...Object.entries(ODD_TEXTS).map(([name, odd]) => documentOf(odd, name, DATE)),
    ...Object.entries(ODD_TEXTS).map(([name, odd]) =>
      documentOf(odd, `${name}, undated`, undefined),
    ),
  ];
}

/** The first 40 documents of a set of real texts. */
function realDocuments(set: string): Document[] {
  const lines = readFileSync(path.join(TEXTS, `${set}.jsonl`), 'utf8').split('\n', 40);
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .map(({ id, text, date }) => documentOf(text, id, date ?? undefined));
}

/** Every anchor anywhere inside a value, with the way to it. */
function* anchorsIn(value: unknown, way: string): Generator<readonly [string, Anchor]> {
  if (value === null || typeof value !== 'object') return;
  if ('position' in value && 'quote' in value) yield [way, value as Anchor];
  else for (const [key, part] of Object.entries(value)) yield* anchorsIn(part, `${way}.${key}`);
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

/** Why an anchor is wrong; undefined for a right one. */
function faultOf(document: Document, { documentId, position, quote }: Anchor): string | undefined {
  const { start, end } = position;
  const { text } = document;
  if (documentId !== document.id) return 'another document';
  if (!(start >= 0 && start < end && end <= text.length)) return 'outside the text';
  if (text.slice(start, end) !== quote.exact) return 'other words';
  if (!text.slice(0, start).endsWith(quote.prefix)) return 'another prefix';
  if (!text.startsWith(quote.suffix, end)) return 'another suffix';
  if (quote.exact.trim() !== quote.exact) return 'blanks at an end';
  return splitsPair(text, start) || splitsPair(text, end) ? 'half a character' : undefined;
}

/** What is wrong with a reading of one document. */
function faultsOf(document: Document, { claims, findings }: Reading): string[] {
  const faults: string[] = [];
  for (const item of [...claims, ...findings]) {
    const name = 'rule' in item ? item.rule : item.check;
    for (const [way, words] of anchorsIn(item, name)) {
      const fault = faultOf(document, words);
      if (fault) faults.push(`${way} ${words.position.start}-${words.position.end}: ${fault}`);
    }
    if (item.evidence.length === 0) faults.push(`${name}: no evidence`);
  }
  const known = new Set(claims.map(({ id }) => id));
  if (known.size < claims.length) faults.push('two claims have one id');
  for (const { check, derivation, claims: concerned, evidence } of findings) {
    if (!derivation.operation || !derivation.result) faults.push(`${check}: no derivation`);
    if (concerned.some((id) => !known.has(id))) faults.push(`${check}: an unknown claim`);
    if (derivation.inputs.some((input) => (input.evidence ?? 0) >= evidence.length))
      faults.push(`${check}: an input points at no evidence`);
  }
  return faults;
}

function faultsOfText(document: Document): string[] {
  const reading = readingOf(document);
  const json = JSON_EXPORT.write(reading, {});
  const faults = faultsOf(document, reading);
  if (!isReading(JSON.parse(json))) faults.push(`schema: ${JSON.stringify(isReading.errors)}`);
  if (JSON_EXPORT.write(readingOf(document), {}) !== json) faults.push('a second run differs');
  return faults.map((fault) => `${document.name}: ${fault}`);
}

const own = ownDocuments();
const present = SETS.filter((set) => existsSync(path.join(TEXTS, `${set}.jsonl`)));
if (present.length < SETS.length) {
  const absent = SETS.filter((set) => !present.includes(set));
  console.log(`skipped: ../shared/data/texts is without ${absent.join(', ')}`);
}

describe('every reading has its words, its schema and its bytes', () => {
  test('examples, cases and odd texts', () => {
    expect(own.length).toBeGreaterThan(100);
    expect(own.flatMap(faultsOfText)).toEqual([]);
  });

  test('a wrong anchor is seen', () => {
    const document = documentOf('The ministers met in Rome 🏛️ on 3 May 2025.', 'own', DATE);
    const right = anchor(document, 4, 13);
    const { quote } = right;
    expect(faultOf(document, right)).toBeUndefined();
    expect(faultOf(document, { ...right, position: { start: 5, end: 14 } })).toBe('other words');
    expect(faultOf(document, { ...right, position: { start: 4, end: 99 } })).toBe(
      'outside the text',
    );
    expect(faultOf(document, { ...right, quote: { ...quote, suffix: 'x' } })).toBe(
      'another suffix',
    );
    expect(faultOf(document, anchor(document, 4, 14))).toBe('blanks at an end');
    expect(faultOf(document, anchor(document, 21, 27))).toBe('half a character');
  });

  test('the examples say something', () => {
    const blog = own.find(({ name }) => name.endsWith('blog.txt')) as Document;
    const { claims, findings } = readingOf(blog);
    expect(claims.length).toBeGreaterThan(5);
    expect(findings.length).toBeGreaterThan(2);
  });

  test.skipIf(present.length === 0).each(present)('real texts: %s', (set) => {
    expect(realDocuments(set).flatMap(faultsOfText)).toEqual([]);
  });
});

const BUILT = path.join(ROOT, 'dist/pipeline');

describe.skipIf(!existsSync(path.join(BUILT, 'worker.js')))('threads', () => {
  test('one and two give the same lines', async () => {
    type Pipeline = typeof import('../src/pipeline/read-documents.ts');
    const file = path.join(BUILT, 'read-documents.js');
    const { readDocuments } = (await import(file)) as Pipeline;
    const lines = async (jobs: number): Promise<string> => {
      async function* source() {
        for (const document of own) yield { kind: 'document' as const, document };
      }
      const written: string[] = [];
      for await (const item of readDocuments(source(), { jobs, threshold: 3, warmUpMs: 0 })) {
        if (item.kind !== 'done') throw new Error(JSON.stringify(item));
        written.push(JSON_EXPORT.write(collectReading([item.result], reference), {}));
      }
      return written.join('');
    };
    expect((await lines(2)) === (await lines(1))).toBe(true);
  });
});

/** A change that an editor, a converter or an accident could make to a text. */
type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const position = (text: string, at: number): number => Math.floor(at * text.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(9), fc.nat(20)).map(([digit, skip]): Mutation => {
    let seen = 0;
    return (text) =>
      text.replace(/\d/g, (old) => (seen++ % (skip + 1) === skip ? `${digit}` : old));
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]): Mutation => {
    return (text) => {
      const parts = text.split(/(?<=[.!?])\s+/);
      const [i, j] = [a % parts.length, b % parts.length];
      [parts[i], parts[j]] = [parts[j] as string, parts[i] as string];
      return parts.join(' ');
    };
  }),
  fc.tuple(place, place).map(([a, b]): Mutation => {
    return (text) => text.slice(position(text, Math.min(a, b)), position(text, Math.max(a, b)));
  }),
  fc.tuple(place, place).map(([a, b]): Mutation => {
    const [from, to] = [Math.min(a, b), Math.min(a, b) + Math.abs(a - b) / 10];
    return (text) => text.slice(0, position(text, from)) + text.slice(position(text, to));
  }),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 4 })).map(([at, odd]): Mutation => {
    return (text) => text.slice(0, position(text, at)) + odd + text.slice(position(text, at));
  }),
  fc.constantFrom<Mutation>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replaceAll(' ', '\n'),
    (text) => text.replaceAll('\n', ' '),
    (text) => text.replaceAll(',', ''),
    (text) => text.replaceAll('.', ''),
    (text) => text.normalize('NFD'),
    (text) => `${text}\n${text}`,
  ),
);

describe('nothing throws', () => {
  test('whatever is done to a text', () => {
    const base = fc.constantFrom(...own.filter(({ text }) => text.length < 6000));
    const date = fc.option(fc.constantFrom(DATE, '2024-02-29', '1999-12-31'), { nil: undefined });
    const changes = fc.array(mutation, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(base, changes, date, ({ text }, mutations, publishedAt) => {
        const changed = mutations.reduce((so, mutate) => mutate(so), text);
        const document = documentOf(changed, 'changed', publishedAt);
        expect(faultsOf(document, readingOf(document))).toEqual([]);
      }),
      { numRuns: 300, seed: 20251105 },
    );
  });

  test('whatever the text is', () => {
    const word = fc.oneof(
      fc.constantFrom(...own.flatMap(({ text }) => text.split(/\s+/).slice(0, 60))),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const document = documentOf(words.join(' '), 'words', DATE);
        expect(faultsOf(document, readingOf(document))).toEqual([]);
      }),
      { numRuns: 200, seed: 20251105 },
    );
  });
});
