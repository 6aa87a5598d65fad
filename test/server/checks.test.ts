import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, CROSS_CHECKS } from '../../src/check/index.ts';
import { loadReference } from '../../src/reference/load.ts';
import { buildApp } from '../../src/server/app.ts';
import { blocksOf } from '../../src/server/views/check-page.ts';
import type { DossierStore } from '../../src/store/port.ts';
import { openDossier } from '../../src/store/sqlite/open.ts';
import type { FindingAnswer } from '../../src/view/api-checks.ts';
import type { FindingsAnswer } from '../../src/view/api-record.ts';
import { checkAnswer, findingAnswer } from '../../src/view/schemas-checks.ts';

const SENTENCE =
  'Trade between the two countries rose from $2.0 billion in 2023 to $2.6 billion in 2024, up 18 percent, the ministry said.';
const NEXT = 'The talks ended on Tuesday, November 3, 2025, in Astana.';
const TEXTS = [
  `President Vladimir Putin met President Xi Jinping in Astana. ${SENTENCE} ${NEXT}\n\nNothing else was said.`,
  `A second report, told in other words at first.\n\n${SENTENCE}`,
];
const HOST = '127.0.0.1:4477';

describe('findings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-checks-'));
  let dossier: DossierStore;
  let server: ReturnType<typeof buildApp>;
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(
      server.request(path, {
        ...init,
        headers: { host: HOST, 'content-type': 'application/json' },
      }),
    );
  const list = async (query = ''): Promise<FindingsAnswer> =>
    (await (await ask(`/api/findings${query}`)).json()) as FindingsAnswer;
  const growth = async (): Promise<FindingsAnswer['rows'][number]> => {
    const { rows } = await list('?check=growth-rate');
    if (!rows[0]) throw new Error('the example has no finding of growth-rate');
    return rows[0];
  };
  const one = async (id: string, query = ''): Promise<FindingAnswer> =>
    findingAnswer.parse(await (await ask(`/api/findings/${id}${query}`)).json());

  beforeAll(async () => {
    dossier = await openDossier(join(folder, 'talks.rapporteur'), { create: true });
    server = buildApp({
      reference: loadReference(),
      port: () => 4477,
      version: '1.2.3',
      dossier,
      user: 'A. Tester',
      now: () => '2025-11-05T08:00:00.000Z',
    });
    for (const [i, text] of TEXTS.entries()) {
      const body = new FormData();
      for (const [name, value] of Object.entries({
        text,
        title: `Report ${i}`,
        date: '2025-11-05',
      }))
        body.append(name, value);
      await server.request('/read', { method: 'POST', body, headers: { host: HOST } });
    }
  });
  afterAll(() => {
    dossier.close();
    rmSync(folder, { recursive: true });
  });

  it('are told one by one with the whole sentence of every input, once', async () => {
    const { id } = await growth();
    const { finding, passages, documents, claims } = await one(id);
    expect(finding.evidence.length).toBeGreaterThan(1);
    expect(passages.map(({ text }) => text)).toEqual([SENTENCE]);
    const [passage] = passages;
    for (const { start, end, exact } of finding.evidence) {
      expect(passage?.text.slice(start - passage.start, end - passage.start)).toBe(exact);
    }
    expect(documents.map((document) => document.id)).toContain(finding.document);
    expect(claims.map((claim) => claim.id)).toEqual(finding.claims);
  });

  it('name the other documents that say the same, and answer for each of them', async () => {
    const { id } = await growth();
    const { rows } = await list('?check=growth-rate');
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const { finding, copies } = await one(id, `?document=${row.document}`);
      expect(finding.document).toBe(row.document);
      expect(copies.map(({ document }) => document)).toEqual(
        rows.map(({ document }) => document).filter((document) => document !== row.document),
      );
    }
  });

  it('answer 404 where there is none', async () => {
    expect((await ask('/api/findings/f-000000000000')).status).toBe(404);
    expect((await ask('/api/checks/no-such-check')).status).toBe(404);
  });

  it('keep what was decided, and are written as a table and as SARIF, what is dismissed with its reason', async () => {
    const { id } = await growth();
    const { revision } = await list();
    const judged = await ask('/api/judgements', {
      method: 'POST',
      body: JSON.stringify({
        revision,
        judgements: [{ subject: id, verdict: 'reject', note: '=HYPERLINK("x")' }],
      }),
    });
    expect(judged.status).toBe(200);
    expect((await one(id)).history).toMatchObject([{ verdict: 'reject', by: 'A. Tester' }]);

    const csv = await ask('/api/findings.csv?standing=dismissed');
    expect(csv.headers.get('content-disposition')).toContain('findings.csv');
    const lines = (await csv.text()).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^id,check,severity,standing/);
    expect(lines.slice(1)).toHaveLength(2);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);

    const log = JSON.parse(await (await ask('/api/findings.sarif')).text()) as {
      readonly runs: readonly [
        {
          readonly tool: { readonly driver: { readonly version: string } };
          readonly results: readonly {
            readonly ruleId: string;
            readonly suppressions?: unknown[];
          }[];
        },
      ];
    };
    const { results, tool } = log.runs[0];
    expect(tool.driver.version).toBe('1.2.3');
    expect(results.length).toBe((await list()).matched);
    for (const { ruleId, suppressions } of results)
      expect(suppressions !== undefined).toBe(ruleId === 'growth-rate');
    const open = await (await ask('/api/findings.sarif?standing=open')).text();
    expect(open).not.toContain('"growth-rate/');
    expect(open).not.toContain(id);
  });

  it.each([...CHECKS, ...CROSS_CHECKS].map(({ name }) => name))(
    'of %s are explained, with when the check stays silent',
    async (name) => {
      const answer = checkAnswer.parse(await (await ask(`/api/checks/${name}`)).json());
      expect(answer.title).not.toBe('');
      for (const part of ['finds', 'working', 'silent', 'severity'] as const)
        expect({ part, blocks: answer[part].length }).not.toEqual({ part, blocks: 0 });
      expect(answer.silent.some(({ kind }) => kind === 'list')).toBe(true);
      expect(answer.examples.some((block) => block.kind === 'table' && block.rows.length > 0)).toBe(
        true,
      );
    },
  );
});

describe('the blocks of a page', () => {
  it('are paragraphs, lists and tables in plain words', () => {
    expect(
      blocksOf(
        'See [the guide](x.md), **now**:\n- one `code`\n- two\n  more\n\n| a | b |\n|---|---|\n| 1 \\| 2 | 3 |',
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'See the guide, now:' },
      { kind: 'list', items: ['one code', 'two more'] },
      { kind: 'table', head: ['a', 'b'], rows: [['1 | 2', '3']] },
    ]);
  });
});
