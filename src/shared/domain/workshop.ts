/**
 * The things a workshop consists of. A record is the unit of storage, undo, event, link and audit; a section is only
 * a way of looking at records.
 */
import type { FieldValue } from '../fields/field';

export const RECORD_STATUS = ['draft', 'proposed', 'agreed', 'verified', 'superseded', 'rejected'] as const;
export type RecordStatus = (typeof RECORD_STATUS)[number];

/** Field values by field name; an empty field is absent, so equal content is equal data. */
export type Body = Readonly<Record<string, FieldValue>>;

/** One goal, one persona, one journey step, one note. */
export interface WorkshopRecord {
  /** ULID. */
  readonly id: string;
  readonly kind: string;
  /** What people quote: "G-03". Given once per workshop and kind, never used again. */
  readonly ref: string;
  /** Order within its kind (fractional index, compare as strings). */
  readonly position: string;
  readonly status: RecordStatus;
  readonly body: Body;
  readonly bodyVersion: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set while the record lies in the workshop's bin. */
  readonly deletedAt: string | null;
}

/** A typed connection between two records of one workshop. */
export interface Link {
  readonly id: string;
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
  /** 1 weak to 3 strong. */
  readonly strength: number;
  readonly note: string;
}

/** The workshop's own row; everything else about the project is records. */
export interface Workshop {
  readonly id: string;
  readonly title: string;
  readonly client: string;
  /** BCP 47. */
  readonly language: string;
  /** Template code, see `templates.ts`. */
  readonly template: string;
  /** Day of the workshop, ISO date, or null. */
  readonly heldOn: string | null;
  readonly archivedAt: string | null;
  /** Set while the workshop lies in the library's bin. */
  readonly deletedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The workshop this one was imported or duplicated from, to recognise it again. */
  readonly originId: string | null;
}

/** Everything of one workshop at one revision: what the mirror loads, a brief prints and a file holds. */
export interface WorkshopSnapshot {
  readonly workshop: Workshop;
  readonly revision: number;
  readonly records: readonly WorkshopRecord[];
  readonly links: readonly Link[];
}

/** Active: counts for checks and briefs. */
export function isActive(record: WorkshopRecord): boolean {
  return record.status !== 'superseded' && record.status !== 'rejected' && record.deletedAt === null;
}

/** The room or the decider has accepted it. */
export function isAgreed(record: WorkshopRecord): boolean {
  return record.status === 'agreed' || record.status === 'verified';
}

/** Order of records of one kind: by position, then by id so that equal positions stay put. */
export function byPosition(a: WorkshopRecord, b: WorkshopRecord): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
