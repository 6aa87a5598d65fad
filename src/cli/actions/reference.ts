import { UserError } from '../../model/user-error.ts';
import { wrap } from '../../publish/brief/wrap.ts';
import { counted } from '../../publish/counts.ts';
import type { Facts } from '../../reference/facts.ts';
import type { Fact } from '../../reference/key.ts';
import { shownBy } from '../../reference/key.ts';
import { listFacts, showFact } from '../../reference/list.ts';
import { factColumns, loadFacts, loadUserFacts } from '../../reference/load.ts';
import { overlaid } from '../../reference/overlay.ts';
import type { FactProblem } from '../../reference/problem.ts';
import { FACT_KINDS } from '../../reference/rows.ts';
import { verifyFacts } from '../../reference/verify.ts';
import { factsOf } from '../facts-of.ts';
import type { Session } from '../session.ts';
import { EXIT_INPUT, raiseStatus, writeText } from '../session.ts';

/** Writes how many facts there are of each kind and how sure they are, or the facts of one kind. */
export async function runList(
  session: Session,
  kind: string | undefined,
  folder?: string,
): Promise<void> {
  const facts = factsWith(folder);
  const rows = kind === undefined ? countRows(facts) : factRows(facts, kind);
  await writeText(session.out, `${inColumns(rows)}\n`);
}

/** Writes all fields of one fact with its source. */
export async function runShow(
  session: Session,
  kind: string,
  id: string,
  folder?: string,
): Promise<void> {
  const fields = showFact(factsWith(folder), kind, id);
  const width = Math.max(...fields.map((field) => field.name.length)) + 2;
  const columns = Math.max(40, Math.min(session.out.columns ?? 80, 120));
  const lines = fields.flatMap(({ name, value }) =>
    wrap(value, columns - width).map((line, i) => (i === 0 ? name : '').padEnd(width) + line),
  );
  await writeText(session.out, `${lines.join('\n')}\n`);
}

/** Reads and checks all tables; what is wrong is written one a line, with exit code 2. */
export async function runVerify(session: Session, folder?: string): Promise<void> {
  const { facts, problems } = verified(folder);
  for (const { file, line, value, problem, remedy } of problems) {
    session.err.write(
      `rapporteur: reference-invalid: ${file}:${line}: ${value} ${problem}. ${remedy}\n`,
    );
  }
  if (!facts) {
    raiseStatus(session, EXIT_INPUT);
    return;
  }
  const counts = listFacts(facts);
  const total = counts.reduce((sum, { total }) => sum + total, 0);
  await writeText(
    session.out,
    `${counted(total, 'fact')} in ${counted(counts.length, 'table')}: all in order\n`,
  );
}

function factsWith(folder: string | undefined): Facts {
  return loadUserFacts(factsOf(folder) ?? []);
}

/** The facts, where nothing is wrong with them; ours are looked at as they stand in their tables. */
function verified(folder: string | undefined): {
  readonly facts?: Facts;
  readonly problems: readonly FactProblem[];
} {
  const tables = factsOf(folder);
  const result = tables && overlaid(loadFacts(), tables, factColumns);
  if (result?.problems) return { problems: result.problems };
  const facts = result?.facts ?? loadFacts();
  const problems = result ? [] : verifyFacts(facts);
  return problems.length > 0 ? { problems } : { facts, problems };
}

function countRows(facts: Facts): readonly (readonly string[])[] {
  return [
    ['kind', 'facts', 'confirmed', 'single', 'unconfirmed'],
    ...listFacts(facts).map(({ kind, total, by }) =>
      [kind, total, by.confirmed, by.single, by.unconfirmed].map(String),
    ),
  ];
}

function factRows(facts: Facts, kind: string): readonly (readonly string[])[] {
  const known = FACT_KINDS.find((each) => each === kind);
  if (known === undefined) {
    throw new UserError('fact-unknown', kind, `The kinds are ${FACT_KINDS.join(', ')}.`);
  }
  return facts[known].map(factRow);
}

/** The key of a fact, what it is in a few words, and its source. */
function factRow(fact: Fact): readonly string[] {
  if ('person' in fact) {
    return [fact.office, `${fact.person}, ${fact.from} - ${fact.to ?? ''}`, fact.source];
  }
  if ('series' in fact) {
    const ordinal = fact.ordinal === undefined ? '' : `${fact.ordinal}: `;
    return [fact.series, `${ordinal}${fact.start} - ${fact.end}, ${fact.city}`, fact.source];
  }
  const names = 'names' in fact ? fact.names : 'titles' in fact ? fact.titles : undefined;
  return [shownBy(fact), names?.en[0] ?? shortly(fact), fact.source];
}

function shortly(fact: Fact): string {
  if ('metric' in fact) return `${fact.value} ${fact.unit}`;
  if ('member' in fact)
    return `${fact.member}, ${fact.status}, ${fact.from ?? ''} - ${fact.to ?? ''}`;
  return 'phrases' in fact ? (fact.phrases.en[0] ?? '') : '';
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => row[i]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
