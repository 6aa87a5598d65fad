import type { Judgement } from '../../../model/judgement.ts';
import type { LedgerRow, LedgerView } from '../../../model/ledger.ts';
import { UserError } from '../../../model/user-error.ts';
import { ledgerViewOf } from '../../../pipeline/ledger.ts';
import type { DocumentNames } from '../../../publish/ledger/ledger-words.ts';
import { loadReference } from '../../../reference/load.ts';
import type { Reference } from '../../../reference/reference.ts';
import type { DossierStore } from '../../../store/port.ts';
import { openDossier } from '../../../store/sqlite/open.ts';
import type { LedgerFilter } from '../../../track/filter.ts';
import { factsOf } from '../../facts-of.ts';
import { openOutput } from '../../output-file.ts';
import type { Session } from '../../session.ts';
import { userName } from '../../user-name.ts';

/** What every command on the ledger is told. */
export interface LedgerOptions {
  readonly dossier: string;
  readonly reference?: string;
  /** The day on which the schedule is told; today when not given. */
  readonly on?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly out?: string;
}

/** What every command that decides is told. */
export interface DecisionOptions extends LedgerOptions {
  readonly by?: string;
  readonly note?: string;
}

/** An open dossier with its ledger. */
export interface OpenLedger {
  readonly dossier: DossierStore;
  readonly reference: Reference;
  readonly on: string;
  /** Names of documents, read when first asked for. */
  readonly names: DocumentNames;
  view(filter?: LedgerFilter): LedgerView;
}

/** Opens the ledger of a dossier and closes it; throws `dossier-missing`. */
export async function withLedger(
  options: LedgerOptions,
  use: (ledger: OpenLedger) => Promise<void>,
): Promise<void> {
  const dossier = await openDossier(options.dossier, { create: false });
  try {
    const reference = loadReference(factsOf(options.reference, dossier));
    const on = options.on ?? new Date().toISOString().slice(0, 10);
    await use({
      dossier,
      reference,
      on,
      get names() {
        return dossier.documentNames();
      },
      view: (filter = {}) => ledgerViewOf(dossier, reference, { on, filter }),
    });
  } finally {
    dossier.close();
  }
}

/** Fewest characters of an id that are looked for. */
const SHORTEST = 3;

/** The one commitment whose claims' ids begin with `id`; throws `id-unknown`, naming candidates. */
export function rowMeant(ledger: OpenLedger, id: string): LedgerRow {
  const rows = id.length < SHORTEST ? [] : ledger.view({ id }).rows;
  const [one, ...others] = rows;
  if (!one) {
    throw new UserError('id-unknown', id, 'See commitments list for the ids of this dossier.');
  }
  if (others.length > 0) {
    const some = rows.slice(0, 5).map(({ commitment }) => commitment.id);
    throw new UserError(
      'id-unknown',
      `${id} (${rows.length} commitments)`,
      `Write more of it: ${some.join(', ')}.`,
    );
  }
  return one;
}

/** Appends decisions to the journal with their author and moment. */
export function decide(
  { dossier }: OpenLedger,
  options: DecisionOptions,
  decisions: readonly Pick<Judgement, 'subject' | 'verdict' | 'value'>[],
): void {
  const at = new Date().toISOString();
  for (const decision of decisions) {
    dossier.judge({
      ...decision,
      by: options.by ?? userName(),
      at,
      ...(options.note === undefined ? {} : { note: options.note }),
    });
  }
}

/** Writes a result to the output that is asked for, with a line break at its end; throws `out-unwritable`. */
export async function writeResult(
  session: Session,
  { out }: LedgerOptions,
  text: string,
): Promise<void> {
  const output = await openOutput(session, out);
  try {
    await output.write(text.endsWith('\n') ? text : `${text}\n`);
    await output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** The format that is asked for: --json, --format, else what the name of the output ends in, else text. */
export function formatOf({ json, format, out }: LedgerOptions, formats: readonly string[]): string {
  if (json) return 'json';
  const wanted = format ?? byExtension(out);
  if (wanted === undefined) return 'text';
  if (formats.includes(wanted)) return wanted;
  throw new UserError('option-invalid', `--format ${wanted}`, `Use one of: ${formats.join(', ')}.`);
}

function byExtension(out: string | undefined): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  return extension === 'md' ? 'markdown' : extension === 'txt' ? 'text' : extension;
}

/** One of a few words; throws `option-invalid` that names them. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value.toLowerCase().replaceAll('-', ' '));
  if (found !== undefined) return found;
  throw new UserError('option-invalid', `${option} ${value}`, `Use one of: ${words.join(', ')}.`);
}
