/** What the clock on the wall says: a figure, and a word for what it means. Pure. */

/** Two minutes are said, and the end is. */
const WARNING_MS = 120_000;

export interface ClockReading {
  /** "4:05", or "+0:35" after the end. */
  readonly text: string;
  readonly state: 'running' | 'paused' | 'ending' | 'over';
}

/** The reading of a phase of so many milliseconds left. */
export function readPhase(leftMs: number, isRunning: boolean, phaseSeconds: number): ClockReading {
  // A clock that counts down shows a second until it is gone.
  const seconds = leftMs >= 0 ? Math.ceil(leftMs / 1_000) : Math.floor(-leftMs / 1_000);
  const isOver = leftMs <= 0;
  const text = `${isOver && seconds > 0 ? '+' : ''}${minutesText(seconds)}`;
  if (!isRunning) return { text, state: 'paused' };
  if (isOver) return { text, state: 'over' };
  const isEnding = leftMs <= WARNING_MS && phaseSeconds * 1_000 > WARNING_MS;
  return { text, state: isEnding ? 'ending' : 'running' };
}

/** Milliseconds until the reading changes. */
export function untilNextSecond(leftMs: number): number {
  const rest = leftMs % 1_000;
  return leftMs > 0 ? rest || 1_000 : 1_000 + rest;
}

function minutesText(seconds: number): string {
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
