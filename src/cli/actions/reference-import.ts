import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { counted } from '../../publish/counts.ts';
import type { IndicatorFact } from '../../reference/facts.ts';
import type { ImportPreview } from '../../reference/import/import-indicators.ts';
import { importIndicators } from '../../reference/import/import-indicators.ts';
import type {
  ImportMapping,
  ObservationField,
  Refusal,
} from '../../reference/import/observation.ts';
import { OBSERVATION_FIELDS } from '../../reference/import/observation.ts';
import { withIndicators } from '../../reference/import/write-table.ts';
import { factColumns, loadReference } from '../../reference/load.ts';
import type { Reference } from '../../reference/reference.ts';
import type { UserTable } from '../../reference/user-tables.ts';
import { openDossier } from '../../store/sqlite/open.ts';
import { factsOf } from '../facts-of.ts';
import type { ImportCommandOptions } from '../options.ts';
import { oneLine } from '../report-error.ts';
import type { Session } from '../session.ts';
import { writeText } from '../session.ts';

const SHOWN_FACTS = 10;
const SHOWN_REFUSALS = 5;

/** Shows what a file of statistics would add to the facts and what is refused; keeps it where told where to. */
export async function runImport(
  session: Session,
  file: string,
  options: ImportCommandOptions,
): Promise<void> {
  const text = textOf(file);
  const reference = loadReference(factsOf(options.reference));
  const preview = importIndicators(text, reference, {
    ...mappingOf(options),
    checked: options.checked ?? new Date().toISOString().slice(0, 10),
    ...(options.format && { format: options.format }),
    ...(options.source && { source: options.source }),
    ...(options.url && { url: options.url }),
  });
  await writeText(session.out, `${report(preview, reference)}\n`);
  await writeText(session.out, `${await keep(preview.facts, options)}\n`);
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new UserError('file-missing', file, 'Give the file of statistics.');
  return readFileSync(file, 'utf8');
}

/** "--map value=Trade" and "--set unit=USD" as fields. */
function mappingOf({ map = [], set = [] }: ImportCommandOptions): ImportMapping {
  return { columns: pairs('--map', map), fixed: pairs('--set', set) };
}

function pairs(
  option: string,
  words: readonly string[],
): Readonly<Partial<Record<ObservationField, string>>> {
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', ...rest] = word.split('=');
      const field = OBSERVATION_FIELDS.find((each) => each === name);
      if (field === undefined || rest.length === 0) {
        const fields = OBSERVATION_FIELDS.join(', ');
        throw new UserError('option-invalid', `${option} ${word}`, `Write FIELD=...: ${fields}.`);
      }
      return [field, rest.join('=')];
    }),
  );
}

function report({ format, facts, refused }: ImportPreview, reference: Reference): string {
  const known = new Map(reference.facts.indicators.map((fact) => [fact.id, fact]));
  const rows = facts.slice(0, SHOWN_FACTS).map((fact) => `  ${described(fact, known)}`);
  const more = facts.length - rows.length;
  return [
    `${format}: ${counted(facts.length, 'value')} to take, ${refused.length} refused`,
    ...rows,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...byReason(refused),
  ].join('\n');
}

function described(fact: IndicatorFact, known: ReadonlyMap<string, IndicatorFact>): string {
  const before = known.get(fact.id);
  const change =
    before === undefined || before.value === fact.value ? '' : ` (known so far: ${before.value})`;
  return oneLine(`${fact.id}  ${fact.value} ${fact.unit}${change}`);
}

/** Refusals by their reason, each with its first examples. */
function byReason(refused: readonly Refusal[]): readonly string[] {
  return [...grouped(refused)].flatMap(([reason, list]) => {
    const some = list.slice(0, SHOWN_REFUSALS);
    const rest = list.length - some.length;
    return [
      `refused, ${reason}: ${list.length}. ${list[0]?.remedy ?? ''}`,
      ...some.map(({ where, value }) => oneLine(`  ${where}: ${value}`)),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
  });
}

function grouped(refused: readonly Refusal[]): ReadonlyMap<string, readonly Refusal[]> {
  const map = new Map<string, Refusal[]>();
  for (const refusal of refused) {
    const list = map.get(refusal.reason);
    if (list) list.push(refusal);
    else map.set(refusal.reason, [refusal]);
  }
  return map;
}

/** Writes the values into a folder or a dossier, whole or not at all. */
async function keep(
  facts: readonly IndicatorFact[],
  { into, dossier: file }: ImportCommandOptions,
): Promise<string> {
  if (facts.length === 0) return 'Nothing to keep.';
  if (file !== undefined) {
    const dossier = await openDossier(file, { create: true });
    try {
      const carried = dossier.factTables().find(({ kind }) => kind === 'indicators');
      const table = tableWith(facts, 'indicators.tsv', carried?.text);
      loadReference([...dossier.factTables().filter((t) => t.kind !== 'indicators'), table]);
      dossier.keepFactTables([table]);
    } finally {
      dossier.close();
    }
    return `Kept in ${file}.`;
  }
  if (into === undefined) return 'Nothing was written: keep it with --into DIR or --dossier FILE.';
  const target = path.join(into, 'indicators.tsv');
  const table = tableWith(
    facts,
    target,
    existsSync(target) ? readFileSync(target, 'utf8') : undefined,
  );
  loadReference([table]);
  mkdirSync(into, { recursive: true });
  writeFileSync(`${target}.part`, table.text);
  renameSync(`${target}.part`, target);
  return `Kept in ${target}.`;
}

function tableWith(facts: readonly IndicatorFact[], file: string, text?: string): UserTable {
  return { kind: 'indicators', file, text: withIndicators(text, factColumns('indicators'), facts) };
}
