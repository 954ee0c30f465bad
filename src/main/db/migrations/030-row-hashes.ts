/** Storage version 30: a hash in every row that had none, and in those that are there already. Frozen. */
const seal = (table: string, columns: string): string => `
ALTER TABLE ${table} ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
UPDATE ${table} SET sha256 = row_sha256(${columns});
`;

export const rowHashes = {
  version: 30,
  sql: [
    seal(
      'workshop',
      'id, title, client, language, template, held_on, archived_at, deleted_at, created_at, updated_at, saved_at, origin_id, revision',
    ),
    seal('link', 'id, workshop_id, from_id, type, to_id, strength, note'),
    seal('ref_counter', 'workshop_id, kind, last'),
    seal('draft', 'workshop_id, place, text, at'),
    seal('setting', 'key, value'),
    seal('room_state', 'workshop_id, state, saved_at'),
  ].join('\n'),
} as const;
