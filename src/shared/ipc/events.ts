/** What main tells the window without being asked. Events carry facts in the past tense; the mirror is fed by them alone. */
import type { Edit } from '../domain/change';
import type { AppError } from '../domain/result';
import type { Signal } from '../room/clock';
import type { RoomView } from '../room/room-view';
import type { StorageStatus } from '../storage/status';
import type { ImportPreview, WorkshopCard } from './replies';

export type AppEvent =
  | {
      readonly type: 'workshop-changed';
      readonly workshopId: string;
      /** The revision after the change; a gap means: load again. */
      readonly revision: number;
      readonly edits: readonly Edit[];
      readonly undoLabel: string | null;
      readonly redoLabel: string | null;
      /** When it was on disk, ISO 8601. */
      readonly at: string;
    }
  /** Cards that are new or different; `removed` left the library for good. */
  | {
      readonly type: 'library-changed';
      readonly cards: readonly WorkshopCard[];
      readonly removed: readonly string[];
    }
  | {
      readonly type: 'brief-progressed';
      readonly jobId: string;
      readonly stage: string;
      readonly value: number;
    }
  /** The running workshop is different: all of it, because it is small. */
  | { readonly type: 'room-changed'; readonly room: RoomView }
  /** Two minutes left, or none; told once. */
  | { readonly type: 'clock-signalled'; readonly workshopId: string; readonly signal: Signal }
  /** A menu item or an accelerator was used; the id is that of a command. */
  | { readonly type: 'command-invoked'; readonly commandId: string }
  /** The window is about to close: put drafts away, then call `app.flushed`. */
  | { readonly type: 'flush-requested' }
  /** A file was opened from outside (double click, second start); the path stays in main. */
  | { readonly type: 'file-offered'; readonly preview: ImportPreview }
  /** Space, backups, damage or repairs: all of it, because it is small. */
  | { readonly type: 'storage-changed'; readonly status: StorageStatus }
  | { readonly type: 'storage-troubled'; readonly error: AppError | null };

export type AppEventType = AppEvent['type'];
