/**
 * What the services need from the world around them. The shell answers with Electron, the command line with Node,
 * tests with fakes; services import none of these.
 */
import type { AppEvent } from '@shared/ipc/events';
import type { BriefOrder, BriefReply } from '@shared/report/brief-job';

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
}

/** A running print job; `cancel` kills its process and `finished` then resolves with null. */
export interface BriefJob {
  readonly finished: Promise<Extract<BriefReply, { type: 'done' | 'failed' }> | null>;
  readonly cancel: () => void;
}

/** Starts the printer in a process of its own, with a memory cap and a time limit. */
export type StartBrief = (order: BriefOrder, onProgress: (stage: string, value: number) => void) => BriefJob;

export interface Ports {
  /** Folder of the database, the journal, media and staging; exists and is writable. */
  readonly dataFolder: string;
  /** Folder with fonts, examples and schema that ship with the app. */
  readonly resourceFolder: string;
  readonly dialogs: Dialogs;
  readonly startBrief: StartBrief;
  readonly emit: (event: AppEvent) => void;
  /** The current moment; injected so that tests decide it. */
  readonly now: () => Date;
  /** A new ULID. */
  readonly newId: () => string;
  /** One line for the local log; never with text that people typed. */
  readonly log: (line: string) => void;
  readonly info: { readonly version: string; readonly electron: string; readonly platform: string };
  /** Called when the window has put its drafts away and may close. */
  readonly onFlushed: () => void;
}
