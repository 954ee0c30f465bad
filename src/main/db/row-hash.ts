/**
 * A hash in every row. SQLite's own checks look at the structure of its pages; a letter that flipped inside a text
 * passes them. `row_sha256(...)` is known to our one connection, so rows are sealed and verified in SQL.
 */
import type { Database } from 'better-sqlite3';
import { sha256 } from './hash';

interface SealedTable {
  readonly table: string;
  /** What the hash is over, in this order; frozen, because stored hashes depend on it. */
  readonly columns: readonly string[];
  /** False for tables without row numbers: they are small and looked at in one go. */
  readonly hasRowid: boolean;
}

/** Every table that holds what people said or decided. The search index can be made anew and has no hash. */
export const SEALED_TABLES = [
  {
    table: 'workshop',
    columns: [
      'id',
      'title',
      'client',
      'language',
      'template',
      'held_on',
      'archived_at',
      'deleted_at',
      'created_at',
      'updated_at',
      'saved_at',
      'origin_id',
      'revision',
    ],
    hasRowid: true,
  },
  {
    table: 'record',
    columns: [
      'id',
      'kind',
      'ref',
      'position',
      'status',
      'body_version',
      'created_at',
      'updated_at',
      'deleted_at',
      'body',
    ],
    hasRowid: true,
  },
  {
    table: 'link',
    columns: ['id', 'workshop_id', 'from_id', 'type', 'to_id', 'strength', 'note'],
    hasRowid: true,
  },
  {
    table: 'op',
    columns: [
      'op_id',
      'workshop_id',
      'revision',
      'type',
      'label',
      'at',
      'actor',
      'subject_id',
      'edits',
      'ref_counters',
      'prev_sha256',
    ],
    hasRowid: true,
  },
  { table: 'ref_counter', columns: ['workshop_id', 'kind', 'last'], hasRowid: false },
  { table: 'draft', columns: ['workshop_id', 'place', 'text', 'at'], hasRowid: false },
  { table: 'setting', columns: ['key', 'value'], hasRowid: false },
  { table: 'room_state', columns: ['workshop_id', 'state', 'saved_at'], hasRowid: false },
] as const satisfies readonly SealedTable[];

export type SealedName = (typeof SEALED_TABLES)[number]['table'];

/** Teaches a connection `row_sha256(...)`: SHA-256 over the JSON array of its arguments. */
export function teachRowHash(db: Database): void {
  db.function('row_sha256', { varargs: true, deterministic: true }, (...values: unknown[]) =>
    sha256(JSON.stringify(values)),
  );
}

/** The SQL that computes the hash of a row, to be compared with or written to its column `sha256`. */
export function rowHashSql(name: SealedName): string {
  const found = SEALED_TABLES.find(({ table }) => table === name);
  if (!found) throw new Error(`No sealed table ${name}`);
  return `row_sha256(${found.columns.join(', ')})`;
}
