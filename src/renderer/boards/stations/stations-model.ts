/**
 * Stations of a carousel: who works together, who is where in which turn, and when a station is done. A group leaves
 * its mark at a station; a mark counts for each of its people. Pure.
 */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Section } from '@shared/sections/define-section';

/** Requirement families: the stations while no block with others runs. */
export const FAMILIES: readonly string[] = ['S12', 'S13', 'S14', 'S15', 'S16'];
/** So many hands have to have worked at a station, unless there are fewer people. */
const HANDS = 3;
/** Below this many people everybody walks from station to station together. */
const FEWEST_FOR_GROUPS = 5;
const USUAL_MINUTES = 8;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export interface Walker {
  readonly id: string;
  readonly discipline: string;
  readonly roomRole: string;
}

/** Sections of the running block when it is a carousel of several, else the requirement families. */
export function stationsOf(
  block: { readonly sections: readonly string[]; readonly forms: readonly string[] } | null,
): readonly string[] {
  if (block === null || block.sections.length < 2) return FAMILIES;
  return block.forms.includes('A10') ? block.sections : FAMILIES;
}

/** People who walk: those in the room who do more than listen; whoever leads walks only in a small room. */
export function walkersOf(people: readonly WorkshopRecord[]): readonly Walker[] {
  const all = people
    .filter(isActive)
    .map(({ id, body }) => ({
      id,
      discipline: String(body.discipline ?? ''),
      roomRole: String(body.room_role ?? 'participant'),
    }))
    .filter(({ roomRole }) => roomRole !== 'observer' && roomRole !== 'absent_stakeholder');
  const others = all.filter(({ roomRole }) => roomRole !== 'facilitator');
  return others.length >= FEWEST_FOR_GROUPS ? others : all;
}

/** Ids of the people of each group: twos and threes, no more groups than stations, disciplines mixed. */
export function splitGroups(people: readonly Walker[], stations: number): readonly (readonly string[])[] {
  const count =
    people.length < FEWEST_FOR_GROUPS ? 1 : Math.max(1, Math.min(stations, Math.floor(people.length / 2)));
  // Dealt out like cards, one discipline after the other, so that neighbours do not end up together.
  const dealt = [...people].sort((a, b) =>
    a.discipline < b.discipline ? -1 : a.discipline > b.discipline ? 1 : 0,
  );
  return Array.from({ length: count }, (_, group) =>
    dealt.filter((__, at) => at % count === group).map(({ id }) => id),
  );
}

/** "Group A". */
export function groupName(index: number): string {
  return `Group ${LETTERS[index] ?? String(index + 1)}`;
}

/** The station of each group in each turn: `plan[turn][group]`. No two groups meet while there are stations enough. */
export function rotationOf(groups: number, stations: number): readonly (readonly number[])[] {
  return Array.from({ length: stations }, (_, turn) =>
    Array.from({ length: groups }, (__, group) => (group + turn) % stations),
  );
}

/** Whole minutes of a turn. */
export function minutesEach(blockMinutes: number | null, turns: number): number {
  return blockMinutes === null || turns === 0 ? USUAL_MINUTES : Math.max(1, Math.floor(blockMinutes / turns));
}

/** Ids of the people of a group. */
export function membersOf({ body }: WorkshopRecord): readonly string[] {
  return Array.isArray(body.member_ids) ? (body.member_ids as readonly string[]) : [];
}

/** Sections at which a group has left its mark. */
export function marksOf({ body }: WorkshopRecord): readonly string[] {
  return Array.isArray(body.marked) ? (body.marked as readonly string[]) : [];
}

export interface StationState {
  /** Hands that have worked at the station. */
  readonly hands: number;
  readonly needed: number;
  readonly isDone: boolean;
}

/** Whether enough hands have worked at the station; a group without people is one hand. */
export function stationState(groups: readonly WorkshopRecord[], sectionId: string): StationState {
  const weight = (group: WorkshopRecord): number => Math.max(1, membersOf(group).length);
  const sum = (some: readonly WorkshopRecord[]): number =>
    some.reduce((total, group) => total + weight(group), 0);
  const hands = sum(groups.filter((group) => marksOf(group).includes(sectionId)));
  const needed = Math.min(HANDS, sum(groups));
  return { hands, needed, isDone: needed > 0 && hands >= needed };
}

/** The first turn in which a group has still to leave its mark; the number of turns when all have. */
export function turnOf(groups: readonly WorkshopRecord[], stations: readonly string[]): number {
  const plan = rotationOf(groups.length, stations.length);
  const open = plan.findIndex((row) =>
    row.some((station, at) => {
      const group = groups[at];
      return group !== undefined && !marksOf(group).includes(stations[station] ?? '');
    }),
  );
  return open < 0 ? plan.length : open;
}

/** What is drafted at a station: requirements of the section's family, else records of the kind it is scored by. */
export function draftOf(section: Section): {
  readonly kind: string;
  readonly only?: readonly [string, string];
} {
  const family = section.activities.find(({ kind, only }) => kind === 'system_requirement' && only)?.only;
  if (family) return { kind: 'system_requirement', only: [family.field, family.is] };
  return { kind: section.score?.primary[0]?.kind ?? Object.keys(section.records)[0] ?? '' };
}

/** "2 of 3 hands", "4 hands". */
export function handsWords(hands: number, needed: number): string {
  return hands < needed ? `Marks: ${hands} of ${needed} hands` : `Marks: ${hands} hands`;
}
