/** What the window shows right now: page, selection, panel, dialogs. Nothing here is worth saving in a workshop. */
import type { BriefKind } from '@shared/domain/report-block';
import type { ImportPreview } from '@shared/ipc/replies';
import type { BoardPlace } from '@shared/room/state';
import type { ChainId } from '@shared/thread/chain';
import { create } from 'zustand';

export type Page =
  | { readonly name: 'library' }
  | { readonly name: 'section'; readonly sectionId: string; readonly activityId: string }
  | { readonly name: 'inbox' }
  | { readonly name: 'findings' }
  | { readonly name: 'difference' }
  | { readonly name: 'readiness' }
  | { readonly name: 'coverage' }
  | { readonly name: 'thread'; readonly chain: ChainId }
  | { readonly name: 'agenda' }
  | { readonly name: 'views'; readonly view: ViewId }
  | { readonly name: 'brief'; readonly kind: BriefKind };

/** Ways of looking across all sections. */
export type ViewId = 'actions' | 'risks' | 'decisions' | 'parking' | 'monitors' | 'people';

/** The one panel on the right. */
export type Panel = 'room' | 'prompts' | 'details' | 'calculators' | 'findings' | 'history' | null;

export type Dialog =
  | { readonly name: 'new-workshop' }
  | { readonly name: 'change-template' }
  | { readonly name: 'rename-workshop'; readonly id: string }
  | { readonly name: 'reassess'; readonly id: string }
  | { readonly name: 'examples' }
  | { readonly name: 'import'; readonly preview: ImportPreview }
  | { readonly name: 'link'; readonly recordId: string }
  | { readonly name: 'promote'; readonly noteId: string }
  /** Accepts a finding for a while. */
  | { readonly name: 'waive'; readonly findingKey: string }
  /** Whether a section applies to this project. */
  | { readonly name: 'scope'; readonly sectionId: string }
  /** Gives the running block more minutes. */
  | { readonly name: 'extend'; readonly minutes: number }
  /** Puts a block or a break behind a row of the agenda; null: first. */
  | { readonly name: 'insert-row'; readonly after: string | null; readonly kind: 'block' | 'break' }
  | { readonly name: 'split-block'; readonly id: string }
  /** Begins a vote about what the board of a place shows. */
  | { readonly name: 'open-round'; readonly place: BoardPlace }
  /** What the projector says while the room rests. */
  | { readonly name: 'room-break' }
  /** A photo at full size; `ids` are those that can be leafed through. */
  | { readonly name: 'photo'; readonly id: string; readonly ids: readonly string[]; readonly isNew: boolean }
  | { readonly name: 'palette' }
  | { readonly name: 'search' }
  | { readonly name: 'keys' }
  | { readonly name: 'backups' }
  | { readonly name: 'about' }
  /** Asks before something that cannot be undone. */
  | {
      readonly name: 'confirm';
      readonly title: string;
      readonly text: string;
      readonly action: string;
      readonly run: () => void;
    };

export type Theme = 'light' | 'dark' | 'contrast';

/** A short message at the foot of the window, read out by screen readers. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
  /** A button beside it, such as "Undo". */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface UiState {
  /** Until the settings are read and the last session is restored; nothing is shown that would flash by. */
  readonly isStarting: boolean;
  readonly page: Page;
  readonly selectedId: string | null;
  /** A field of the selected record that should get the focus once (jump from a finding). */
  readonly focusField: string | null;
  readonly panel: Panel;
  readonly dialog: Dialog | null;
  readonly isCapturing: boolean;
  /** The capture bar was opened over a dialog. */
  readonly isCapturingOver: boolean;
  readonly isRailCollapsed: boolean;
  readonly theme: Theme;
  /** A tone at two minutes and at zero. */
  readonly isSoundOn: boolean;
  readonly notices: readonly Notice[];
}

export const useUi = create<UiState>()(() => ({
  isStarting: true,
  page: { name: 'library' },
  selectedId: null,
  focusField: null,
  // On a small screen the boards need the width; the prompts are one button away.
  panel: (globalThis.innerWidth ?? 0) >= 1400 ? 'prompts' : null,
  dialog: null,
  isCapturing: false,
  isCapturingOver: false,
  isRailCollapsed: false,
  theme: 'light',
  isSoundOn: false,
  notices: [],
}));

/** True while the capture bar stands over the open dialog; when that closes, the bar goes on at the foot of the page. */
export function isCaptureOver(state: UiState): boolean {
  return state.isCapturing && state.isCapturingOver && state.dialog !== null;
}

let noticeId = 0;

/** More would lie over the page. */
const SHOWN_NOTICES = 2;
const SHORT_MS = 4_000;
/** Long enough to read the words and reach their button. */
const LONG_MS = 6_000;

/** Shows a message for some seconds; errors stay until they are closed or two newer messages need the room. */
export function notify(tone: Notice['tone'], text: string, action?: Notice['action']): void {
  noticeId += 1;
  const notice: Notice = { id: noticeId, tone, text, ...(action && { action }) };
  useUi.setState((state) => ({ notices: newest([...state.notices, notice]) }));
  if (tone === 'info') setTimeout(() => dismissNotice(notice.id), action ? LONG_MS : SHORT_MS);
}

/** As many as are shown; confirmations give way before errors. */
function newest(notices: readonly Notice[]): readonly Notice[] {
  if (notices.length <= SHOWN_NOTICES) return notices;
  const oldest = notices.slice(0, -1).find(({ tone }) => tone === 'info') ?? notices[0];
  return newest(notices.filter((notice) => notice !== oldest));
}

/** Takes a message away. */
export function dismissNotice(id: number): void {
  useUi.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}

/** Selects a record and shows it in the details panel; `field` gets the focus. */
export function select(
  id: string | null,
  options: { readonly open?: boolean; readonly field?: string } = {},
): void {
  useUi.setState((state) => ({
    selectedId: id,
    focusField: options.field ?? null,
    panel: id !== null && options.open !== false ? 'details' : state.panel,
  }));
}
