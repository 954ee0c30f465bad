/** Rows of `draft` (text being typed) and `setting`. */
import type { Database } from 'better-sqlite3';
import { rowHashSql } from '../db/row-hash';

export interface DraftRepository {
  /** Keeps the text of a place; an empty text takes the draft away. */
  readonly write: (workshopId: string, place: string, text: string, at: string) => void;
  readonly list: (workshopId: string) => { place: string; text: string; at: string }[];
}

export interface SettingRepository {
  readonly list: () => Readonly<Record<string, string>>;
  readonly write: (key: string, value: string) => void;
}

/** Prepares the statements once. */
export function createDraftRepository(db: Database): DraftRepository {
  const write = db.prepare(
    `INSERT INTO draft (workshop_id, place, text, at, sha256) VALUES (?, ?, ?, ?, '')
     ON CONFLICT (workshop_id, place) DO UPDATE SET text = excluded.text, at = excluded.at`,
  );
  const seal = db.prepare(
    `UPDATE draft SET sha256 = ${rowHashSql('draft')} WHERE workshop_id = ? AND place = ?`,
  );
  const remove = db.prepare('DELETE FROM draft WHERE workshop_id = ? AND place = ?');
  const list = db.prepare<[string], { place: string; text: string; at: string }>(
    'SELECT place, text, at FROM draft WHERE workshop_id = ? ORDER BY place',
  );
  return {
    write: (workshopId, place, text, at) => {
      if (text === '') {
        remove.run(workshopId, place);
        return;
      }
      write.run(workshopId, place, text, at);
      seal.run(workshopId, place);
    },
    list: (workshopId) => list.all(workshopId),
  };
}

/** Prepares the statements once. */
export function createSettingRepository(db: Database): SettingRepository {
  const list = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting');
  const write = db.prepare(
    `INSERT INTO setting (key, value, sha256) VALUES (?, ?, '') ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  const seal = db.prepare(`UPDATE setting SET sha256 = ${rowHashSql('setting')} WHERE key = ?`);
  return {
    list: () => Object.fromEntries(list.all().map((row) => [row.key, row.value])),
    write: (key, value) => {
      write.run(key, value);
      seal.run(key);
    },
  };
}
