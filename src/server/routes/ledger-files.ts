/** The ledger as files to keep, and inventories taken into it. */
import type { Hono } from 'hono';
import { ledgerJson } from '../../publish/ledger/json.ts';
import { ledgerMarkdown } from '../../publish/ledger/markdown.ts';
import { ledgerPage } from '../../publish/ledger/page.ts';
import { dayText } from '../../publish/wording/time.ts';
import { inventoryBody } from '../../view/schemas-inventory.ts';
import {
  type ApiOptions,
  askedOf,
  type Env,
  jsonOf,
  makeRoutes,
  mustWrite,
} from '../api-context.ts';
import { takeInventory } from '../inventory.ts';
import { ledgerRows } from '../views/commitments.ts';
import { ledgerFilterOf } from '../views/ledger-filter.ts';
import { dayOf } from '../views/page.ts';
import { bodyOf } from './decisions.ts';
import { file } from './record.ts';

const TYPES = {
  json: 'application/json',
  md: 'text/markdown',
  html: 'text/html',
} as const;
type Format = keyof typeof TYPES;

/** What is asked of the ledger as JSON, Markdown and HTML, as `commitments list --out` writes it. */
export function ledgerFileRoutes(options: ApiOptions): Hono<Env> {
  const routes = makeRoutes();
  for (const format of Object.keys(TYPES) as Format[]) {
    routes.get(`/commitments.${format}`, (context) =>
      file(`commitments.${format}`, TYPES[format], written(options, askedOf(context), format)),
    );
  }
  routes.post('/inventory', async (context) => {
    const body = bodyOf(inventoryBody, await jsonOf(context));
    if (body.write === true) mustWrite(options);
    return context.json(takeInventory(options, body));
  });
  return routes;
}

function written({ desk, now }: ApiOptions, asked: URLSearchParams, format: Format): string {
  const on = dayOf(asked, 'on') ?? now().slice(0, 10);
  const view = ledgerRows(desk.view, on, ledgerFilterOf(asked));
  const names = desk.store.documentNames();
  const title = `Commitments on ${dayText(on)}`;
  switch (format) {
    case 'json':
      return `${JSON.stringify(ledgerJson(view, names), null, 2)}\n`;
    case 'md':
      return ledgerMarkdown(view, names);
    case 'html':
      return ledgerPage(view, { names, title });
  }
}
