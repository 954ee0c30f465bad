/**
 * What a section contributes to readiness beside coverage, ownership and evidence, which follow from declarations:
 * the records that are scored, further predicates of quality, and the links that have to be there.
 */
import type { WorkshopRecord } from '../domain/workshop';
import type { RecordView } from './record-view';
import type { RecordKind } from './registry';

/** Records of this kind are scored once they are agreed. */
export interface PrimaryKind {
  readonly kind: RecordKind;
  /** Only some of them: requirements of one family. */
  readonly only?: (record: WorkshopRecord) => boolean;
}

/** A predicate of quality on one primary record. `id` is the key of what to do about it in the section's text. */
export interface QualityRule {
  readonly id: string;
  readonly kind: RecordKind;
  /** The field to jump to. */
  readonly field?: string;
  readonly applies?: (view: RecordView, record: WorkshopRecord) => boolean;
  readonly holds: (view: RecordView, record: WorkshopRecord) => boolean;
}

/** One link instance that a record must have. It counts when a link leads to (or comes from) an active record. */
export interface LinkRule {
  readonly id: string;
  readonly kind: RecordKind;
  readonly applies?: (view: RecordView, record: WorkshopRecord) => boolean;
  /** Type of link, or the reference field that stands for it. */
  readonly link:
    | { readonly type: string; readonly end: 'from' | 'to'; readonly kinds: readonly RecordKind[] }
    | { readonly field: string }
    | { readonly holds: (view: RecordView, record: WorkshopRecord) => boolean };
}

export interface ScoreRules {
  readonly primary: readonly PrimaryKind[];
  readonly quality: readonly QualityRule[];
  readonly links: readonly LinkRule[];
}
