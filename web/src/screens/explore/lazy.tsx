import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../../api/client.ts';
import { Failure, Loading } from '../../components/states.tsx';
import type { ViewName } from './filter.ts';

/** The views that are loaded when they are first opened. */
const LOADERS: Readonly<Record<Exclude<ViewName, 'list'>, () => Promise<ComponentType>>> = {
  timeline: async () => (await import('./timeline.tsx')).Timeline,
  matrix: async () => (await import('./matrix.tsx')).Matrix,
  network: async () => (await import('./network.tsx')).Network,
  map: async () => (await import('./map.tsx')).WorldMap,
  figures: async () => (await import('./figures.tsx')).Figures,
  sql: async () => (await import('./sql.tsx')).Sql,
};

type Name = keyof typeof LOADERS;

const loaded = new Map<Name, ComponentType>();

/** A view, loaded when it is opened. */
export function Lazy({ name }: { readonly name: Name }) {
  const [failed, setFailed] = useState<Name | undefined>(undefined);
  const [, setShown] = useState<Name | undefined>(undefined);
  const load = (): void => {
    setFailed(undefined);
    LOADERS[name]()
      .then((view) => {
        loaded.set(name, view);
        setShown(name);
      })
      .catch(() => setFailed(name));
  };
  useEffect(() => {
    if (!loaded.has(name)) load();
  }, [name]);
  const View = loaded.get(name);
  if (View) return <View />;
  if (failed === name) {
    return <Failure error={new ApiError(0, { code: 'server-gone' })} retry={load} />;
  }
  return <Loading />;
}
