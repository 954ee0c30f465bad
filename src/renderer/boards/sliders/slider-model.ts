/** Positions between two ends: what they are called, what keys do to them. Pure. */
import type { SliderPair } from '@shared/sections/define-section';
import type { Patch } from '../../commands/intents';

const MIDDLE = 50;
const FULL = 100;
const STEP = 5;
const PAGE = 10;

/** The fields that say which pair of which set a position belongs to. */
export function placeOfPair(set: string, { poleA, poleB }: SliderPair): Patch {
  return { set_code: set, pole_a: poleA, pole_b: poleB };
}

/** "62 % towards Latency"; what nobody touched has no position, which is not the middle. */
export function positionWords(position: number | null, { poleA, poleB }: SliderPair): string {
  if (position === null) return 'No position yet';
  if (position === MIDDLE) return `In the middle between ${poleA} and ${poleB}`;
  if (position === 0 || position === FULL) return `Entirely ${position === 0 ? poleA : poleB}`;
  return position > MIDDLE ? `${position} % towards ${poleB}` : `${FULL - position} % towards ${poleA}`;
}

/** The position after a key, or null when the key does not move. Without a position, keys start from the middle. */
export function positionAfterKey(position: number | null, key: string, rtl: boolean): number | null {
  const now = position ?? MIDDLE;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: rtl ? -STEP : STEP,
    ArrowLeft: rtl ? STEP : -STEP,
    ArrowUp: STEP,
    ArrowDown: -STEP,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -FULL,
    End: FULL,
  };
  if ((key === 'Enter' || key === ' ') && position === null) return MIDDLE;
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(FULL, now + step));
}
