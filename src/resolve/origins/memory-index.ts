import type { OriginIndex } from '../ports.ts';

/** An index of bands in memory; candidates that share the most bands come first. */
export function makeOriginIndex(): OriginIndex {
  const byBand = new Map<number, string[]>();
  const bandsOf = new Map<string, readonly number[]>();
  return {
    candidates({ documentId, bands }) {
      const shared = new Map<string, number>();
      for (const band of bands)
        for (const id of byBand.get(band) ?? [])
          if (id !== documentId) shared.set(id, (shared.get(id) ?? 0) + 1);
      return [...shared].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    },
    add({ documentId, bands }) {
      bandsOf.set(documentId, bands);
      for (const band of bands) {
        const list = byBand.get(band);
        if (list) list.push(documentId);
        else byBand.set(band, [documentId]);
      }
    },
    remove(documentId) {
      for (const band of bandsOf.get(documentId) ?? []) {
        const rest = (byBand.get(band) ?? []).filter((id) => id !== documentId);
        if (rest.length > 0) byBand.set(band, rest);
        else byBand.delete(band);
      }
      bandsOf.delete(documentId);
    },
  };
}
