/** The moments of a workshop as a line to slide along, and its days. Pure. */
import type { Moment } from '@shared/ipc/replies';

/** A day with changes; `last` is the place of its last change among all moments. */
export interface DayOfChanges {
  readonly day: string;
  readonly last: number;
  readonly count: number;
}

/** The days on which something was changed, oldest first, in the time zone of this computer. */
export function daysOf(moments: readonly Moment[]): readonly DayOfChanges[] {
  const days: DayOfChanges[] = [];
  for (const [at, moment] of moments.entries()) {
    const day = localDay(moment.at);
    const known = days.at(-1);
    if (known?.day === day) days[days.length - 1] = { day, last: at, count: known.count + 1 };
    else days.push({ day, last: at, count: 1 });
  }
  return days;
}

/** The place of a moment among all; the last one before it when it is not there any more. */
export function placeOf(moments: readonly Moment[], seq: number): number {
  const after = moments.findIndex((moment) => moment.seq > seq);
  return Math.max(0, (after === -1 ? moments.length : after) - 1);
}

/** "2026-11-23" in the time of this computer. */
export function localDay(at: string): string {
  return new Intl.DateTimeFormat('en-CA').format(new Date(at));
}
