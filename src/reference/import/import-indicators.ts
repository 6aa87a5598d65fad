import { UserError } from '../../model/user-error.ts';
import type { IndicatorFact, Provenance } from '../facts.ts';
import type { Reference } from '../reference.ts';
import { COMTRADE, readComtrade } from './comtrade.ts';
import { readCsv } from './csv.ts';
import { normalise } from './normalise.ts';
import type { Harvest, ImportMapping, Refusal } from './observation.ts';
import { readSdmx, SDMX } from './sdmx.ts';
import { readWorldBank, WORLD_BANK } from './world-bank.ts';

/** The forms of statistics that can be imported. */
export const IMPORT_FORMATS = ['csv', 'sdmx', 'worldbank', 'comtrade'] as const;

/** A form of statistics. */
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** How a file is to be read. */
export interface ImportOptions extends ImportMapping {
  /** Worked out from the text when not given. */
  readonly format?: ImportFormat;
  /** Where the file comes from; without it the publisher that its form tells. */
  readonly source?: string;
  readonly url?: string;
  /** The day on which it was looked up. */
  readonly checked: string;
}

/** What would be taken from a file, and what not. */
export interface ImportPreview {
  readonly format: ImportFormat;
  readonly facts: readonly IndicatorFact[];
  readonly refused: readonly Refusal[];
}

/** Reads statistics; throws `import-invalid` where the file as a whole is of no use. */
export function importIndicators(
  text: string,
  reference: Reference,
  options: ImportOptions,
): ImportPreview {
  const { format, harvest } = harvested(text, options);
  const provenance = provenanceOf(harvest, options);
  const facts = new Map<string, IndicatorFact>();
  const refused: Refusal[] = [...harvest.refused];
  for (const observation of harvest.observations) {
    const result = normalise(observation, reference, provenance);
    if ('refusal' in result) refused.push(result.refusal);
    else if (facts.has(result.fact.id)) refused.push(twice(observation.where, result.fact.id));
    else facts.set(result.fact.id, result.fact);
  }
  return { format, facts: [...facts.values()], refused };
}

function harvested(
  text: string,
  options: ImportOptions,
): { readonly format: ImportFormat; readonly harvest: Harvest } {
  const json = options.format === 'csv' ? undefined : jsonOf(text);
  if (json === undefined) {
    if (options.format !== undefined && options.format !== 'csv')
      throw new UserError(
        'import-invalid',
        'the text is no JSON',
        'Give --format csv, or the file as it was sent.',
      );
    return { format: 'csv', harvest: readCsv(text, options) };
  }
  const of = (format: ImportFormat): boolean => (options.format ?? format) === format;
  const worldBank = of('worldbank') ? WORLD_BANK.safeParse(json) : undefined;
  if (worldBank?.success)
    return { format: 'worldbank', harvest: readWorldBank(worldBank.data, options) };
  const comtrade = of('comtrade') ? COMTRADE.safeParse(json) : undefined;
  if (comtrade?.success)
    return { format: 'comtrade', harvest: readComtrade(comtrade.data, options) };
  const sdmx = of('sdmx') ? SDMX.safeParse(json) : undefined;
  if (sdmx?.success) return { format: 'sdmx', harvest: readSdmx(sdmx.data, options) };
  throw new UserError(
    'import-invalid',
    'the JSON has none of the forms that are known',
    'Give SDMX-JSON, an answer of the World Bank or of UN Comtrade, or CSV.',
  );
}

function jsonOf(text: string): unknown {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function provenanceOf(harvest: Harvest, options: ImportOptions): Provenance {
  const source = options.source ?? harvest.source;
  if (source === undefined)
    throw new UserError('import-invalid', 'no source', 'Name the publisher with --source.');
  return {
    source,
    ...(options.url === undefined ? {} : { url: options.url }),
    checked: options.checked as Provenance['checked'],
    certainty: 'single',
  };
}

function twice(where: string, id: string): Refusal {
  return { where, value: id, reason: 'a second value', remedy: 'Tell them apart by --set scope.' };
}
