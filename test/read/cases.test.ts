import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/read/formats.ts';
import { results } from './fixtures.ts';

const CASES = new URL('../cases/read/', import.meta.url);
const cases = readdirSync(CASES).sort();

/** What a case's input gives, without the machine's own path. */
async function outcome(name: string): Promise<unknown[]> {
  const folder = new URL(`${name}/`, CASES);
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  const path = new URL(input, folder).pathname;
  const all = await results([path]);
  const bare = (text: string): string => text.replaceAll(path, input);
  return all.map((result) =>
    result.kind === 'document'
      ? { ...result.document, name: bare(result.document.name) }
      : { code: result.error.code, value: bare(result.error.value), remedy: result.error.remedy },
  );
}

describe('cases (UPDATE_CASES=1 writes what is expected anew)', () => {
  test.each(cases)('%s', async (name) => {
    const file = new URL(`${name}/expected.json`, CASES);
    const found = await outcome(name);
    if (process.env['UPDATE_CASES']) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

describe.each(FORMATS)('$name', (format) => {
  test('has a case and its place in the reference', () => {
    const inputs = cases.flatMap((name) => readdirSync(new URL(`${name}/`, CASES)));
    expect(inputs).toContain(`input.${format.extensions[0]}`);
    const page = new URL('../../docs/reference/formats.md', import.meta.url);
    expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toContain(`\n## \`${format.name}\``);
  });
});
