/**
 * Which boards a block of the day is worked on: those of its sections that are meant for its forms of working. Forms
 * that belong to the whole room (polls, stations, the review) have their board among the outcomes and lead there from
 * any section.
 */
import type { BoardPlace } from '../room/state';
import type { Activity } from '../sections/define-section';
import { findSection } from '../sections/registry';

/** Sections whose boards serve all others, in the order in which they are asked. */
const FOR_ALL = ['OUT', 'S00'] as const;

export interface FormedBlock {
  /** Section ids; the first one is where the block opens. */
  readonly sections: readonly string[];
  /** A1 to A15, in the order in which they are used. */
  readonly forms: readonly string[];
}

/** The boards of a block, form after form; empty for a block without forms. Each board comes once. */
export function activityOf(block: FormedBlock): readonly BoardPlace[] {
  const places = block.forms.flatMap((form) => boardsOf(form, block.sections));
  const seen = new Set<string>();
  return places.filter(({ sectionId, activityId }) => {
    const key = `${sectionId} ${activityId}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The form of working that a board is meant for; null for a board that no section declares. */
export function formOf(place: BoardPlace): string | null {
  return activityAt(place)?.form ?? null;
}

/** What a section declares for the place, or undefined. */
export function activityAt({ sectionId, activityId }: BoardPlace): Activity | undefined {
  return findSection(sectionId)?.activities.find(({ id }) => id === activityId);
}

/** All boards of the form in these sections; where they have none, the first one that serves every section. */
function boardsOf(form: string, sections: readonly string[]): readonly BoardPlace[] {
  const own = sections.flatMap((sectionId) => inSection(form, sectionId));
  return own.length > 0 ? own : FOR_ALL.flatMap((sectionId) => inSection(form, sectionId)).slice(0, 1);
}

function inSection(form: string, sectionId: string): readonly BoardPlace[] {
  const activities = findSection(sectionId)?.activities ?? [];
  return activities
    .filter((activity) => activity.form === form)
    .map(({ id: activityId }) => ({ sectionId, activityId }));
}
