import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('bad usage ends with 2 and one line that holds code, value and remedy', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['raed a.txt', 'usage: raed (unknown command)'],
    ['read --formt json a.txt', 'usage: --formt (unknown option)'],
    ['read', 'usage: read (no input)'],
    ['check', 'usage: inputs (missing argument)'],
    ['read a.txt --dossier', 'usage: --dossier <file> (option without its value)'],
    ['read a.txt --format xml', 'option-invalid: --format xml'],
    ['check a.txt --fail-on foul', 'option-invalid: --fail-on foul'],
    ['read a.txt --date 2025-02-30', 'date-invalid: 2025-02-30'],
    ['read a.txt --language fr', 'option-invalid: --language fr'],
    ['read a.txt --encoding klingon', 'option-invalid: --encoding klingon'],
    ['read a.txt --jobs 0', 'option-invalid: --jobs 0'],
    ['read a.txt --width wide', 'option-invalid: --width wide'],
    ['serve --port 99999', 'option-invalid: --port 99999'],
    ['trace c-1 --dossier none.rapporteur', 'dossier-missing: none.rapporteur'],
    ['reference show states XXX', 'fact-unknown: states XXX'],
    ['reference list cheeses', 'fact-unknown: cheeses'],
  ];
  for (const [line, start] of cases) {
    it(line, async () => {
      const { out, err, status } = await run(line.split(' '));
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/^rapporteur: [^\n]+\.\n$/);
      expect(err.slice('rapporteur: '.length)).toContain(`${start}: `);
    });
  }

  it('names what may have been meant', async () => {
    expect((await run(['raed', 'a'])).err).toContain('Did you mean read?');
    expect((await run(['read', '--formt', 'json'])).err).toContain('Did you mean --format?');
  });
});

describe('help', () => {
  const commands = ['read', 'check', 'annotate', 'trace', 'reference', 'dossier', 'serve'];

  it('lists every command and fits 80 columns', async () => {
    for (const words of [['--help'], ...commands.map((command) => [command, '--help'])]) {
      const { out, err, status } = await run(words);
      expect(status).toBe(0);
      expect(err).toBe('');
      expect(out).toMatch(/Examples?:\n {2}rapporteur /);
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
    const { out } = await run(['--help']);
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it('is what comes without a command, as bad usage', async () => {
    const { out, err, status } = await run([]);
    expect([out, status]).toEqual(['', 2]);
    expect(err).toContain('Usage: rapporteur');
  });

  it('tells the version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('loads nothing but commander: the rest is imported when a command runs', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const follow = (file: URL): void => {
      if (seen.has(file.href)) return;
      seen.add(file.href);
      for (const [, from] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)';/gm,
      )) {
        if (from?.startsWith('.')) follow(new URL(from, file));
        else if (from && !from.startsWith('node:')) packages.add(from);
      }
    };
    follow(new URL('../../src/cli/main.ts', import.meta.url));
    expect([...packages]).toEqual(['commander']);
    expect(seen.size).toBeLessThan(25);
  });
});
