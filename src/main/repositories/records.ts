/** Rows of `record` and their search text. Bodies are stored as JSON with fields in declaration order. */

import type { WorkshopRecord } from '@shared/domain/workshop';
import { searchText } from '@shared/sections/record-schema';
import { isRecordKind } from '@shared/sections/registry';
import type { Database } from 'better-sqlite3';
import { hashRecord } from '../db/hash';

interface RecordRow {
  readonly id: string;
  readonly kind: string;
  readonly ref: string;
  readonly position: string;
  readonly status: WorkshopRecord['status'];
  readonly body: string;
  readonly bodyVersion: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

const COLUMNS = `id, kind, ref, position, status, body, body_version AS bodyVersion, created_at AS createdAt,
  updated_at AS updatedAt, deleted_at AS deletedAt`;

/** A found place, before its excerpt is cut. */
export interface TextHit {
  readonly workshopId: string;
  readonly workshopTitle: string;
  readonly recordId: string;
  readonly kind: string;
  readonly ref: string;
  readonly text: string;
}

/** Where to search; null for everywhere. */
export interface SearchScope {
  readonly workshopId: string | null;
  readonly kinds: readonly string[] | null;
}

export interface RecordRepository {
  readonly find: (workshopId: string, id: string) => WorkshopRecord | null;
  /** Live records of a workshop in no particular order. */
  readonly list: (workshopId: string) => readonly WorkshopRecord[];
  /** Records in the workshop's bin, the newest of it first. */
  readonly listDeleted: (workshopId: string) => readonly WorkshopRecord[];
  readonly listKind: (workshopId: string, kind: string) => readonly WorkshopRecord[];
  /** The live records as the elements of a JSON array, without parsing their bodies. */
  readonly listAsJson: (workshopId: string) => string;
  readonly write: (workshopId: string, record: WorkshopRecord) => void;
  readonly remove: (id: string) => void;
  readonly searchText: (text: string, scope: SearchScope, limit: number) => readonly TextHit[];
}

/** Prepares the statements once. */
export function createRecordRepository(db: Database): RecordRepository {
  const find = db.prepare<[string, string], RecordRow>(
    `SELECT ${COLUMNS} FROM record WHERE workshop_id = ? AND id = ?`,
  );
  const list = db.prepare<[string], RecordRow>(
    `SELECT ${COLUMNS} FROM record WHERE workshop_id = ? AND deleted_at IS NULL`,
  );
  const listDeleted = db.prepare<[string], RecordRow>(
    `SELECT ${COLUMNS} FROM record WHERE workshop_id = ? AND deleted_at IS NOT NULL ORDER BY deleted_at DESC, ref`,
  );
  const listKind = db.prepare<[string, string], RecordRow>(
    `SELECT ${COLUMNS} FROM record WHERE workshop_id = ? AND kind = ? AND deleted_at IS NULL ORDER BY position, id`,
  );
  const write = db.prepare<[Record<string, unknown>], { rowid: number }>(
    `INSERT INTO record (id, workshop_id, kind, ref, position, status, body, body_version, created_at, updated_at, deleted_at, sha256)
     VALUES (@id, @workshopId, @kind, @ref, @position, @status, @bodyText, @bodyVersion, @createdAt, @updatedAt, @deletedAt, @sha256)
     ON CONFLICT (id) DO UPDATE SET position = @position, status = @status, body = @bodyText, body_version = @bodyVersion,
       updated_at = @updatedAt, deleted_at = @deletedAt, sha256 = @sha256
     RETURNING rowid`,
  );
  const remove = db.prepare<[string], { rowid: number }>('DELETE FROM record WHERE id = ? RETURNING rowid');
  const dropText = db.prepare('DELETE FROM record_text WHERE rowid = ?');
  const addText = db.prepare('INSERT INTO record_text (rowid, text) VALUES (?, ?)');
  const hitColumns = `r.workshop_id AS workshopId, w.title AS workshopTitle, r.id AS recordId, r.kind AS kind, r.ref AS ref, t.text AS text`;
  const joined = `record_text t JOIN record r ON r.rowid = t.rowid JOIN workshop w ON w.id = r.workshop_id`;
  const scope = `w.deleted_at IS NULL AND (@workshopId IS NULL OR r.workshop_id = @workshopId)
     AND (@kinds IS NULL OR r.kind IN (SELECT value FROM json_each(@kinds))) ORDER BY w.updated_at DESC, r.ref LIMIT @limit`;
  const byMatch = db.prepare<[Record<string, unknown>], TextHit>(
    `SELECT ${hitColumns} FROM ${joined} WHERE record_text MATCH @text AND ${scope}`,
  );
  // Trigrams need three characters; shorter queries, common in Chinese, walk the index.
  const byLike = db.prepare<[Record<string, unknown>], TextHit>(
    `SELECT ${hitColumns} FROM ${joined} WHERE t.text LIKE @text ESCAPE '\\' AND ${scope}`,
  );

  return {
    find: (workshopId, id) => toRecord(find.get(workshopId, id)),
    list: (workshopId) => list.all(workshopId).map(parseRow),
    listDeleted: (workshopId) => listDeleted.all(workshopId).map(parseRow),
    listKind: (workshopId, kind) => listKind.all(workshopId, kind).map(parseRow),
    listAsJson: (workshopId) => list.all(workshopId).map(rowAsJson).join(','),
    write: (workshopId, record) => {
      const bodyText = JSON.stringify(record.body);
      const row = write.get({
        ...record,
        workshopId,
        bodyText,
        sha256: hashRecord(record, bodyText),
        body: undefined,
      });
      if (!row) throw new Error('A written record has no row');
      dropText.run(row.rowid);
      if (record.deletedAt === null && isRecordKind(record.kind)) addText.run(row.rowid, searchText(record));
    },
    remove: (id) => {
      const row = remove.get(id);
      if (row) dropText.run(row.rowid);
    },
    searchText: (text, { workshopId, kinds }, limit) => {
      const wishes = { workshopId, kinds: kinds && JSON.stringify(kinds), limit };
      return [...text].length >= 3
        ? byMatch.all({ ...wishes, text: `"${text.replaceAll('"', '""')}"` })
        : byLike.all({ ...wishes, text: `%${text.replace(/[\\%_]/g, '\\$&')}%` });
    },
  };
}

function toRecord(row: RecordRow | undefined): WorkshopRecord | null {
  return row ? parseRow(row) : null;
}

function parseRow(row: RecordRow): WorkshopRecord {
  return { ...row, body: JSON.parse(row.body) as WorkshopRecord['body'] };
}

function rowAsJson(row: RecordRow): string {
  const { body, ...rest } = row;
  return `${JSON.stringify(rest).slice(0, -1)},"body":${body}}`;
}
