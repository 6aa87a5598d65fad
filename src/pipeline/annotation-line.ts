import type { Annotation, QuantityMention, Tokens } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';

/** One line of `annotate` as plain JSON data; docs/reference/command-line.md describes it. */
export type AnnotationLine = Readonly<Record<string, unknown>>;

/**
 * The line of a document; `id` is the JSONL line's own id, else the path or address, so that lines can be joined with
 * their input. In a language without a pack the lists are empty.
 */
export function annotationLine(document: Document, annotation?: Annotation): AnnotationLine {
  const { id, name, language, text } = document;
  return {
    id: name,
    documentId: id,
    language,
    publishedAt: document.publishedAt ?? null,
    sentences: annotation?.sentences.map(({ start, end }) => ({ start, end })) ?? [],
    tokens: annotation ? tokenRows(annotation.tokens, text) : [],
    times: annotation ? timeRows(annotation, text) : [],
    quantities: annotation?.quantities.map((mention) => quantityRow(mention, text)) ?? [],
    entities: annotation ? entityRows(annotation, text) : [],
  };
}

/** Lemma, part of speech and syntax come with the language engine: null until then, never guessed. */
function tokenRows(tokens: Tokens, text: string): readonly unknown[] {
  return Array.from({ length: tokens.length }, (_, i) => {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? start;
    return {
      start,
      end,
      text: text.slice(start, end),
      lemma: null,
      upos: null,
      head: null,
      deprel: null,
      sentence: tokens.sentences[i] ?? 0,
    };
  });
}

function timeRows({ times }: Annotation, text: string): readonly unknown[] {
  return times.map(({ start, end, time }) => ({
    start,
    end,
    text: text.slice(start, end),
    type: time.type,
    value: time.timex,
    edtf: time.edtf ?? null,
    ...(time.mod === undefined ? {} : { mod: time.mod }),
    earliest: time.earliest ?? null,
    latest: time.latest ?? null,
  }));
}

function quantityRow({ start, end, quantity }: QuantityMention, text: string): unknown {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: quantity.kind,
    lower: quantity.lower ?? null,
    upper: quantity.upper ?? null,
    ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
    approximate: quantity.approximate ?? null,
  };
}

/** Pronouns and descriptions are left out: an entity is a name. A person's title is an entity of its own. */
function entityRows({ mentions }: Annotation, text: string): readonly unknown[] {
  return mentions
    .filter((mention) => !mention.anaphor)
    .flatMap((mention) => {
      const { office, core, kind, id } = mention;
      const name = entityRow(core ?? mention, kind, id, text);
      if (kind !== 'person' || !office) return [name];
      const title = entityRow(office, 'office', office.id, text);
      return office.start < name.start ? [title, name] : [name, title];
    });
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
