/** Places among records of one kind. */
import { Refusal } from '@shared/domain/result';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { generateKeyBetween } from 'fractional-indexing';

/** The position behind a record (`null`: before all, `undefined`: after all). `peers` are in their order. */
export function placeAfter(peers: readonly WorkshopRecord[], afterId: string | null | undefined): string {
  if (afterId === undefined) return generateKeyBetween(peers.at(-1)?.position ?? null, null);
  if (afterId === null) return generateKeyBetween(null, peers[0]?.position ?? null);
  const index = peers.findIndex((record) => record.id === afterId);
  const before = peers[index];
  if (!before) throw new Refusal('not-found', 'The record to place it behind');
  const next = peers.slice(index + 1).find((record) => record.position > before.position);
  return generateKeyBetween(before.position, next?.position ?? null);
}
