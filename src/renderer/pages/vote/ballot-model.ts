/** What keys do to an answer, and how the answers of one person are looked up. Pure. */
import { MOST_DOTS_ON_ITEM } from '@shared/room/dots';
import type { Ballot, RoundMethod } from '@shared/room/round';

/** One answer of one person. */
export interface Answer {
  readonly value: number;
  readonly y?: number | undefined;
}

/** The answers by item. */
export function answersOf(ballots: readonly Ballot[]): ReadonlyMap<string, Answer> {
  return new Map(ballots.map(({ item, value, y }) => [item, { value, y }]));
}

/** Lowest and highest step of methods that are answered with one figure; null for the others. */
export function stepsOf(method: RoundMethod): readonly [low: number, high: number] | null {
  if (method === 'dot_vote') return [0, MOST_DOTS_ON_ITEM];
  if (method === 'rating') return [0, 4];
  if (method === 'poll') return [0, 5];
  return null;
}

const SLIDER_STEP = 5;
const MIDDLE = 50;
const FULL = 100;

/** What a key makes of an answer: a new value, null for none, undefined when the key has no meaning here. */
export function valueAfterKey(
  method: RoundMethod,
  value: number | null,
  key: string,
  isRtl: boolean,
): number | null | undefined {
  if (key === 'Backspace') return null;
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (method === 'sliders') return positionAfterKey(value, key, forward, back);
  const steps = stepsOf(method);
  if (!steps) return undefined;
  const [low, high] = steps;
  // One dot too many is sent, so that the budget can say why it was not taken.
  if (/^\d$/.test(key))
    return Number(key) > high && method !== 'dot_vote' ? undefined : asAnswer(method, Number(key));
  if (method === 'dot_vote' && (key === '+' || key === forward)) return (value ?? 0) + 1;
  if (method === 'dot_vote' && (key === '-' || key === back))
    return asAnswer(method, Math.max(0, (value ?? 0) - 1));
  if (key === forward) return value === null ? low : Math.min(high, value + 1);
  if (key === back) return value === null ? high : Math.max(low, value - 1);
  return undefined;
}

/** No dot is no answer; a rating of nought is one. */
export function asAnswer(method: RoundMethod, value: number): number | null {
  return method === 'dot_vote' && value === 0 ? null : value;
}

function positionAfterKey(
  value: number | null,
  key: string,
  forward: string,
  back: string,
): number | undefined {
  const now = value ?? MIDDLE;
  if (key === forward) return Math.min(FULL, now + SLIDER_STEP);
  if (key === back) return Math.max(0, now - SLIDER_STEP);
  if (key === 'Home') return 0;
  if (key === 'End') return FULL;
  return key === ' ' || key === 'Enter' ? now : undefined;
}

/** The neighbour of an item in a list: where the arrows go. Stays at the ends; null when the key does not lead on. */
export function itemAfterKey(items: readonly string[], item: string, key: string): string | null {
  const index = items.indexOf(item);
  if (key === 'ArrowDown') return items[Math.min(items.length - 1, index + 1)] ?? null;
  if (key === 'ArrowUp') return items[Math.max(0, index - 1)] ?? null;
  return null;
}

/** A whole number from 0 to 100 as somebody typed it; null for anything else. */
export function percentOf(text: string): number | null {
  const typed = text.trim();
  return /^\d{1,3}$/.test(typed) && Number(typed) <= FULL ? Number(typed) : null;
}
