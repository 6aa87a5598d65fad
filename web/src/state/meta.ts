import type { MetaAnswer } from '../../../src/view/api.ts';
import { type Resource, useResource } from '../api/resource.ts';

/** What the server says of itself and its dossier. */
export function useMeta(): Resource<MetaAnswer> {
  return useResource<MetaAnswer>('/api/meta', { keep: true });
}
