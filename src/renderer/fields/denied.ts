/**
 * Questions of a set that were answered with no while others are still open. Stored is what applies, or "none" once
 * every question was denied; until then the window remembers the noes, so that a room can go through them one by one.
 */
import { useState } from 'react';

const deniedByPlace = new Map<string, ReadonlySet<string>>();

/** The denied codes of a field, and how to replace them. */
export function useDenied(
  place: string,
): readonly [ReadonlySet<string>, (codes: ReadonlySet<string>) => void] {
  const [denied, setDenied] = useState<ReadonlySet<string>>(() => deniedByPlace.get(place) ?? new Set());
  return [
    denied,
    (codes) => {
      deniedByPlace.set(place, codes);
      setDenied(codes);
    },
  ];
}
