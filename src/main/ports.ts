/**
 * What the services need from the world around them. The shell answers with Electron, the command line with Node,
 * tests with fakes; services import none of these.
 */
import type { AppEvent } from '@shared/ipc/events';
import type { BriefOrder, BriefReply } from '@shared/report/brief-job';
import type { PublicView } from '@shared/room/public-view';
import type { DisplayView } from '@shared/room/room-view';

/** Asks people for files. Null means the dialog was closed, which is never an error. */
export interface Dialogs {
  readonly chooseSaveFile: (options: {
    readonly title: string;
    readonly fileName: string;
    readonly extension: string;
  }) => Promise<string | null>;
  readonly chooseOpenFile: (options: {
    readonly title: string;
    readonly extensions: readonly string[];
  }) => Promise<string | null>;
  readonly chooseFolder: (options: { readonly title: string }) => Promise<string | null>;
}

/** A running print job; `cancel` kills its process and `finished` then resolves with null. */
export interface BriefJob {
  readonly finished: Promise<Extract<BriefReply, { type: 'done' | 'failed' }> | null>;
  readonly cancel: () => void;
}

/** Starts the printer in a process of its own, with a memory cap and a time limit. */
export type StartBrief = (order: BriefOrder, onProgress: (stage: string, value: number) => void) => BriefJob;

/** The window that the room looks at. It is sent public views and nothing else, and answers with nothing. */
export interface Projector {
  /** Shows the window: on the display asked for, else on the remembered one, else on one that is free. */
  readonly open: (displayId: number | null) => void;
  readonly close: () => void;
  /** Sends a view if it differs from the last one; kept for a window that opens or comes back later. */
  readonly show: (view: PublicView) => void;
  /** True while the window is on a screen; false when it is closed, or hidden because its display went away. */
  readonly isShown: () => boolean;
  readonly displays: () => readonly DisplayView[];
  /** The display the window is on, or null. */
  readonly displayId: () => number | null;
  /**
   * Tells when displays came, went or changed, and when the window was shown, hidden or closed by hand. After the last
   * of these `isOpen` is false: the room no longer projects.
   */
  readonly onChange: (listener: () => void) => void;
  /** True from `open` until it is closed, also while it is hidden for want of a display. */
  readonly isOpen: () => boolean;
}

export interface Ports {
  /** Folder of the database, the journal, media and staging; exists and is writable. */
  readonly dataFolder: string;
  /** Folder with fonts, examples and schema that ship with the app. */
  readonly resourceFolder: string;
  readonly dialogs: Dialogs;
  readonly startBrief: StartBrief;
  /** Puts a text on the clipboard; absent where there is none. */
  readonly copyText?: (text: string) => void;
  /** Shows a file in the file manager; absent where there is none. */
  readonly showInFolder?: (path: string) => void;
  /** Absent where there are no windows. */
  readonly projector?: Projector;
  readonly emit: (event: AppEvent) => void;
  /** The current moment; injected so that tests decide it. */
  readonly now: () => Date;
  /** Milliseconds that only grow while this run lasts; those of the process where it is absent. */
  readonly mono?: () => number;
  /** Free bytes on the disk of a folder, or null where the system does not say; that of the system where it is absent. */
  readonly freeBytes?: (folder: string) => number | null;
  /** Ends the app and starts it again; absent where there is nothing to restart. */
  readonly restart?: () => void;
  /** True where the storage is looked after by itself: backups, space, a look for damage. */
  readonly isLongRunning?: boolean;
  /** Keeps the screen awake while a clock runs or something is projected; absent where there is no screen. */
  readonly keepAwake?: (isNeeded: boolean) => void;
  /** A new ULID. */
  readonly newId: () => string;
  /** One line for the local log; never with text that people typed. */
  readonly log: (line: string) => void;
  readonly info: { readonly version: string; readonly electron: string; readonly platform: string };
  /** Called when the window has put its drafts away and may close. */
  readonly onFlushed: () => void;
}
