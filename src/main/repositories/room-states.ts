/** Rows of `room_state`: one per workshop that was ever run, gone with it. Never exported and never in the history. */
import type { Database } from 'better-sqlite3';
import { rowHashSql } from '../db/row-hash';

/** A stored state as text; only the room's service knows how to read it. */
export interface StoredRoom {
  readonly state: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

export interface RoomStateRepository {
  readonly find: (workshopId: string) => StoredRoom | null;
  /** Writes the state of a workshop that is there; for one that is gone nothing happens. */
  readonly write: (workshopId: string, state: string, at: string) => void;
}

/** Prepares the statements once. */
export function createRoomStateRepository(db: Database): RoomStateRepository {
  const find = db.prepare<[string], StoredRoom>(
    'SELECT state, saved_at AS savedAt FROM room_state WHERE workshop_id = ?',
  );
  const write = db.prepare(
    `INSERT INTO room_state (workshop_id, state, saved_at, sha256)
     SELECT id, @state, @at, '' FROM workshop WHERE id = @workshopId
     ON CONFLICT (workshop_id) DO UPDATE SET state = excluded.state, saved_at = excluded.saved_at`,
  );
  const seal = db.prepare(`UPDATE room_state SET sha256 = ${rowHashSql('room_state')} WHERE workshop_id = ?`);
  return {
    find: (workshopId) => find.get(workshopId) ?? null,
    write: (workshopId, state, at) => {
      write.run({ workshopId, state, at });
      seal.run(workshopId);
    },
  };
}
