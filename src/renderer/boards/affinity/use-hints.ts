/** Suggestions for groups while their list is open; those that were left are not made again. */
import { type ClusterHint, hintClusters, takeHint } from '@shared/room/cluster-hints';
import { useMemo, useState } from 'react';
import { ulid } from 'ulid';
import type { Move } from './moves';
import type { ShownWall } from './use-wall';

/** The suggestions, and what people do with them. */
export function useHints({ wall, clusters }: ShownWall, move: (move: Move) => void) {
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const hints = useMemo(() => {
    if (!isOpen) return [];
    const notes = [...wall.notes.values()].map(({ id, body }) => ({ id, text: String(body.body ?? '') }));
    return hintClusters(notes, clusters).filter((hint) => !left.has(keyOf(hint)));
  }, [isOpen, wall, clusters, left]);
  return {
    isOpen,
    hints,
    toggle: () => setOpen((now) => !now),
    take: (hint: ClusterHint) => move(takeMove([hint])),
    takeAll: () => move(takeMove(hints)),
    leave: (hint: ClusterHint) => setLeft((all) => new Set([...all, keyOf(hint)])),
  };
}

/** Takes suggestions in one step. Notes that somebody has grouped meanwhile stay where they are. */
export function takeMove(hints: readonly ClusterHint[]): Move {
  const ids = hints.map(() => ulid());
  return {
    label: hints.length === 1 ? 'take a suggested group' : `take ${hints.length} suggested groups`,
    newId: ids[0] ?? '',
    apply: (clusters, idOf) =>
      hints.reduce(
        (now, hint, index) =>
          takeHint(now, { ...hint, into: hint.into === null ? null : idOf(hint.into) }, ids[index] ?? ''),
        clusters,
      ),
  };
}

function keyOf({ notes, into }: ClusterHint): string {
  return [into ?? '', ...notes].join();
}
