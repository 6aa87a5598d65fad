import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../src/pipeline/languages.ts';

type Words = Readonly<Record<string, string>>;

/** A module of the messages; what it exports is known to the compiler of the web app alone. */
async function messages<T>(name: string): Promise<T> {
  return await import(path.resolve(import.meta.dirname, '../../web/src/messages/rules', name));
}

const { en } = await messages<{ en: Words }>('en.ts');
const { zh } = await messages<{ zh: Words }>('zh.ts');
const { ruleMeaning } = await messages<{
  ruleMeaning(rule: string): { readonly key: string; readonly around?: string } | undefined;
}>('meaning.ts');

const EXTRACT = path.resolve(import.meta.dirname, '../../src/extract');
/** Folders whose rules make names, times and quantities: no claim has them. */
const PARTS = /^(?:actors|quantity|time)/;
/** An id in quotation marks, or the template of one up to its first blank; beginnings of ids are none. */
const RULE =
  /(?<!startsWith\()['`]((?:\$\{c\.rule\}|(?:meeting|agreement|commitment|figure|stance|event)\.)[^'`\s]*)/g;

interface Row {
  readonly id?: string;
  readonly form?: string;
  readonly pattern?: string;
}

/** What stands in a column of a table, over all languages. */
function column(table: string, name: keyof Row): readonly string[] {
  const tables = PACKS.flatMap((pack) => pack.tables).filter((one) => one.name === table);
  const rows = tables.flatMap((one) => one.rows as readonly Row[]);
  const values = rows.flatMap((row) => row[name] ?? []);
  expect(values.length, table).toBeGreaterThan(0);
  return [...new Set(values)];
}

const KINDS = ['money', 'percent', 'count', 'ordinal', 'measure', 'ratio'];

/** What the templates of ids in the extractors can make, by the template with a star for each value. */
const TEMPLATES: Readonly<Record<string, () => readonly string[]>> = {
  'meeting.frame.*': () => column('meeting-frame', 'id'),
  'agreement.frame.*': () => column('agreement-frame', 'id'),
  'commitment.frame.*': () => column('commitment-frame', 'id'),
  'stance.frame.*': () => column('stance-frame', 'id'),
  'stance.*': () => column('stance.word', 'form'),
  'meeting.verb.*': () => column('meeting-verb', 'pattern'),
  'commitment.*': () => column('commitment.governor', 'form'),
  'figure.frame.*': () => KINDS,
  // With ".change" where the words tell one.
  'figure.**': () => KINDS.flatMap((kind) => [kind, `${kind}.change`]),
};
/** A list of days after any rule of meetings. */
const LISTED = '*.listed';

/** Every id as it stands in the extractors, templates too. */
function written(): ReadonlySet<string> {
  const files = readdirSync(EXTRACT, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts') && !PARTS.test(file))
    .map((file) => readFileSync(path.join(EXTRACT, file), 'utf8'));
  const found = code.flatMap((text) => [...text.matchAll(RULE)].map((match) => match[1] ?? ''));
  return new Set(found.map((rule) => rule.replace(/\$\{[^}]*\}?/g, '*')));
}

/** Every id that they can make. */
function made(): readonly string[] {
  const ids = [...written()]
    .filter((rule) => rule !== LISTED)
    .flatMap((rule) => {
      if (!rule.includes('*')) return [rule];
      const ends = TEMPLATES[rule]?.() ?? ['what does this template make?'];
      return ends.map((end) => rule.replace(/\*+/, end));
    });
  const listed = ids.filter((rule) => rule.startsWith('meeting.')).map((rule) => `${rule}.listed`);
  return [...new Set([...ids, ...listed])];
}

/** A rule in words of a language. */
function told(rule: string, words: Words): string | undefined {
  const { key, around } = ruleMeaning(rule) ?? {};
  const what = words[key ?? ''];
  return around === undefined ? what : words[around]?.replace('{what}', what ?? '');
}

describe('the rules of the extractors', () => {
  const rules = made();

  it('are found: literal ones and those of tables', () => {
    expect(written()).toContain(LISTED);
    expect(rules).toEqual(
      expect.arrayContaining([
        'agreement.denied',
        'commitment.modal',
        'figure.money.change',
        'figure.frame.count',
        'meeting.frame.met',
        'meeting.noun.parties.listed',
        'stance.verb',
      ]),
    );
  });

  it('all have their words', () => {
    expect(rules.filter((rule) => ruleMeaning(rule) === undefined)).toEqual([]);
    expect(told('figure.frame.money', en)).toBe('a sum of money');
    expect(told('figure.money.change', en)).toBe('a sum of money, in words of a rise or a fall');
    expect(told('figure.money.change', zh)).toBe('金额，并说明升降');
    expect(ruleMeaning('meeting.unknown')).toBeUndefined();
    expect(ruleMeaning('with-change')).toBeUndefined();
  });

  it('are there for all the words', () => {
    const used = new Set<string | undefined>(rules.map((rule) => ruleMeaning(rule)?.key));
    const unused = Object.keys(en).filter((key) => key.includes('.') && !used.has(key));
    expect(unused).toEqual([]);
  });
});
