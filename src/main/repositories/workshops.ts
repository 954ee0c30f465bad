/** Rows of `workshop` and the counters of references. */

import type { Workshop } from '@shared/domain/workshop';
import type { WorkshopCard } from '@shared/ipc/replies';
import { UNCOUNTED_KINDS } from '@shared/sections/record-count';
import type { Database } from 'better-sqlite3';
import { rowHashSql } from '../db/row-hash';

const COLUMNS = `id, title, client, language, template, held_on AS heldOn, archived_at AS archivedAt,
  deleted_at AS deletedAt, created_at AS createdAt, updated_at AS updatedAt, origin_id AS originId`;

const CARD = `SELECT ${COLUMNS}, revision, saved_at AS savedAt,
  (SELECT count(*) FROM record r WHERE r.workshop_id = w.id AND r.deleted_at IS NULL AND r.kind NOT IN (${UNCOUNTED_KINDS.map((kind) => `'${kind}'`).join(', ')})) AS recordCount,
  (SELECT count(*) FROM record r WHERE r.workshop_id = w.id AND r.deleted_at IS NULL AND r.kind = 'person') AS people,
  (SELECT count(*) FROM record r WHERE r.workshop_id = w.id AND r.deleted_at IS NULL AND r.kind = 'note'
    AND json_extract(r.body, '$.promoted_ids') IS NULL AND json_extract(r.body, '$.activity_id') IS NULL) AS openNotes
  FROM workshop w`;

export interface WorkshopRepository {
  readonly find: (
    id: string,
  ) => { readonly workshop: Workshop; readonly revision: number; readonly savedAt: string } | null;
  readonly findByOrigin: (originId: string) => { readonly id: string; readonly title: string } | null;
  readonly listCards: () => readonly WorkshopCard[];
  readonly findCard: (id: string) => WorkshopCard | null;
  /** Writes the row, new or not; the revision is set on its own. */
  readonly write: (workshop: Workshop) => void;
  /** A workshop that was just made or imported keeps its own date of change. */
  readonly writeRevision: (id: string, revision: number, at: string, isNew: boolean) => void;
  /** Removes a workshop with everything in it. */
  readonly purge: (id: string) => void;
  readonly refCounters: (id: string) => Readonly<Record<string, number>>;
  readonly writeRefCounter: (id: string, kind: string, last: number) => void;
}

/** Prepares the statements once. */
export function createWorkshopRepository(db: Database): WorkshopRepository {
  const find = db.prepare<[string], Workshop & { revision: number; savedAt: string }>(
    `SELECT ${COLUMNS}, revision, saved_at AS savedAt FROM workshop WHERE id = ?`,
  );
  const byOrigin = db.prepare<[string, string], { id: string; title: string }>(
    'SELECT id, title FROM workshop WHERE (id = ? OR origin_id = ?) AND deleted_at IS NULL LIMIT 1',
  );
  const cards = db.prepare<[], WorkshopCard>(`${CARD} ORDER BY w.saved_at DESC`);
  const card = db.prepare<[string], WorkshopCard>(`${CARD} WHERE w.id = ?`);
  const write = db.prepare(
    `INSERT INTO workshop (id, title, client, language, template, held_on, archived_at, deleted_at, created_at, updated_at, saved_at, origin_id, revision, sha256)
     VALUES (@id, @title, @client, @language, @template, @heldOn, @archivedAt, @deletedAt, @createdAt, @updatedAt, @updatedAt, @originId, 0, '')
     ON CONFLICT (id) DO UPDATE SET title = @title, client = @client, language = @language, template = @template,
       held_on = @heldOn, archived_at = @archivedAt, deleted_at = @deletedAt, updated_at = @updatedAt, origin_id = @originId`,
  );
  const writeRevision = db.prepare(
    'UPDATE workshop SET revision = @revision, saved_at = @at, updated_at = iif(@isNew, updated_at, @at) WHERE id = @id',
  );
  const purgeText = db.prepare(
    'DELETE FROM record_text WHERE rowid IN (SELECT rowid FROM record WHERE workshop_id = ?)',
  );
  const purge = db.prepare('DELETE FROM workshop WHERE id = ?');
  const counters = db.prepare<[string], { kind: string; last: number }>(
    'SELECT kind, last FROM ref_counter WHERE workshop_id = ?',
  );
  const writeCounter = db.prepare(
    `INSERT INTO ref_counter (workshop_id, kind, last, sha256) VALUES (?, ?, ?, '')
     ON CONFLICT (workshop_id, kind) DO UPDATE SET last = max(last, excluded.last)`,
  );
  const seal = db.prepare(`UPDATE workshop SET sha256 = ${rowHashSql('workshop')} WHERE id = ?`);
  const sealCounter = db.prepare(
    `UPDATE ref_counter SET sha256 = ${rowHashSql('ref_counter')} WHERE workshop_id = ? AND kind = ?`,
  );
  return {
    find: (id) => {
      const row = find.get(id);
      if (!row) return null;
      const { revision, savedAt, ...workshop } = row;
      return { workshop, revision, savedAt };
    },
    findByOrigin: (originId) => byOrigin.get(originId, originId) ?? null,
    listCards: () => cards.all(),
    findCard: (id) => card.get(id) ?? null,
    write: (workshop) => {
      write.run(workshop);
      seal.run(workshop.id);
    },
    writeRevision: (id, revision, at, isNew) => {
      writeRevision.run({ id, revision, at, isNew: isNew ? 1 : 0 });
      seal.run(id);
    },
    purge: (id) => {
      purgeText.run(id);
      purge.run(id);
    },
    refCounters: (id) => Object.fromEntries(counters.all(id).map((row) => [row.kind, row.last])),
    writeRefCounter: (id, kind, last) => {
      writeCounter.run(id, kind, last);
      sealCounter.run(id, kind);
    },
  };
}
