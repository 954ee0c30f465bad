/** Content hashes: `integrity_check` cannot see a flipped letter, a hash per row and a chain over the log can. */
import { createHash } from 'node:crypto';
import type { WorkshopRecord } from '@shared/domain/workshop';

/** SHA-256 of a text in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Hash of everything a record's row holds; `bodyText` is the stored JSON. */
export function hashRecord(record: WorkshopRecord, bodyText: string): string {
  const { id, kind, ref, position, status, bodyVersion, createdAt, updatedAt, deletedAt } = record;
  return sha256(
    JSON.stringify([id, kind, ref, position, status, bodyVersion, createdAt, updatedAt, deletedAt, bodyText]),
  );
}
