/** Ballots on sections: what was counted in which round, and what the room's rule makes of it. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import {
  answersNeeded,
  isPollConfirmed,
  medianLevel,
  objectionsTo,
  pollsOf,
} from '@shared/sections/agreement';
import type { RecordView } from '@shared/sections/record-view';

export interface Level {
  readonly value: number;
  readonly label: string;
}

/** From full support to objection, and at the end those who take no side. */
export const LEVELS: readonly Level[] = [
  { value: 5, label: 'Full support' },
  { value: 4, label: 'Small reservation' },
  { value: 3, label: 'Can live with it' },
  { value: 2, label: 'Serious reservation' },
  { value: 1, label: 'Objection' },
  { value: 0, label: 'Abstains' },
];

const LIVES_WITH = 3;
/** More than any room holds; a slip of the finger is no crowd. */
export const MOST_BALLOTS = 200;

/** The count that a typed text stands for, nothing being none; null for what is no count. */
export function countOfText(text: string): number | null {
  const typed = text.trim();
  if (!/^\d*$/.test(typed)) return null;
  return Number(typed) <= MOST_BALLOTS ? Number(typed) : null;
}

/** The count after a key, or null when the key does not count. */
export function countAfterKey(count: number, key: string): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(MOST_BALLOTS, count + step));
}

/** How many gave each level, by level. */
export type Tally = ReadonlyMap<number, number>;

export interface Round {
  readonly round: number;
  readonly tally: Tally;
  /** How many answered, abstentions among them. */
  readonly total: number;
}

/** The rounds of a section's poll, the first one first. */
export function roundsOf(ballots: readonly WorkshopRecord[], sectionId: string): readonly Round[] {
  const rounds = new Map<number, Map<number, number>>();
  for (const ballot of ballots) {
    if (!isActive(ballot) || ballot.body.section_code !== sectionId) continue;
    const round = roundOf(ballot);
    const tally = rounds.get(round) ?? new Map<number, number>();
    rounds.set(round, tally.set(levelOf(ballot), (tally.get(levelOf(ballot)) ?? 0) + 1));
  }
  return [...rounds]
    .sort(([a], [b]) => a - b)
    .map(([round, tally]) => ({
      round,
      tally,
      total: [...tally.values()].reduce((sum, count) => sum + count, 0),
    }));
}

/** What has to be done so that this many ballots of a round have a level. */
export function tallyChange(
  ballots: readonly WorkshopRecord[],
  place: { readonly sectionId: string; readonly round: number; readonly level: number },
  count: number,
): { readonly tokens: readonly string[]; readonly doomed: readonly string[] } {
  const own = ballots.filter(
    (ballot) =>
      isActive(ballot) && ballot.body.section_code === place.sectionId && roundOf(ballot) === place.round,
  );
  const same = own.filter((ballot) => levelOf(ballot) === place.level);
  const numbers = own.map(({ body }) => Number(/^ballot (\d+)$/.exec(String(body.person_token))?.[1] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  return {
    tokens: Array.from({ length: Math.max(0, count - same.length) }, (_, index) => `ballot ${next + index}`),
    doomed: same.slice(count).map(({ id }) => id),
  };
}

export interface Outcome {
  readonly tone: 'success' | 'warning' | 'error' | 'neutral';
  readonly text: string;
}

/** What the rule of the room says about the latest round of a section. */
export function outcomeOf(view: RecordView, sectionId: string): Outcome {
  const polls = pollsOf(view, sectionId);
  if (polls.length === 0) return { tone: 'neutral', text: 'Not asked yet' };
  const objections = objectionsTo(view, sectionId);
  const some = `${objections} ${objections === 1 ? 'objection' : 'objections'}`;
  if (isPollConfirmed(view, sectionId))
    return { tone: 'success', text: objections > 0 ? `Confirmed over ${some}` : 'Confirmed' };
  const missing = answersNeeded(view) - polls.length;
  if (missing > 0)
    return { tone: 'neutral', text: `${missing} more ${missing === 1 ? 'vote' : 'votes'} needed` };
  if (objections > 0)
    return {
      tone: 'error',
      text: objections === 1 ? 'An objection stands' : `${objections} objections stand`,
    };
  const median = medianLevel(polls);
  if (median === null) return { tone: 'warning', text: 'Nobody took a side' };
  return { tone: 'warning', text: `Median below ${LIVES_WITH}` };
}

/** "4 full support, 1 objection". */
export function tallyWords(tally: Tally): string {
  return LEVELS.flatMap(({ value, label }) => {
    const count = tally.get(value) ?? 0;
    return count === 0 ? [] : [`${count} ${label.toLowerCase()}`];
  }).join(', ');
}

function roundOf({ body }: WorkshopRecord): number {
  return typeof body.round === 'number' ? body.round : 1;
}

function levelOf({ body }: WorkshopRecord): number {
  return typeof body.level === 'number' ? body.level : 0;
}
