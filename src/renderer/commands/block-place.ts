/** Where the room works in a block, and which section a note said in it belongs to. Pure. */
import { activityAt, activityOf, type FormedBlock } from '@shared/agenda/activity-of';
import type { Body } from '@shared/domain/workshop';
import type { BoardPlace } from '@shared/room/state';
import { findSection } from '@shared/sections/registry';

/** Sections and forms of an agenda item. */
export function workOf(body: Body): FormedBlock {
  return { sections: listOf(body.section_codes), forms: listOf(body.activity_forms) };
}

/**
 * The one board that a block opens at: of its first form that has boards, the one on which most time is spent. With
 * `form` only that one is looked for, with `station` (from 0) only in the section of that station of a carousel. A block
 * whose forms have no board opens at the first board of its section; without a section there is none.
 */
export function boardOfBlock(
  { sections, forms }: FormedBlock,
  step: { readonly form?: string; readonly station?: number } = {},
): BoardPlace | null {
  const own = step.station === undefined ? undefined : sections[step.station];
  const places = own === undefined ? sections : [own];
  for (const form of step.form === undefined ? forms : [step.form]) {
    const [first, ...others] = activityOf({ sections: places, forms: [form] });
    if (first) return others.reduce((most, one) => (minutesOf(one) > minutesOf(most) ? one : most), first);
  }
  for (const sectionId of places) {
    const first = findSection(sectionId)?.activities[0];
    if (first) return { sectionId, activityId: first.id };
  }
  return null;
}

function minutesOf(place: BoardPlace): number {
  return activityAt(place)?.minutes ?? 0;
}

/** Which station of a carousel a phase is, counted from 0; undefined for any other phase. */
export function stationOf(phases: readonly { readonly form: string }[], phase: number): number | undefined {
  if (phases[phase]?.form !== 'A10') return undefined;
  return phases.slice(0, phase).filter(({ form }) => form === 'A10').length;
}

/**
 * The section of a note: that of the page when the running block works there too, else that of the block. Without a
 * running block, or one without sections, the page decides alone.
 */
export function noteSection(
  pageSection: string | null,
  block: FormedBlock | null,
  shownSection: string | null,
): string | null {
  const sections = block?.sections ?? [];
  if (sections.length === 0 || (pageSection !== null && sections.includes(pageSection))) return pageSection;
  if (shownSection !== null && sections.includes(shownSection)) return shownSection;
  return sections[0] ?? null;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
