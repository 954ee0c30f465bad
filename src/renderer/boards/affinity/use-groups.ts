/**
 * The groups of a wall as people see them: a move shows at once and is saved behind it. Moves are saved one after the
 * other; each is worked out anew from what was saved before it, so that none can undo another.
 */
import { type Clusters, clusterChange } from '@shared/room/clusters';
import { useCallback, useMemo, useRef, useState } from 'react';
import { writeClusterChange } from '../../commands/clusters';
import type { Move } from './moves';
import { inWallOrder, type Wall } from './wall-model';

/** The groups to show, and the function that moves something. */
export function useGroups(wall: Wall): {
  readonly clusters: Clusters;
  readonly move: (move: Move) => void;
} {
  const [waiting, setWaiting] = useState<readonly Move[]>([]);
  const latest = useRef(wall);
  latest.current = wall;
  const queue = useRef<Promise<void>>(Promise.resolve());
  /** What groups that were made here are called since they were saved. */
  const saved = useRef(new Map<string, string>());

  const clusters = useMemo(
    () =>
      inWallOrder(
        waiting.reduce((now, one) => one.apply(now, (id) => saved.current.get(id) ?? id), wall.clusters),
        wall.notes.keys(),
      ),
    [waiting, wall],
  );

  const move = useCallback((next: Move): void => {
    setWaiting((all) => [...all, next]);
    queue.current = queue.current.then(async () => {
      const { clusters: before, notes, place } = latest.current;
      const change = clusterChange(
        before,
        next.apply(before, (id) => saved.current.get(id) ?? id),
      );
      const id = isEmpty(change) ? null : await writeClusterChange(change, place, notes, next.label);
      if (id !== null && change.created.length > 0) saved.current.set(next.newId, id);
      // Its event came before the answer, so what was saved takes its place without a flicker.
      setWaiting((all) => all.filter((one) => one !== next));
    });
  }, []);
  return { clusters, move };
}

function isEmpty({ created, renamed, removed, notes }: ReturnType<typeof clusterChange>): boolean {
  return created.length + renamed.length + removed.length + notes.length === 0;
}
