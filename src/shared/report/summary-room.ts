/** How much room each part of the summary gets, from roomy to tight. */
import { briefText } from './brief-text.en';

/** How little room there is: 0 roomy to 3 tightest. */
export type Tightness = 0 | 1 | 2 | 3;

/** How many of each thing are shown in full and how many words they get. */
export interface Room {
  readonly words: number;
  /** Goals are what the sponsor reads first, so they give way last. */
  readonly goalWords: number;
  readonly basisWords: number;
  readonly goals: number;
  readonly personas: number;
  /** People who may be harmed. */
  readonly harmed: number;
  readonly constraints: number;
  readonly risks: number;
  readonly actions: number;
  readonly findings: number;
  /** Words per item in "Also recorded"; 0 for references only. */
  readonly restWords: number;
  readonly purposeWords: number;
}

/** Counts and words by tightness. */
export const ROOMS: Readonly<Record<Tightness, Room>> = {
  0: {
    words: 25,
    goalWords: 25,
    basisWords: 25,
    goals: 3,
    personas: 2,
    harmed: 3,
    constraints: 5,
    risks: 3,
    actions: 5,
    findings: 3,
    restWords: 6,
    purposeWords: 60,
  },
  1: {
    words: 16,
    goalWords: 24,
    basisWords: 12,
    goals: 3,
    personas: 2,
    harmed: 2,
    constraints: 5,
    risks: 3,
    actions: 5,
    findings: 2,
    restWords: 4,
    purposeWords: 40,
  },
  2: {
    words: 11,
    goalWords: 24,
    basisWords: 8,
    goals: 3,
    personas: 1,
    harmed: 1,
    constraints: 4,
    risks: 3,
    actions: 4,
    findings: 0,
    restWords: 3,
    purposeWords: 25,
  },
  3: {
    words: 7,
    goalWords: 7,
    basisWords: 5,
    goals: 3,
    personas: 1,
    harmed: 1,
    constraints: 3,
    risks: 2,
    actions: 3,
    findings: 0,
    restWords: 0,
    purposeWords: 16,
  },
};

/** A label with its value, or the words that say there is none. */
export function fieldRow(label: string, value: string) {
  return { label, value: value || briefText.notDiscussed };
}
