/** Which round is put aside for now, so that the board shows its records again. Nothing here is worth keeping. */
import type { RoundView } from '@shared/room/room-view';
import type { BoardPlace } from '@shared/room/state';
import { create } from 'zustand';
import { usePast } from '../../store/past';
import { useRoom } from '../../store/room-store';

const useAside = create<{ readonly roundId: string | null }>()(() => ({ roundId: null }));

/** Shows the board again; the round goes on. */
export function putRoundAside(roundId: string): void {
  useAside.setState({ roundId });
}

/** Shows the round in place of its board. */
export function showRound(): void {
  useAside.setState({ roundId: null });
}

/** The round on the table; none while an earlier moment is looked at. */
export function useRound(): RoundView | null {
  const round = useRoom((state) => state.room?.round ?? null);
  return usePast() === null ? round : null;
}

/** The round that this place shows instead of its board, or null. */
export function useRoundHere(place: BoardPlace): RoundView | null {
  const round = useRound();
  const aside = useAside((state) => state.roundId);
  return round && isAt(round.place, place) && round.id !== aside ? round : null;
}

/** True when both are the same activity of the same section. */
export function isAt(a: BoardPlace, b: BoardPlace): boolean {
  return a.sectionId === b.sectionId && a.activityId === b.activityId;
}
