/** Storage version 10: workshops, records, links, the op log, drafts, settings and the search index. Frozen. */
export const first = {
  version: 10,
  sql: `
CREATE TABLE workshop (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  client TEXT NOT NULL,
  language TEXT NOT NULL,
  template TEXT NOT NULL,
  held_on TEXT,
  archived_at TEXT,
  deleted_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  origin_id TEXT,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  position TEXT NOT NULL,
  status TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  body_version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  sha256 TEXT NOT NULL,
  UNIQUE (workshop_id, ref)
) STRICT;
CREATE INDEX record_by_kind ON record (workshop_id, kind, position);

CREATE TABLE link (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  from_id TEXT NOT NULL,
  type TEXT NOT NULL,
  to_id TEXT NOT NULL,
  strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 3),
  note TEXT NOT NULL,
  UNIQUE (from_id, type, to_id)
) STRICT;
CREATE INDEX link_by_workshop ON link (workshop_id);
CREATE INDEX link_by_target ON link (to_id);

CREATE TABLE ref_counter (
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (workshop_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE op (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT NOT NULL UNIQUE,
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('do', 'undo', 'redo')),
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  edits TEXT NOT NULL,
  ref_counters TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  prev_sha256 TEXT NOT NULL,
  group_seq INTEGER NOT NULL,
  stack TEXT CHECK (stack IN ('undo', 'redo')),
  UNIQUE (workshop_id, revision)
) STRICT;
CREATE INDEX op_by_stack ON op (workshop_id, stack, group_seq) WHERE stack IS NOT NULL;

CREATE TABLE op_touch (
  record_id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES op (seq) ON DELETE CASCADE,
  PRIMARY KEY (record_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_touch_by_seq ON op_touch (seq);

CREATE TABLE draft (
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (workshop_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE record_text USING fts5 (text, tokenize = 'trigram');
`,
} as const;
