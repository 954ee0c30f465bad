/** Keeps the second copy whole: a journal with a gap would hide everything behind it, should the database be lost. */
import type { Journal } from '../db/journal';
import { toJournalLine } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';

/** True where the journal holds every change of a workshop in a row. */
export function isJournalWhole({ ops }: Repositories, journal: Journal, workshopId: string): boolean {
  return journal.read(workshopId).length >= (ops.findLast(workshopId)?.revision ?? 0);
}

/** Puts a journal that does not fit aside, under another name, and writes it anew from the database. */
export function mendJournal({ ops }: Repositories, journal: Journal, workshopId: string): void {
  journal.setAside(workshopId);
  const lines = ops.listAfter(workshopId, 0).map((op) => toJournalLine(op, workshopId));
  if (lines.length > 0) journal.append(workshopId, lines);
}
