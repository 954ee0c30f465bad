/** Storage version 20: what is kept of a running workshop beside its records. Frozen. */
export const room = {
  version: 20,
  sql: `
CREATE TABLE room_state (
  workshop_id TEXT PRIMARY KEY REFERENCES workshop (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (json_valid(state)),
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
