/** Rows of `link`. */
import type { Link } from '@shared/domain/workshop';
import type { Database } from 'better-sqlite3';
import { rowHashSql } from '../db/row-hash';

const COLUMNS = 'id, from_id AS fromId, type, to_id AS toId, strength, note';

export interface LinkRepository {
  readonly find: (workshopId: string, id: string) => Link | null;
  readonly findBetween: (fromId: string, type: string, toId: string) => Link | null;
  readonly list: (workshopId: string) => readonly Link[];
  /** Links that start or end at a record. */
  readonly listAt: (recordId: string) => readonly Link[];
  readonly write: (workshopId: string, link: Link) => void;
  readonly remove: (id: string) => void;
}

/** Prepares the statements once. */
export function createLinkRepository(db: Database): LinkRepository {
  const find = db.prepare<[string, string], Link>(
    `SELECT ${COLUMNS} FROM link WHERE workshop_id = ? AND id = ?`,
  );
  const between = db.prepare<[string, string, string], Link>(
    `SELECT ${COLUMNS} FROM link WHERE from_id = ? AND type = ? AND to_id = ?`,
  );
  const list = db.prepare<[string], Link>(`SELECT ${COLUMNS} FROM link WHERE workshop_id = ? ORDER BY id`);
  const at = db.prepare<[string, string], Link>(
    `SELECT ${COLUMNS} FROM link WHERE from_id = ? OR to_id = ? ORDER BY id`,
  );
  const write = db.prepare(
    `INSERT INTO link (id, workshop_id, from_id, type, to_id, strength, note, sha256)
     VALUES (@id, @workshopId, @fromId, @type, @toId, @strength, @note, '')
     ON CONFLICT (id) DO UPDATE SET strength = @strength, note = @note`,
  );
  const seal = db.prepare(`UPDATE link SET sha256 = ${rowHashSql('link')} WHERE id = ?`);
  const remove = db.prepare('DELETE FROM link WHERE id = ?');
  return {
    find: (workshopId, id) => find.get(workshopId, id) ?? null,
    findBetween: (fromId, type, toId) => between.get(fromId, type, toId) ?? null,
    list: (workshopId) => list.all(workshopId),
    listAt: (recordId) => at.all(recordId, recordId),
    write: (workshopId, link) => {
      write.run({ ...link, workshopId });
      seal.run(link.id);
    },
    remove: (id) => void remove.run(id),
  };
}
