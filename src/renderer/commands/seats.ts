/** What the facilitator notes about seats while the day runs. */
import { actInRoom } from './room';

/** Ticks a seat as heard in the running block, or takes the tick away. */
export function tickHeard(seat: string, isHeard: boolean): void {
  void actInRoom({ do: 'seat.heard', seat, isHeard });
}

/** Leaves a seat out of votes from now on, or takes it in again. */
export function leaveOut(seat: string, isLeftOut: boolean): void {
  void actInRoom({ do: 'seat.leaveOut', seat, isLeftOut });
}
