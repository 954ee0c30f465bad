/** The clock of the running block, counted on in this window: one timer a second, none while it is paused. */
import { useEffect, useReducer } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useRoom } from '../../store/room-store';
import { type ClockFace, faceOf, untilNextSecond } from './clock-model';

/** Waits a little longer than needed, so that the second has surely changed. */
const MARGIN_MS = 15;

/** What the clock shows now; null while no block runs. Whoever uses it is drawn again each second. */
export function useClockFace(): ClockFace | null {
  const { clock, receivedAt } = useRoom(
    useShallow(({ room, receivedAt: at }) => ({ clock: room?.clock ?? null, receivedAt: at })),
  );
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!clock?.isRunning) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const { phaseMs } = faceOf(clock, performance.now() - receivedAt);
      timer = setTimeout(() => {
        redraw();
        wait();
      }, untilNextSecond(phaseMs) + MARGIN_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [clock, receivedAt]);
  return clock && faceOf(clock, performance.now() - receivedAt);
}
