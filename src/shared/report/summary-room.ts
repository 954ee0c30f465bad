/** How much room each part of the summary gets, from roomy to tight. */
import { briefText } from './brief-text.en';

/** How little room there is on a sheet: 0 roomy to 4 tightest. */
export type Tightness = 0 | 1 | 2 | 3 | 4;

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
  readonly limitWords: number;
  /** Primary KPIs. */
  readonly measures: number;
  readonly measureWords: number;
  readonly unitWords: number;
  readonly risks: number;
  readonly riskWords: number;
  /** Steps that bring most readiness. */
  readonly fixes: number;
  readonly actions: number;
  /** Words of a next step or action. */
  readonly nextWords: number;
  readonly findings: number;
  /** Words per item in "Also recorded"; 0 for references only. */
  readonly restWords: number;
  readonly purposeWords: number;
  readonly sponsors: number;
  /** Words of a sponsor; the open question gets twice as many. */
  readonly headWords: number;
  readonly guardrails: number;
  readonly ownerWords: number;
}

/** Counts and words by whole steps of tightness. */
const ROOMS: Readonly<Record<Tightness, Room>> = {
  0: {
    words: 25,
    goalWords: 25,
    basisWords: 25,
    goals: 3,
    personas: 2,
    harmed: 3,
    limitWords: 18,
    constraints: 5,
    measures: 4,
    unitWords: 4,
    measureWords: 16,
    risks: 3,
    riskWords: 20,
    fixes: 3,
    actions: 5,
    nextWords: 18,
    findings: 3,
    restWords: 6,
    sponsors: 2,
    headWords: 8,
    guardrails: 2,
    ownerWords: 4,
    purposeWords: 60,
  },
  1: {
    words: 14,
    goalWords: 24,
    basisWords: 12,
    goals: 3,
    personas: 2,
    harmed: 2,
    limitWords: 12,
    constraints: 5,
    measures: 4,
    unitWords: 3,
    measureWords: 10,
    risks: 3,
    riskWords: 13,
    fixes: 3,
    actions: 5,
    nextWords: 12,
    findings: 2,
    restWords: 0,
    sponsors: 2,
    headWords: 8,
    guardrails: 2,
    ownerWords: 4,
    purposeWords: 40,
  },
  2: {
    words: 9,
    goalWords: 16,
    basisWords: 8,
    goals: 3,
    personas: 2,
    harmed: 1,
    limitWords: 9,
    constraints: 5,
    measures: 4,
    unitWords: 3,
    measureWords: 7,
    risks: 3,
    riskWords: 9,
    fixes: 3,
    actions: 5,
    nextWords: 9,
    findings: 0,
    restWords: 0,
    sponsors: 2,
    headWords: 6,
    guardrails: 2,
    ownerWords: 4,
    purposeWords: 34,
  },
  3: {
    words: 8,
    goalWords: 14,
    basisWords: 8,
    goals: 3,
    personas: 1,
    harmed: 1,
    limitWords: 8,
    constraints: 4,
    measures: 4,
    unitWords: 2,
    measureWords: 6,
    risks: 3,
    riskWords: 7,
    fixes: 3,
    actions: 4,
    nextWords: 7,
    findings: 0,
    restWords: 0,
    sponsors: 1,
    headWords: 6,
    guardrails: 1,
    ownerWords: 3,
    purposeWords: 32,
  },
  4: {
    words: 5,
    goalWords: 7,
    basisWords: 5,
    goals: 3,
    personas: 1,
    harmed: 1,
    limitWords: 6,
    constraints: 3,
    unitWords: 1,
    measures: 2,
    measureWords: 4,
    risks: 2,
    riskWords: 5,
    fixes: 2,
    actions: 3,
    nextWords: 5,
    findings: 0,
    restWords: 0,
    sponsors: 1,
    headWords: 4,
    guardrails: 1,
    ownerWords: 2,
    purposeWords: 12,
  },
};

/** The room at a tightness from 0 to 4: between two steps the counts are those of the tighter one, words lie between. */
export function roomAt(tightness: number): Room {
  const roomy = ROOMS[Math.floor(tightness) as Tightness];
  const tight = ROOMS[Math.ceil(tightness) as Tightness];
  const share = tightness - Math.floor(tightness);
  if (share === 0) return tight;
  const between = (name: keyof Room) => Math.round(roomy[name] + (tight[name] - roomy[name]) * share);
  const names = Object.keys(tight) as (keyof Room)[];
  return {
    ...tight,
    ...Object.fromEntries(names.filter((name) => /words$/i.test(name)).map((name) => [name, between(name)])),
  };
}

/** A label with its value, or the words that say there is none. */
export function fieldRow(label: string, value: string) {
  return { label, value: value || briefText.notDiscussed };
}
