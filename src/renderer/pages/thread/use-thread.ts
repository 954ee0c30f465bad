/** The chain of the open workshop as the page shows it; read again only when its records or links change. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Chain } from '@shared/thread/chain';
import { type ReadChain, readChain } from '@shared/thread/chains';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useLinks, useWorkshop } from '../../store/workshop-store';

/** Reads a chain from the mirror. */
export function useThread(chain: Chain): ReadChain {
  const kinds = useMemo(
    () => [...chain.columns.flatMap((column) => column.kinds), ...chain.standIns.map(({ kind }) => kind)],
    [chain],
  );
  const lists = useWorkshop(useShallow((state) => kinds.map((kind) => state.mirror?.byKind.get(kind))));
  const links = useLinks();
  return useMemo(() => {
    const byKind = new Map<string, readonly WorkshopRecord[]>(
      kinds.map((kind, at) => [kind, (lists[at] ?? []).filter(isActive)]),
    );
    return readChain(chain, { recordsOf: (kind) => byKind.get(kind) ?? [], links: [...links.values()] });
  }, [chain, kinds, lists, links]);
}
