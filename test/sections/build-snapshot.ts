/** Small workshops for tests: a record's id is its reference, so that links read like sentences. */
import type { Link, RecordStatus, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import type { BodyView, FieldValue } from '@shared/fields/field';
import type { RecordView } from '@shared/sections/record-view';
import { createRecordView } from '@shared/sections/record-view';

export const AS_OF = '2026-06-15T10:00:00.000Z';

export function rec(
  kind: string,
  ref: string,
  body: BodyView = {},
  status: RecordStatus = 'proposed',
): WorkshopRecord {
  return {
    id: ref,
    kind,
    ref,
    position: ref,
    status,
    // An empty field is absent.
    body: Object.fromEntries(
      Object.entries(body).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
    ),
    bodyVersion: 1,
    createdAt: AS_OF,
    updatedAt: AS_OF,
    deletedAt: null,
  };
}

/** "G-01 benefits SH-01" or "G-01 benefits SH-01 | why". */
export function link(sentence: string): Link {
  const [words = '', note = ''] = sentence.split(' | ');
  const [fromId = '', type = '', toId = ''] = words.split(' ');
  return { id: `L ${words}`, fromId, type, toId, strength: 2, note };
}

export function snapshotOf(
  records: readonly WorkshopRecord[],
  links: readonly string[] = [],
): WorkshopSnapshot {
  return {
    workshop: {
      id: 'W',
      title: 'Ticket routing kickoff',
      client: 'Nordlicht Mobility',
      language: 'en',
      template: 'full_day',
      heldOn: '2026-06-15',
      archivedAt: null,
      deletedAt: null,
      createdAt: AS_OF,
      updatedAt: AS_OF,
      originId: null,
    },
    revision: 1,
    records,
    links: links.map(link),
  };
}

export function viewOf(
  records: readonly WorkshopRecord[],
  links: readonly string[] = [],
  asOf = AS_OF,
): RecordView {
  return createRecordView(snapshotOf(records, links), asOf);
}
