/** Inventories of commitments that others made, taken into the ledger: seen first, then written whole or not at all. */
import { createHash } from 'node:crypto';
import { standingJudgements } from '../model/judgement.ts';
import { UserError } from '../model/user-error.ts';
import { INVENTORY_FIELDS, type InventoryMapping, readInventory } from '../track/inventory.ts';
import type { InventoryAnswer, InventoryBody } from '../view/api-inventory.ts';
import type { ApiOptions } from './api-context.ts';
import { momentAfter } from './decide.ts';

/** Rows and problems that an answer shows. */
const SHOWN = 20;

/** What the file would bring in; with `write` it is brought in. Throws `import-invalid` and `option-invalid`. */
export function takeInventory(options: ApiOptions, body: InventoryBody): InventoryAnswer {
  const { desk, user, now } = options;
  const { inventory, problems, taken, left } = readInventory(body.text, body.file, mappingOf(body));
  const hash = createHash('sha256').update(JSON.stringify(inventory)).digest('hex');
  const subject = `import/${hash.slice(0, 12)}`;
  const known = standingJudgements(desk.store.judgements()).get(subject);
  const isNew = known === undefined && inventory.rows.length > 0;
  if (body.write === true && isNew) {
    desk.store.judgeTogether((journal) => {
      const at = momentAfter(journal.at(-1)?.at, now());
      return [{ subject, verdict: 'set', value: inventory, by: user, at }];
    });
    desk.changed();
  }
  return {
    revision: desk.revision,
    written: body.write === true && isNew,
    ...(known ? { knownSince: known.at } : {}),
    subject,
    columns: [...Object.keys(taken), ...left],
    taken,
    rows: inventory.rows.length,
    sample: inventory.rows.slice(0, SHOWN),
    problems: problems.slice(0, SHOWN),
  };
}

function mappingOf({ columns = {}, fixed = {} }: InventoryBody): InventoryMapping {
  const isField = (name: string): boolean => INVENTORY_FIELDS.some((field) => field === name);
  for (const name of [...Object.keys(columns), ...Object.keys(fixed)]) {
    if (isField(name) || (name in columns && /^member:./.test(name))) continue;
    const fields = [...INVENTORY_FIELDS, 'member:NAME'].join(', ');
    throw new UserError('option-invalid', name, `Use one of: ${fields}.`);
  }
  return { columns, fixed };
}
