import { z } from 'zod';
import type { Harvest, ImportMapping, Observation } from './observation.ts';

const text = z.union([z.string(), z.number()]).transform(String);

/** The answer of UN Comtrade: `data` of the present interface, `dataset` of the one before. */
export const COMTRADE: z.ZodType<ComtradeAnswer> = z.union([
  z.object({
    data: z.array(
      z.object({
        period: text,
        reporterISO: z.string().nullish(),
        reporterDesc: z.string().nullish(),
        partnerISO: z.string().nullish(),
        partnerDesc: z.string().nullish(),
        flowCode: z.string(),
        cmdCode: text.nullish(),
        cmdDesc: z.string().nullish(),
        primaryValue: z.number().nullish(),
      }),
    ),
  }),
  z.object({
    dataset: z.array(
      z.object({
        period: text,
        rt3ISO: z.string().nullish(),
        rtTitle: z.string().nullish(),
        pt3ISO: z.string().nullish(),
        ptTitle: z.string().nullish(),
        rgDesc: z.string(),
        cmdCode: text.nullish(),
        cmdDescE: z.string().nullish(),
        TradeValue: z.number().nullish(),
      }),
    ),
  }),
]) as unknown as z.ZodType<ComtradeAnswer>;

type Optional = string | null | undefined;

/** A row of either interface under the names that are the same for us. */
interface Flow {
  readonly period: string;
  readonly reporter: Optional;
  readonly partner: Optional;
  readonly flow: string;
  readonly code: Optional;
  readonly goods: Optional;
  readonly value: number | null | undefined;
}

type Row = Readonly<Record<string, string | number | null | undefined>>;

/** An answer of UN Comtrade, of which only the list of rows matters. */
export type ComtradeAnswer =
  | { readonly data: readonly Row[] }
  | { readonly dataset: readonly Row[] };

/** Total trade has this code; other codes are goods of their own. */
const TOTAL = 'TOTAL';

/** The observations of an answer of UN Comtrade: goods trade in US dollars, as the reporter counts it. */
export function readComtrade(answer: ComtradeAnswer, { fixed }: ImportMapping): Harvest {
  const flows = 'data' in answer ? answer.data.map(present) : answer.dataset.map(former);
  const observations = flows.map((row, index): Observation => {
    const goods = row.code && row.code !== TOTAL ? `, ${row.goods ?? row.code}` : '';
    const kind = kindOf(row.flow);
    return {
      where: `entry ${index + 1}`,
      subject: fixed.subject ?? row.reporter ?? '',
      counterpart: fixed.counterpart ?? row.partner ?? '',
      metric: fixed.metric ?? `goods ${kind}${goods}`,
      period: row.period,
      unit: fixed.unit ?? 'USD',
      scope: fixed.scope ?? `goods, customs of ${row.reporter ?? 'the reporter'}`,
      ...(typeof row.value === 'number' ? { value: row.value } : {}),
    };
  });
  return { observations, refused: [], source: 'UN Comtrade' };
}

function present(row: Row): Flow {
  return {
    period: String(row['period']),
    reporter: (row['reporterISO'] ?? row['reporterDesc']) as Optional,
    partner: (row['partnerISO'] ?? row['partnerDesc']) as Optional,
    flow: String(row['flowCode']),
    code: row['cmdCode'] as Optional,
    goods: row['cmdDesc'] as Optional,
    value: row['primaryValue'] as number | null | undefined,
  };
}

function former(row: Row): Flow {
  return {
    period: String(row['period']),
    reporter: (row['rt3ISO'] || row['rtTitle']) as Optional,
    partner: (row['pt3ISO'] || row['ptTitle']) as Optional,
    flow: String(row['rgDesc']),
    code: row['cmdCode'] as Optional,
    goods: row['cmdDescE'] as Optional,
    value: row['TradeValue'] as number | null | undefined,
  };
}

/** M, X, RM, RX, or the words of the former interface. */
function kindOf(flow: string): string {
  const known: Readonly<Record<string, string>> = {
    M: 'imports',
    X: 'exports',
    RM: 're-imports',
    RX: 're-exports',
    Import: 'imports',
    Imports: 'imports',
    Export: 'exports',
    Exports: 'exports',
  };
  return known[flow] ?? flow.toLowerCase();
}
