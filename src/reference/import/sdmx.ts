import { z } from 'zod';
import type { Harvest, ImportMapping, Observation, Refusal } from './observation.ts';

const name = z.union([z.string(), z.record(z.string(), z.string())]).optional();
const dimension = z.object({
  id: z.string(),
  values: z.array(z.object({ id: z.string(), name, names: z.unknown().optional() })),
});
const dimensions = z.object({
  dataSet: z.array(dimension).optional(),
  series: z.array(dimension).optional(),
  observation: z.array(dimension).optional(),
});
const structure = z.object({ dimensions });
const observations = z.record(z.string(), z.array(z.unknown()));
const dataSet = z.object({
  series: z.record(z.string(), z.object({ observations })).optional(),
  observations: observations.optional(),
});

/** An SDMX-JSON data message: 1.0 has its parts at the top, 2.0 inside `data`, with a list of structures. */
export const SDMX: z.ZodType<SdmxMessage> = z.union([
  z.object({
    data: z.object({
      dataSets: z.array(dataSet),
      structures: z.array(structure).optional(),
      structure: structure.optional(),
    }),
    meta: z.object({ prepared: z.string().optional() }).optional(),
  }),
  z.object({
    dataSets: z.array(dataSet),
    structure,
    header: z.object({ prepared: z.string().optional() }).optional(),
  }),
]) as unknown as z.ZodType<SdmxMessage>;

interface Dimension {
  readonly id: string;
  readonly values: readonly { readonly id: string; readonly name?: unknown }[];
}

interface Structure {
  readonly dimensions: {
    readonly dataSet?: readonly Dimension[];
    readonly series?: readonly Dimension[];
    readonly observation?: readonly Dimension[];
  };
}

type Observations = Readonly<Record<string, readonly unknown[]>>;

interface DataSet {
  readonly series?: Readonly<Record<string, { readonly observations: Observations }>>;
  readonly observations?: Observations;
}

interface Body {
  readonly dataSets: readonly DataSet[];
  readonly structure?: Structure;
  readonly structures?: readonly Structure[];
}

/** An SDMX-JSON data message of either version. */
export type SdmxMessage = Body | { readonly data: Body };

/** Where each field stands, by the ids that the concept schemes of SDMX and its publishers use. */
const CONCEPTS: Readonly<
  Record<'subject' | 'counterpart' | 'metric' | 'unit' | 'scale' | 'period', readonly string[]>
> = {
  subject: ['REF_AREA', 'REPORTING_COUNTRY', 'REPORTER', 'COUNTRY', 'LOCATION', 'GEO', 'AREA'],
  counterpart: ['COUNTERPART_AREA', 'PARTNER', 'COUNTERPART', 'PARTNER_COUNTRY'],
  metric: [
    'INDICATOR',
    'MEASURE',
    'SUBJECT',
    'NA_ITEM',
    'INDIC',
    'SERIES',
    'VARIABLE',
    'TRANSACTION',
  ],
  unit: ['UNIT_MEASURE', 'UNIT', 'CURRENCY'],
  scale: ['UNIT_MULT', 'UNIT_MULTIPLIER', 'POWERCODE'],
  period: ['TIME_PERIOD', 'TIME', 'PERIOD'],
};

type Concept = keyof typeof CONCEPTS;
type Values = ReadonlyMap<string, { readonly id: string; readonly name?: unknown }>;

/** The observations of an SDMX-JSON message; series and flat layout. */
export function readSdmx(message: SdmxMessage, { fixed }: ImportMapping): Harvest {
  const body = 'data' in message ? message.data : message;
  const shape = body.structure ?? body.structures?.[0];
  const observations: Observation[] = [];
  const refused: Refusal[] = [];
  if (!shape) return { observations, refused };
  for (const set of body.dataSets) {
    for (const [where, values, value] of entries(set, shape)) {
      const get = (concept: Concept): string | undefined => fixed[concept] ?? idOf(values, concept);
      const counterpart = get('counterpart');
      const scale = Number(get('scale') ?? 0);
      observations.push({
        where,
        subject: get('subject') ?? '',
        metric: fixed.metric ?? nameOf(values, 'metric') ?? '',
        period: get('period') ?? '',
        unit: get('unit') ?? '',
        scope: fixed.scope ?? '',
        ...(counterpart === undefined ? {} : { counterpart }),
        ...(Number.isInteger(scale) && scale !== 0 ? { scale } : {}),
        ...(typeof value === 'number' || typeof value === 'string' ? { value } : {}),
      });
    }
  }
  return { observations, refused };
}

function* entries(set: DataSet, { dimensions }: Structure): Generator<[string, Values, unknown]> {
  const { series: inSeries = [], observation = [], dataSet: ofAll = [] } = dimensions;
  const common = pick(ofAll, ofAll.map(() => '0').join(':'));
  for (const [key, { observations }] of Object.entries(set.series ?? {})) {
    const outer = pick(inSeries, key);
    for (const [at, values] of Object.entries(observations)) {
      const all = new Map([...common, ...outer, ...pick(observation, at)]);
      yield [`series ${key}, observation ${at}`, all, values[0]];
    }
  }
  for (const [at, values] of Object.entries(set.observations ?? {})) {
    yield [`observation ${at}`, new Map([...common, ...pick(observation, at)]), values[0]];
  }
}

/** The values that a key of indexes ("0:3:1") stands for. */
function pick(dimensions: readonly Dimension[], key: string): Values {
  const indexes = key.split(':');
  return new Map(
    dimensions.flatMap(({ id, values }, i) => {
      const value = values[Number(indexes[i])];
      return value ? [[id.toUpperCase(), value] as const] : [];
    }),
  );
}

function idOf(values: Values, concept: Concept): string | undefined {
  const id = CONCEPTS[concept].find((each) => values.has(each));
  return id === undefined ? undefined : values.get(id)?.id;
}

/** The name rather than the code: "Exports of goods". */
function nameOf(values: Values, concept: Concept): string | undefined {
  const id = CONCEPTS[concept].find((each) => values.has(each));
  const value = id === undefined ? undefined : values.get(id);
  if (value === undefined) return undefined;
  if (typeof value.name === 'string') return value.name;
  const names = value.name as Readonly<Record<string, string>> | undefined;
  return names?.['en'] ?? Object.values(names ?? {})[0] ?? value.id;
}
