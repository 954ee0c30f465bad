/** What the calls of the contract answer with. */
import type { RecordStatus, Workshop } from '../domain/workshop';
import type { FieldValue } from '../fields/field';
import type { MissingGlyph } from '../report/brief-job';
import type { LeftOut } from '../report/redaction/profile';

/** A workshop as a card of the library. */
export interface WorkshopCard extends Workshop {
  readonly revision: number;
  readonly recordCount: number;
  readonly people: number;
  readonly openNotes: number;
  /** When its last change was saved, ISO 8601. */
  readonly savedAt: string;
}

/** What a command that writes answers with. */
export interface Saved {
  readonly revision: number;
  /** Id of the made thing, or of the touched one. */
  readonly id: string;
  readonly at: string;
}

/** A field before and after a change; null where it was or is empty. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

/** What a change did to one record. */
export interface TouchedRecord {
  readonly id: string;
  readonly kind: string;
  readonly ref: string;
  /** The section it belonged to then. */
  readonly section: string;
  /** Null where it was not there (or lay in the bin) before or after. */
  readonly statusBefore: RecordStatus | null;
  readonly statusAfter: RecordStatus | null;
}

/** One line of a workshop's history. */
export interface HistoryEntry {
  readonly seq: number;
  /** The workshop's revision after it. */
  readonly revision: number;
  readonly actor: string;
  readonly label: string;
  readonly at: string;
  readonly type: 'do' | 'undo' | 'redo';
  readonly recordIds: readonly string[];
  /** The first of the records it touched. */
  readonly touched: readonly TouchedRecord[];
  /** Fields that changed, when one record did. */
  readonly changes: readonly FieldChange[];
}

/** A moment of the history that can be looked at. */
export interface Moment {
  readonly seq: number;
  readonly revision: number;
  readonly at: string;
  readonly label: string;
}

/** What a re-assessment is compared with: the workshop as it was carried over. */
export interface Baseline {
  readonly at: string;
  /** A `WorkshopSnapshot` as JSON text. */
  readonly snapshot: string;
}

/** A place where a searched text was found. */
export interface SearchHit {
  readonly workshopId: string;
  readonly workshopTitle: string;
  readonly recordId: string;
  readonly kind: string;
  readonly ref: string;
  /** The text around the match; `match` are UTF-16 offsets into it. */
  readonly excerpt: string;
  readonly match: readonly [start: number, end: number];
}

/** What an import would do, shown before anything is written. */
export interface ImportPreview {
  /** Names the staged file in `file.import`. */
  readonly token: string;
  readonly fileName: string;
  readonly title: string;
  readonly client: string;
  readonly createdAt: string;
  readonly counts: { readonly records: number; readonly links: number; readonly media: number };
  /** Photos that its records name and that did not come with it. */
  readonly missingPhotos: number;
  /** A workshop of the same origin that is already in the library. */
  readonly existing: { readonly id: string; readonly title: string } | null;
}

/** A file that was written. */
export interface ExportedFile {
  readonly fileName: string;
  readonly bytes: number;
  /** Photos of the workshop that are not in the file. */
  readonly missingPhotos: number;
}

/** A bundled worked example. */
export interface ExampleCard {
  readonly name: string;
  readonly title: string;
  readonly client: string;
  readonly records: number;
  readonly credit: string;
}

/** What was printed. */
export interface BriefResult {
  readonly jobId: string;
  readonly pages: number;
  readonly bytes: number;
  readonly missing: readonly MissingGlyph[];
  /** What the redaction took out, and how many of it. */
  readonly leftOut: readonly LeftOut[];
  /** The workshop file is inside: the brief opens again. */
  readonly isCarrier: boolean;
}

/** Where a printed brief went. */
export interface SavedBrief {
  readonly fileName: string;
  /** The name that was asked for is taken by a file that could not or must not be replaced. */
  readonly isNumbered: boolean;
}
