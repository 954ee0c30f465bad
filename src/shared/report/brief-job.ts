/**
 * What the process that wants a brief and the process that prints it say to each other.
 *
 * The printer runs apart from the notes (a utility process in the app, a child process on the command line), so a
 * text that is hard to set in type can never take the workshop down with it. Cancelling is killing that process.
 */
import type { BriefKind, PageSize } from '../domain/report-block';
import type { WorkshopSnapshot } from '../domain/workshop';
import type { LeftOut, Redaction } from './redaction/profile';
import type { RoomMaterial } from './room/room-material';

/** One order: which brief of which workshop on which paper, written to which file. */
export interface BriefOrder {
  readonly type: 'print';
  readonly kind: BriefKind;
  readonly page: PageSize;
  readonly snapshot: WorkshopSnapshot;
  /** What material for the room is about. */
  readonly room?: RoomMaterial;
  /** What a re-assessment was carried over from; the report on the difference compares with it. */
  readonly earlier?: WorkshopSnapshot;
  /** The moment checks and "overdue" are judged by, ISO 8601. */
  readonly asOf: string;
  readonly redaction?: Redaction;
  /** BCP 47; the workshop's own when absent. */
  readonly language?: string;
  /** The workshop file that the brief carries, so that it opens again; never with a redaction. */
  readonly attachment?: { readonly file: string; readonly name: string };
  /** A file that does not exist yet, in a folder that does; the caller renames it when it is complete. */
  readonly outFile: string;
  /** Folder with the bundled fonts and their catalogue. */
  readonly fontFolder: string;
  /** Folder with the photos of the library. */
  readonly mediaFolder?: string;
}

/** A character that none of the bundled fonts can draw; it is printed as a visible box. */
export interface MissingGlyph {
  readonly codePoint: number;
  readonly count: number;
}

/** What the printer says while and after it works. `value` runs from 0 to 1. */
export type BriefReply =
  | {
      readonly type: 'progress';
      readonly stage: 'reading' | 'layout' | 'drawing' | 'writing';
      readonly value: number;
    }
  | {
      readonly type: 'done';
      readonly pages: number;
      readonly bytes: number;
      readonly missing: readonly MissingGlyph[];
      /** What the redaction took out, and how many of it. */
      readonly leftOut: readonly LeftOut[];
      /** The workshop file is inside. */
      readonly isCarrier: boolean;
    }
  | { readonly type: 'failed'; readonly message: string };
