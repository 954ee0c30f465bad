/** A record with these fields, for models of boards. */
import type { Body, WorkshopRecord } from '@shared/domain/workshop';
import { getDeclaration } from '@shared/sections/registry';

const MOMENT = '2026-11-20T09:00:00.000Z';

/** An active record of a kind. */
export function recordOf(kind: string, id: string, body: Record<string, unknown>): WorkshopRecord {
  return {
    id,
    kind,
    ref: `${getDeclaration(kind).prefix}-${id}`,
    position: id,
    status: 'draft',
    body: body as Body,
    bodyVersion: 1,
    createdAt: MOMENT,
    updatedAt: MOMENT,
    deletedAt: null,
  };
}
