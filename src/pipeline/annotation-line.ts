import type { Annotation, QuantityMention } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { quantityJson, timeJson } from '../publish/json/value.ts';
import { wordRows } from './word-rows.ts';

/** One line of `annotate` as plain JSON data; docs/reference/command-line.md describes it. */
export type AnnotationLine = Readonly<Record<string, unknown>>;

/**
 * The line of a document; `id` is the JSONL line's own id, else the path or address, so that lines can be joined with
 * their input. `annotations` are those of its languages; for what is in a language without a pack the lists are empty.
 */
export function annotationLine(
  document: Document,
  annotations: readonly Annotation[],
): AnnotationLine {
  const { id, name, language, text } = document;
  return {
    id: name,
    documentId: id,
    language,
    publishedAt: document.publishedAt ?? null,
    ...wordRows(annotations, text),
    times: inTextOrder(annotations.map((annotation) => timeRows(annotation, text))),
    quantities: inTextOrder(annotations.map((annotation) => quantityRows(annotation, text))),
    entities: inTextOrder(annotations.map((annotation) => entityRows(annotation, text))),
  };
}

/** Lists that are in text order each, as one that is. */
function inTextOrder<T extends { readonly start: number }>(
  lists: readonly (readonly T[])[],
): readonly T[] {
  const first = lists[0] ?? [];
  return lists.length < 2 ? first : lists.flat().sort((a, b) => a.start - b.start);
}

/** A time's value is its TIMEX3; the other keys are those of a time in the JSON of `read`, with the rule that found it. */
function timeRows({ times }: Annotation, text: string): readonly ValueRow[] {
  return times.map(({ start, end, time, rule }) => {
    const { timex, edtf, mod, earliest, latest, ...rest } = timeJson(time);
    const main = { type: time.type, value: timex, edtf, ...(mod ? { mod } : {}), earliest, latest };
    return { start, end, text: text.slice(start, end), ...main, ...rest, rule };
  });
}

/** Quantities, and the bare numbers, which are listed here and nowhere else. */
function quantityRows({ quantities, numbers }: Annotation, text: string): readonly ValueRow[] {
  const bare = numbers?.() ?? [];
  const all = bare.length === 0 ? quantities : [...quantities, ...bare];
  const rows = all.map((mention) => quantityRow(mention, text));
  return bare.length === 0 ? rows : rows.sort((a, b) => a.start - b.start);
}

function quantityRow({ start, end, quantity, rule }: QuantityMention, text: string): ValueRow {
  const { kind, lower, upper, unit, approximate, ...rest } = quantityJson(quantity);
  const main = { kind, lower, upper, ...(unit ? { unit } : {}), approximate: approximate ?? null };
  return { start, end, text: text.slice(start, end), ...main, ...rest, rule };
}

/**
 * Pronouns and descriptions are left out: an entity is a name. A person's title is an entity of its own, once where several
 * persons share it.
 */
function entityRows({ mentions }: Annotation, text: string): readonly EntityRow[] {
  const rows = mentions
    .filter((mention) => !mention.anaphor)
    .flatMap((mention) => {
      const { office, core, kind, id } = mention;
      const name = entityRow(core ?? mention, kind, id, text);
      if (kind !== 'person' || !office) return [name];
      const title = entityRow(office, 'office', office.id, text);
      return office.start < name.start ? [title, name] : [name, title];
    });
  rows.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return rows.filter((row) => {
    const whole = row.start >= free;
    if (whole) free = row.end;
    return whole;
  });
}

/** A time or quantity as it is printed. */
interface ValueRow {
  readonly start: number;
  readonly [field: string]: unknown;
}

interface EntityRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly id?: string;
}

function entityRow(
  { start, end }: { readonly start: number; readonly end: number },
  kind: string,
  id: string | undefined,
  text: string,
): EntityRow {
  return { start, end, text: text.slice(start, end), kind, ...(id === undefined ? {} : { id }) };
}
