/**
 * What to do next: the places where most points of the whole can be earned. What one step at one place mends is one
 * entry, whichever parts of the score it touches; of equal ones those come first whose owner sits in the room.
 */
import type { WorkshopRecord } from '../domain/workshop';
import type { GapRow } from './gap-list';
import type { Readiness } from './readiness';

/** Finds records by id, as a view or the window's mirror does. */
export interface RecordFinder {
  readonly find: (id: string | undefined) => Pick<WorkshopRecord, 'kind' | 'body'> | undefined;
}

export interface Fix {
  readonly section: string;
  /** Points of R that it earns, as things stand. */
  readonly overall: number;
  /** The row that says what to do, the largest of those that are mended together. */
  readonly row: GapRow;
  /** Whose record it is; absent when nobody owns it. */
  readonly ownerId?: string;
}

/** The steps that earn most, at most `count` of them. */
export function bestFixes(readiness: Readiness, view: RecordFinder, count: number): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const { id: section, effective, gaps } of readiness.sections) {
    for (const row of gaps) {
      const overall = row.points * effective;
      const place = [section, row.recordId ?? row.item ?? row.kind, row.field ?? row.rule].join(' ');
      const known = fixes.get(place);
      if (!known) fixes.set(place, { section, overall, row, ...ownerOf(view, row.recordId) });
      else
        fixes.set(place, {
          ...known,
          overall: known.overall + overall,
          row: row.points > known.row.points ? row : known.row,
        });
    }
  }
  const inRoom = (fix: Fix): number => (isInRoom(view, fix.ownerId) ? 0 : 1);
  return [...fixes.values()]
    .sort((a, b) => b.overall - a.overall || inRoom(a) - inRoom(b) || (a.section < b.section ? -1 : 1))
    .slice(0, count);
}

function ownerOf(view: RecordFinder, recordId: string | undefined): Pick<Fix, 'ownerId'> {
  const owner = view.find(recordId)?.body.owner_id;
  return typeof owner === 'string' ? { ownerId: owner } : {};
}

function isInRoom(view: RecordFinder, ownerId: string | undefined): boolean {
  const person = view.find(ownerId);
  return person?.kind === 'person' && person.body.room_role !== 'absent_stakeholder';
}
