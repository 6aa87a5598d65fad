import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/reference/load.ts';
import { apiRoutes } from '../../src/server/api.ts';
import { Desk } from '../../src/server/desk.ts';
import { openApi, schemaNamed } from '../../src/server/openapi.ts';
import { OPERATIONS } from '../../src/server/operations.ts';
import { addExamples, openApp } from './open-app.ts';

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

describe('the description of the API', () => {
  it('has every route, and no other', async () => {
    const app = await openApp();
    const desk = new Desk({ store: app.dossier, reference: loadReference() });
    const routes = apiRoutes({
      desk,
      version: '0',
      user: 'ana',
      readOnly: false,
      isOpen: false,
      temporary: false,
      now: () => '',
    });
    const served = routes.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`);
    // POST /api/read needs no dossier and stands before the others.
    const described = OPERATIONS.map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual([...new Set([...served, 'post /read'])].toSorted());
    await desk.close();
    app.close();
  });

  it('is told by docs/reference/http-api.md, every route once', () => {
    const page = readFileSync(
      new URL('../../docs/reference/http-api.md', import.meta.url),
      'utf8',
    ).split('## All routes')[1];
    const told = [...(page ?? '').matchAll(/^\| `([A-Z]+) \/api(\S+)` \| \S/gm)].map(
      ([, method = '', path]) => `${method.toLowerCase()} ${path}`,
    );
    expect(told).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`));
  });

  it('is whole: each operation has a name of its own, each reference its schema', () => {
    const text = JSON.stringify(openApi('1.0.0'));
    const description = JSON.parse(text) as Description;
    expect(description.openapi).toBe('3.1.0');
    const names = Object.values(description.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(OPERATIONS.length);
    const { schemas } = description.components;
    for (const [, name = ''] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(schemas[name], name).toBeDefined();
    for (const { answer, body } of OPERATIONS)
      for (const name of [answer, body])
        expect(name === undefined || schemaNamed(name) !== undefined, name).toBe(true);
  });

  it('says what the answers are: another validator takes them, and refuses others', async () => {
    const app = await openApp();
    addExamples(app);
    const { components } = (await (await app.ask('/api/openapi.json')).json()) as Description;
    const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'api', components });
    for (const { method, path, answer } of OPERATIONS) {
      if (method !== 'get' || answer === undefined || path.includes(':')) continue;
      const validate = ajv.compile({ $ref: `api#/components/schemas/${answer}` });
      const value = (await (await app.ask(`/api${path}`)).json()) as object;
      expect(validate(value), `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      expect(validate({ ...value, more: 1 }), path).toBe(false);
      expect(validate({ ...value, revision: 1 }), path).toBe(false);
    }
    app.close();
  });
});
