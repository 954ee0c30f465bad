/** What the clock shows, worked out from what main said last and the time since. Pure. */
import type { RoomClockView } from '@shared/room/room-view';
import { STEP_TEXT } from '@shared/room/text.en';

const SOON_MS = 120_000;

/** calm: enough time. soon: two minutes or less of something longer. over: none. */
export type ClockTone = 'calm' | 'soon' | 'over';

/** Everything the clock shows at one moment. */
export interface ClockFace {
  readonly blockId: string;
  /** Counted from 1. */
  readonly phase: number;
  readonly phases: number;
  /** What the room is asked to do. */
  readonly step: string;
  readonly next: string | null;
  readonly phaseMs: number;
  readonly blockMs: number;
  readonly spentMs: number;
  readonly isRunning: boolean;
  readonly tone: ClockTone;
}

/** The clock `sinceMs` after main made the view; a paused one stands still. */
export function faceOf(clock: RoomClockView, sinceMs: number): ClockFace {
  const passed = clock.isRunning ? Math.max(0, sinceMs) : 0;
  const phaseMs = clock.phaseMs - passed;
  const current = clock.phases[clock.phase];
  const next = clock.phases[clock.phase + 1];
  return {
    blockId: clock.blockId,
    phase: clock.phase + 1,
    phases: clock.phases.length,
    step: current ? STEP_TEXT[current.step] : '',
    next: next ? STEP_TEXT[next.step] : null,
    phaseMs,
    blockMs: clock.blockMs - passed,
    spentMs: clock.spentMs + passed,
    isRunning: clock.isRunning,
    tone: toneOf(phaseMs, (current?.seconds ?? 0) * 1_000),
  };
}

/** How urgent what is left of a length is; what is no longer than two minutes is calm until it is over. */
export function toneOf(leftMs: number, lengthMs: number): ClockTone {
  if (leftMs <= 0) return 'over';
  return leftMs <= SOON_MS && lengthMs > SOON_MS ? 'soon' : 'calm';
}

/** "4:05", and "+1:20" for time taken on top; a second that has begun counts as left. */
export function clockText(ms: number): string {
  const seconds = ms > 0 ? Math.ceil(ms / 1_000) : Math.floor(-ms / 1_000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return ms <= 0 && seconds > 0 ? `+${text}` : text;
}

/** The time left in words, for screen readers and tooltips: "4 min 5 s left", "1 min 20 s over". */
export function clockWords(ms: number): string {
  const seconds = ms > 0 ? Math.ceil(ms / 1_000) : Math.floor(-ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  const parts = [minutes > 0 ? `${minutes} min` : '', seconds % 60 > 0 ? `${seconds % 60} s` : ''];
  const words = parts.filter((part) => part !== '').join(' ');
  if (words === '') return 'time is over';
  return `${words} ${ms > 0 ? 'left' : 'over'}`;
}

/** "3 min", "1 h 5 min"; less than a minute is said as such. */
export function awayText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Milliseconds until the shown second changes. */
export function untilNextSecond(phaseMs: number): number {
  const rest = ((phaseMs % 1_000) + 1_000) % 1_000;
  return rest === 0 ? 1_000 : rest;
}
