/** Origins in the database: each added document touches the rows of its neighbours only. */

import type { Document } from '../../model/document.ts';
import type { Copy, RecordOrigin } from '../../model/record.ts';
import {
  addToOrigins,
  type OriginParts,
  removeFromOrigins,
} from '../../resolve/origins/find-origins.ts';
import type { OriginState } from '../../resolve/origins/state.ts';
import { originOf } from '../../resolve/origins.ts';
import type { OriginIndex } from '../../resolve/ports.ts';
import { query } from '../sql/dialect.ts';
import type { Connection } from './connection.ts';
import { documentOf } from './rows.ts';

/** The origins of a dossier, kept as documents come and go. */
export class StoredOrigins {
  readonly #connection: Connection;
  readonly #parts: OriginParts;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#parts = {
      index: this.#index(),
      state: this.#state(),
      document: (id) => this.#document(id),
    };
  }

  /** Puts a stored document to its origin. */
  add(document: Document): void {
    addToOrigins(document, this.#parts);
  }

  /** Takes a document out, before its row goes. */
  remove(document: Document): void {
    removeFromOrigins(document, this.#parts);
  }

  /** All origins; the documents are those of the dossier. */
  list(documents: readonly Document[]): readonly RecordOrigin[] {
    const byId = new Map(documents.map((document) => [document.id, document]));
    const groups = new Map<string, Document[]>();
    const copies = new Map<string, Copy>();
    for (const { id, origin, copy } of this.#rows()) {
      const document = byId.get(id);
      if (document) groups.set(origin, [...(groups.get(origin) ?? []), document]);
      if (copy) copies.set(id, copy);
    }
    const copyOf = (id: string): Copy | undefined => copies.get(id);
    return [...groups].map(([id, members]) => originOf(id, members, { copyOf }));
  }

  #rows(): readonly { readonly id: string; readonly origin: string; readonly copy?: Copy }[] {
    const rows = this.#connection.all(
      query
        .selectFrom('origin')
        .innerJoin('document as own', 'own.position', 'origin.document')
        .innerJoin('document as first', 'first.position', 'origin.origin')
        .select(['own.id as id', 'first.id as origin', 'origin.copy as copy'])
        .orderBy('origin.document')
        .compile(),
    );
    return rows.map(({ id, origin, copy }) => ({
      id: String(id),
      origin: String(origin),
      ...(typeof copy === 'string' ? { copy: JSON.parse(copy) as Copy } : {}),
    }));
  }

  #position(id: string): number | undefined {
    const row = this.#connection.first(
      query.selectFrom('document').select('position').where('id', '=', id).compile(),
    );
    return row && Number(row['position']);
  }

  #document(id: string): Document | undefined {
    const row = this.#connection.first(
      query.selectFrom('document').selectAll().where('id', '=', id).compile(),
    );
    return row && documentOf(row);
  }

  #index(): OriginIndex {
    const connection = this.#connection;
    return {
      candidates: ({ documentId, bands }) => {
        const rows = connection.all(
          query
            .selectFrom('band')
            .innerJoin('document', 'document.position', 'band.document')
            .select(['document.id as id'])
            .select(({ fn }) => fn.countAll<number>().as('shared'))
            .where('band.hash', 'in', bands)
            .where('document.id', '!=', documentId)
            .groupBy(['band.document', 'document.id'])
            .orderBy('shared', 'desc')
            .orderBy('band.document')
            .limit(MOST)
            .compile(),
        );
        return rows.map((row) => String(row['id']));
      },
      add: ({ documentId, bands }) => {
        const document = this.#position(documentId);
        if (document === undefined) return;
        for (const hash of bands)
          connection.run(query.insertInto('band').values({ hash, document }).compile());
      },
      remove: (documentId) => {
        const document = this.#position(documentId);
        if (document === undefined) return;
        connection.run(query.deleteFrom('band').where('document', '=', document).compile());
      },
    };
  }

  #state(): OriginState {
    const connection = this.#connection;
    const rowOf = (id: string) => {
      const position = this.#position(id);
      if (position === undefined) return undefined;
      return connection.first(
        query
          .selectFrom('origin')
          .innerJoin('document', 'document.position', 'origin.origin')
          .select(['document.id as origin', 'origin.copy as copy'])
          .where('origin.document', '=', position)
          .compile(),
      );
    };
    const remove = (id: string): void => {
      const position = this.#position(id);
      if (position !== undefined)
        connection.run(query.deleteFrom('origin').where('document', '=', position).compile());
    };
    return {
      originOf: (id) => {
        const row = rowOf(id);
        return row && String(row['origin']);
      },
      copyOf: (id) => {
        const copy = rowOf(id)?.['copy'];
        return copy === null || copy === undefined ? undefined : (JSON.parse(String(copy)) as Copy);
      },
      members: (origin) => {
        const position = this.#position(origin);
        if (position === undefined) return [];
        const rows = connection.all(
          query
            .selectFrom('origin')
            .innerJoin('document', 'document.position', 'origin.document')
            .select('document.id as id')
            .where('origin.origin', '=', position)
            .orderBy('origin.document')
            .compile(),
        );
        return rows.map((row) => String(row['id']));
      },
      put: (id, origin, copy) => {
        const [document, first] = [this.#position(id), this.#position(origin)];
        if (document === undefined || first === undefined) return;
        remove(id);
        const values = { document, origin: first, copy: copy ? JSON.stringify(copy) : null };
        connection.run(query.insertInto('origin').values(values).compile());
      },
      remove,
    };
  }
}

/** Candidates that are looked at; those that share the most bands. */
const MOST = 24;
