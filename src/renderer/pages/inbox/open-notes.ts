/**
 * Which notes still wait. A note that has become a record keeps the way to it and has left the inbox; one that was
 * written on a wall is sorted there and was never in it.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isActive } from '@shared/domain/workshop';

/** Ids of the records a note has become. */
export function promotedIds(note: WorkshopRecord): readonly string[] {
  const value = note.body['promoted_ids'];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** True while nobody has sorted the note and no wall has it. */
export function isOpenNote(note: WorkshopRecord): boolean {
  return isActive(note) && promotedIds(note).length === 0 && note.body['activity_id'] === undefined;
}

/** How many notes wait. */
export function countOpenNotes(notes: readonly WorkshopRecord[]): number {
  return notes.reduce((count, note) => count + (isOpenNote(note) ? 1 : 0), 0);
}
