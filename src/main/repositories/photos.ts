/** Which pictures are named: by records (also those in a bin) or by the history, which can bring them back. */
import { isPhotoHash } from '@shared/photos/photo-address';
import type { Database } from 'better-sqlite3';

const HASH = /"sha256":"([0-9a-f]{64})"/g;

export interface PhotoRepository {
  /** Photos of a workshop that are not in its bin. */
  readonly count: (workshopId: string) => number;
  /** Says of any picture whether a record of any workshop names it, or did at some time. */
  readonly findNamed: () => (sha256: string) => boolean;
  /** All pictures that a workshop names, or did at some time. */
  readonly listNamed: (workshopId: string) => readonly string[];
}

/** Prepares the statements once. */
export function createPhotoRepository(db: Database): PhotoRepository {
  const count = db
    .prepare<[string]>(
      `SELECT count(*) FROM record WHERE workshop_id = ? AND kind = 'photo' AND deleted_at IS NULL`,
    )
    .pluck();
  const inRecords = db
    .prepare(`SELECT DISTINCT json_extract(body, '$.sha256') FROM record WHERE kind = 'photo'`)
    .pluck();
  const inHistory = db.prepare<[string]>('SELECT 1 FROM op WHERE instr(edits, ?) > 0 LIMIT 1').pluck();
  const bodies = db
    .prepare<[string]>(`SELECT body FROM record WHERE workshop_id = ? AND kind = 'photo'`)
    .pluck();
  const edits = db
    .prepare<[string]>(`SELECT edits FROM op WHERE workshop_id = ? AND instr(edits, '"sha256":"') > 0`)
    .pluck();
  return {
    count: (workshopId) => count.get(workshopId) as number,
    findNamed: () => {
      // Looked through once; what is not there is rare, and only then the long history is asked.
      const now = new Set(inRecords.all());
      return (sha256) => now.has(sha256) || inHistory.get(`"sha256":"${sha256}"`) !== undefined;
    },
    listNamed: (workshopId) => {
      const texts = [...bodies.all(workshopId), ...edits.all(workshopId)] as string[];
      const found = texts.flatMap((text) => [...text.matchAll(HASH)].map(([, hash]) => hash));
      return [...new Set(found)].filter(isPhotoHash);
    },
  };
}
