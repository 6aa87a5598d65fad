import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floors of the house: a folder imports from lower floors and from itself, never from its neighbours. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  text: 1,
  reference: 1,
  language: 2,
  read: 2,
  extract: 3,
  resolve: 4,
  check: 5,
  track: 5,
  store: 6,
  view: 6,
  publish: 7,
  pipeline: 8,
  server: 9,
  cli: 10,
};
/** These compute from their arguments alone. */
const PURE = ['model', 'text', 'language', 'extract', 'resolve', 'check', 'track'];
/** Modules of Node that only compute: hashes, compression. */
const COMPUTING = new Set(['node:crypto', 'node:zlib']);
/** What a pure folder must not touch: files, network, processes, the clock, chance. */
const IMPURE = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|fetch\(|process\.)/;
/** The one file that names the languages. */
const PICKS_PACKS = 'src/pipeline/languages.ts';
const MAXIMUM_LINES = 400;
const ROOT = path.resolve(import.meta.dirname, '..');
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.cache']);

interface Source {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly string[];
}

function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => !NOT_OURS.has(name))
    .flatMap((name) => {
      const file = path.posix.join(folder, name);
      return statSync(path.join(ROOT, file)).isDirectory() ? listFiles(file) : [file];
    })
    .sort();
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}

/** The specifiers of static, side-effect and dynamic imports and of re-exports. */
function importsOf(code: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function readSource(file: string): Source {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const code = withoutComments(text);
  return { file, text, code, imports: importsOf(code) };
}

/** The file that a relative import means, as a path from the root; undefined for packages. */
function target(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(from), specifier);
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The language of a file of a pack: "en" for src/language/en/title.ts. */
function packOf(file: string): string | undefined {
  return /^src\/language\/([a-z]{2})\//.exec(file)?.[1];
}

/** The first circle of imports, as the list of its files, or undefined. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

const sources = listFiles('src')
  .filter((file) => /\.tsx?$/.test(file))
  .map(readSource);

describe('the scanner of imports', () => {
  it('sees every form of import and no comment', () => {
    const code = withoutComments(`
      import { a } from './a.ts';
      import type { B } from "./b.ts";
      import {
        c,
        type D,
      } from './c.ts';
      import './e.ts';
      // import { no } from './no.ts';
      /* import { no } from './no.ts'; */
      export { f } from './f.ts';
      const g = await import('./g.ts');
      const url = 'https://example.org/'; // import('./no.ts')
    `);
    const names = ['./a.ts', './b.ts', './c.ts', './e.ts', './f.ts', './g.ts'];
    expect(importsOf(code).sort()).toEqual(names);
  });

  it('finds a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'c', 'b']);
  });
});

describe('the floors of src', () => {
  it('have a place for every folder', () => {
    const folders = [...new Set(sources.map((source) => folderOf(source.file)))];
    expect(folders.filter((folder) => FLOORS[folder] === undefined)).toEqual([]);
  });

  it('are imported downwards only', () => {
    const wrong = sources.flatMap(({ file, imports }) => {
      const own = folderOf(file);
      return imports.flatMap((specifier) => {
        const to = target(file, specifier);
        if (to === undefined || (to.startsWith('src/') && folderOf(to) === own)) return [];
        const lower = to.startsWith('src/') && (FLOORS[folderOf(to)] ?? 99) < (FLOORS[own] ?? -1);
        return lower ? [] : [`${file} imports ${specifier}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('are imported without circles', () => {
    const graph = new Map(
      sources.map(({ file, imports }) => [
        file,
        imports.flatMap((specifier) => target(file, specifier) ?? []),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });

  it('know no language: only the pipeline picks the packs', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports.flatMap((specifier) => {
        const to = packOf(target(file, specifier) ?? '');
        const own = packOf(file);
        return to === undefined || to === own || file === PICKS_PACKS
          ? []
          : [`${file} imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are pure up to the checks', () => {
    const wrong = sources
      .filter(({ file }) => PURE.includes(folderOf(file)))
      .flatMap(({ file, code, imports }) => {
        const outside = imports.filter((name) => name.startsWith('node:') && !COMPUTING.has(name));
        const found = IMPURE.exec(code)?.[0];
        return [...outside, ...(found === undefined ? [] : [found])].map((it) => `${file}: ${it}`);
      });
    expect(wrong).toEqual([]);
  });

  it('are the same in biome.json', () => {
    const config = JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8'));
    for (const [folder, floor] of Object.entries(FLOORS)) {
      const forbidden = Object.keys(FLOORS)
        .filter((other) => other !== folder && (FLOORS[other] ?? 0) >= floor)
        .flatMap((other) => [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`]);
      const rule = config.overrides.find(
        (override: { includes: string[] }) => override.includes[0] === `src/${folder}/**`,
      )?.linter.rules.style.noRestrictedImports;
      const groups: string[] = (rule?.options.patterns ?? []).flatMap(
        (pattern: { group: string[] }) => pattern.group,
      );
      const paths = groups.filter((group) => group.startsWith('..'));
      expect(paths, `src/${folder} in biome.json`).toEqual(forbidden);
      expect(groups.includes('node:*'), `src/${folder} in biome.json`).toBe(PURE.includes(folder));
    }
  });
});

describe('the files of src', () => {
  it('are not longer than they can be read', () => {
    const long = sources.filter(({ text }) => text.split('\n').length - 1 > MAXIMUM_LINES);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = listFiles('src').filter(
      (file) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/.test(file),
    );
    expect(odd).toEqual([]);
  });

  it('export by name and pass nothing on', () => {
    const wrong = sources.filter(
      ({ code }) =>
        /^\s*export\s+default\b/m.test(code) ||
        /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^'";]*\bfrom\b/m.test(code),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('name the extension in relative imports', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !/\.(?:tsx?|json)$/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no folder of the machine it was written on', () => {
    const machine = new RegExp(
      `(?<![\\w.:/*~-])/(?:${['work', 'tmp', 'root', 'home', 'Users'].join('|')})/\\w`,
    );
    const wrong = listFiles('.').filter((file) => {
      const bytes = readFileSync(path.join(ROOT, file));
      return !bytes.includes(0) && machine.test(bytes.toString('utf8'));
    });
    expect(wrong).toEqual([]);
  });

  it('locks its packages to the public registry', () => {
    const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
    const entries: { resolved?: string }[] = Object.values(lock.packages);
    const elsewhere = entries.flatMap(({ resolved }) =>
      resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
        ? []
        : [resolved],
    );
    expect(elsewhere).toEqual([]);
  });
});
