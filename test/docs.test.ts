import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../src/model/user-error.ts';
import { EXPORTS } from '../src/publish/index.ts';
import { FORMATS } from '../src/read/formats.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CHECK_LIST = path.join(ROOT, 'src/check/index.ts');
const PROGRAM = path.join(ROOT, 'src/cli/program.ts');

/** The part of a commander command that is documented. */
interface CommandShape {
  readonly commands: readonly CommandShape[];
  readonly options: readonly { readonly long?: string; readonly hidden: boolean }[];
  name(): string;
}

function page(name: string): string {
  const file = path.join(ROOT, 'docs', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The headings of a Markdown page with the text below each, code marks taken off the heading. */
function sectionsOf(markdown: string): Map<string, string> {
  const parts = markdown.split(/^#{2,6}\s+/m).slice(1);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...body] = part.split('\n');
      return [heading.replaceAll('`', '').trim(), body.join('\n').trim()];
    }),
  );
}

function foldersIn(place: string): string[] {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Every Markdown file of the repository outside the case folders. */
function pages(): string[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name));
  return [...top, ...docs].sort();
}

/** The commands below a program with their full names ("reference list") and long options. */
function commandsOf(program: CommandShape, prefix = ''): { name: string; options: string[] }[] {
  return program.commands.flatMap((command) => {
    const name = `${prefix}${command.name()}`;
    if (command.name() === 'help') return [];
    const options = command.options.flatMap(({ long, hidden }) =>
      long === undefined || hidden ? [] : [long],
    );
    return [{ name, options }, ...commandsOf(command, `${name} `)];
  });
}

describe('docs/reference/errors.md', () => {
  const sections = sectionsOf(page('reference/errors.md'));

  it.each(Object.keys(ERROR_CODES))('explains %s', (code) => {
    expect(sections.get(code) ?? '').toMatch(/\S/);
    expect(sections.get(code)).toContain('**What to do.**');
  });

  it('has no section for a code that is gone', () => {
    expect([...sections.keys()].filter((code) => !(code in ERROR_CODES))).toEqual([]);
  });
});

describe.skipIf(!existsSync(CHECK_LIST))('docs/reference/checks', async () => {
  const lists = existsSync(CHECK_LIST) ? await import(CHECK_LIST) : undefined;
  const names: string[] = lists
    ? [...lists.CHECKS, ...lists.CROSS_CHECKS].map((check: { name: string }) => check.name)
    : [];

  it('is about a list of checks', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(names)('%s has a page', (name) => {
    expect(page(`reference/checks/${name}.md`)).toMatch(/^# \S[\s\S]*\S/);
  });

  it.each(names)('%s has at least two cases', (name) => {
    expect(foldersIn(`test/cases/check/${name}`).length).toBeGreaterThanOrEqual(2);
  });

  it('has no page and no case of a check that is gone', () => {
    const folder = path.join(ROOT, 'docs/reference/checks');
    const described = existsSync(folder)
      ? readdirSync(folder)
          .map((file) => file.replace(/\.md$/, ''))
          .filter((name) => name !== 'README')
      : [];
    const all = [...described, ...foldersIn('test/cases/check')];
    expect(all.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.skipIf(!existsSync(PROGRAM))('docs/reference/command-line.md', async () => {
  const commands = existsSync(PROGRAM)
    ? commandsOf((await import(PROGRAM)).buildProgram() as CommandShape)
    : [];
  const sections = sectionsOf(page('reference/command-line.md'));
  const options = commands.flatMap(({ name, options }) =>
    options.map((option): [string, string] => [name, option]),
  );

  it('is about a list of commands', () => {
    expect(commands.length).toBeGreaterThan(0);
  });

  it.each(commands.map(({ name }) => name))('has a heading for %s', (name) => {
    expect(sections.get(name) ?? '').toMatch(/\S/);
  });

  it.each(options)('explains in the section of %s its option %s', (name, option) => {
    const section = sections.get(name) ?? '';
    expect(new RegExp(`\`[^\`\n]*${option}(?![\\w-])`).test(section)).toBe(true);
  });

  it('has no section for a command that is gone', () => {
    const known = commands.map(({ name }) => name);
    const first = (heading: string): string => heading.split(' ')[0] ?? '';
    const stray = [...sections.keys()].filter(
      (heading) => known.some((name) => first(name) === first(heading)) && !known.includes(heading),
    );
    expect(stray).toEqual([]);
  });
});

describe('docs/reference/formats.md', () => {
  const sections = sectionsOf(page('reference/formats.md'));

  it.each(FORMATS.map(({ name }) => name))('explains %s', (name) => {
    expect(sections.get(name) ?? '').toMatch(/\S/);
  });
});

describe('docs/reference/exports.md', () => {
  const sections = sectionsOf(page('reference/exports.md'));
  const names = EXPORTS.map(({ name }) => name);

  it.each(names)('explains %s', (name) => {
    expect(sections.get(name) ?? '').toMatch(/\S/);
  });
});

describe('links between pages', () => {
  it.each(pages())('lead somewhere from %s', (file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((link) => {
      if (/^(?:[a-z]+:|#)/.test(link)) return false;
      const target = path.join(ROOT, path.dirname(file), link.replace(/#.*$/, ''));
      return !existsSync(target);
    });
    expect(broken).toEqual([]);
  });
});
