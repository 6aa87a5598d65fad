import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { standingJudgements } from '../../../model/judgement.ts';
import { UserError } from '../../../model/user-error.ts';
import { counted } from '../../../publish/counts.ts';
import {
  INVENTORY_FIELDS,
  type InventoryField,
  type InventoryMapping,
  type InventoryPreview,
  readInventory,
} from '../../../track/inventory.ts';
import { oneLine } from '../../report-error.ts';
import type { Session } from '../../session.ts';
import { type DecisionOptions, decide, withLedger, writeResult } from './open-ledger.ts';

/** What `commitments import` is told. */
export interface InventoryOptions extends DecisionOptions {
  readonly map?: readonly string[];
  readonly set?: readonly string[];
  readonly preview?: boolean;
}

const SHOWN = 5;
const SHOWN_PROBLEMS = 10;

/** `commitments import FILE`: an inventory of others into the ledger, whole or not at all. Throws `import-invalid`. */
export async function runInventory(
  session: Session,
  file: string,
  options: InventoryOptions,
): Promise<void> {
  if (!existsSync(file))
    throw new UserError('file-missing', file, 'Give the CSV file of the inventory.');
  const text = readFileSync(file, 'utf8');
  const preview = readInventory(text, path.basename(file), mappingOf(options));
  const lines = previewLines(preview);
  if (options.preview) {
    return writeResult(
      session,
      options,
      [...lines, 'Nothing was written: it is a preview.'].join('\n'),
    );
  }
  if (preview.inventory.rows.length === 0) {
    throw new UserError('import-invalid', file, 'No row has words: see it with --preview.');
  }
  await withLedger(options, async (ledger) => {
    const hash = createHash('sha256').update(JSON.stringify(preview.inventory)).digest('hex');
    const subject = `import/${hash.slice(0, 12)}`;
    const known = standingJudgements(ledger.dossier.judgements()).get(subject);
    if (known) {
      const day = known.at.slice(0, 10);
      return writeResult(
        session,
        options,
        `${file} is in the ledger since ${day}: nothing was written.`,
      );
    }
    decide(ledger, options, [{ subject, verdict: 'set', value: preview.inventory }]);
    const wrong = ledger
      .view()
      .rows.filter(
        ({ commitment, mismatch }) =>
          mismatch && commitment.inventory?.file === preview.inventory.file,
      ).length;
    const found =
      wrong > 0
        ? [`${wrong} recorded averages do not follow from their scores: see commitments score`]
        : [];
    const end = `Kept in ${options.dossier}; undo it with: commitments undo ${subject}`;
    return writeResult(session, options, [...lines, ...found, end].join('\n'));
  });
}

/** "--map text=Commitment", "--map member:CHN=China", "--set series=G20". */
function mappingOf({ map = [], set = [] }: InventoryOptions): InventoryMapping {
  const fields = INVENTORY_FIELDS.join(', ');
  const split = (option: string, word: string): readonly [string, string] => {
    const at = word.indexOf('=');
    const name = word.slice(0, Math.max(0, at));
    const isField = INVENTORY_FIELDS.some((field) => field === name) || /^member:./.test(name);
    if (isField) return [name, word.slice(at + 1)];
    throw new UserError(
      'option-invalid',
      `${option} ${word}`,
      `Write FIELD=...: ${fields}, member:NAME.`,
    );
  };
  const pairs = set.map((word) => split('--set', word));
  return {
    columns: Object.fromEntries(map.map((word) => split('--map', word))),
    fixed: Object.fromEntries(pairs) as Readonly<Partial<Record<InventoryField, string>>>,
  };
}

function previewLines({ inventory, problems, taken, left }: InventoryPreview): readonly string[] {
  const { rows } = inventory;
  const members = Object.values(taken).filter((field) => field.startsWith('member:'));
  const fields = Object.entries(taken).filter(([, field]) => !field.startsWith('member:'));
  return [
    `${counted(rows.length, 'commitment')}, ${counted(members.length, 'member')}, ${counted(problems.length, 'problem')}`,
    `  columns: ${fields.map(([column, field]) => `${column} → ${field}`).join(', ')}`,
    ...(members.length > 0
      ? [`  members: ${members.map((field) => field.slice(7)).join(', ')}`]
      : []),
    ...(left.length > 0 ? [`  left out: ${left.join(', ')}`] : []),
    ...rows.slice(0, SHOWN).map(({ line, text, scores, deadline, recordedAverage }) => {
      const parts = [
        deadline && `by ${deadline}`,
        scores.length > 0 ? counted(scores.length, 'score') : undefined,
        recordedAverage && `average ${recordedAverage}`,
      ].filter(Boolean);
      return oneLine(`  line ${line}: ${text}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`);
    }),
    ...(rows.length > SHOWN ? [`  and ${rows.length - SHOWN} more`] : []),
    ...problems
      .slice(0, SHOWN_PROBLEMS)
      .map(({ line, column, value, reason }) =>
        oneLine(`  ! line ${line}, ${column}: “${value}”: ${reason}`),
      ),
    ...(problems.length > SHOWN_PROBLEMS
      ? [`  and ${problems.length - SHOWN_PROBLEMS} more problems`]
      : []),
  ];
}
