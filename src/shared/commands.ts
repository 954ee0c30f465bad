/**
 * The catalogue of user commands: one entry per intent. The menu, the palette, the key list and the buttons all read
 * it; what a command does lives in `renderer/commands` under the same id.
 *
 * Shortcuts are written as "Mod+K": Mod is Ctrl, or Cmd on a Mac. A single key ("N") never fires while typing.
 */
export interface CommandEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  /** Menu it appears in; absent: only in the palette and on buttons. */
  readonly menu?: 'file' | 'edit' | 'view' | 'workshop' | 'help';
  /** Starts a new group in its menu. */
  readonly separated?: boolean;
}

export const COMMANDS = [
  { id: 'workshop.new', label: 'New workshop…', shortcut: 'Mod+N', menu: 'file' },
  { id: 'file.import', label: 'Open file…', shortcut: 'Mod+O', menu: 'file' },
  { id: 'library.openExample', label: 'Try an example…', menu: 'file' },
  { id: 'go.library', label: 'All workshops', shortcut: 'Mod+L', menu: 'file', separated: true },
  {
    id: 'file.exportGroundwork',
    label: 'Export workshop…',
    shortcut: 'Mod+E',
    menu: 'file',
    separated: true,
  },
  { id: 'file.exportJson', label: 'Export as workshop.json…', menu: 'file' },
  { id: 'file.exportCsv', label: 'Export registers as CSV…', menu: 'file' },
  { id: 'file.exportCalendar', label: 'Export actions as a calendar…', menu: 'file' },
  { id: 'file.exportMarkdown', label: 'Export full report as Markdown…', menu: 'file' },
  { id: 'backups.show', label: 'Backups…', menu: 'file' },
  { id: 'brief.open', label: 'Print a brief…', shortcut: 'Mod+P', menu: 'file' },
  { id: 'brief.room', label: 'Print sheets for the room…', menu: 'file' },
  { id: 'history.undo', label: 'Undo', shortcut: 'Mod+Z', menu: 'edit' },
  { id: 'history.redo', label: 'Redo', shortcut: 'Mod+Shift+Z', menu: 'edit' },
  {
    id: 'time.look',
    label: 'View the workshop as it was…',
    menu: 'edit',
    separated: true,
  },
  { id: 'time.leave', label: 'Back to now', menu: 'edit' },
  { id: 'time.earlier', label: 'One change earlier' },
  { id: 'time.later', label: 'One change later' },
  { id: 'bin.open', label: 'Bin of this workshop', menu: 'edit' },
  { id: 'palette.open', label: 'Find a command…', shortcut: 'Mod+K', menu: 'view' },
  { id: 'search.open', label: 'Search…', shortcut: 'Mod+F', menu: 'view' },
  { id: 'panel.room', label: 'Show the room', shortcut: 'G D', menu: 'view', separated: true },
  { id: 'panel.prompts', label: 'Show prompts', menu: 'view' },
  { id: 'panel.details', label: 'Show details', menu: 'view' },
  { id: 'panel.calculators', label: 'Show calculators', shortcut: 'G C', menu: 'view' },
  { id: 'panel.findings', label: 'Show findings', menu: 'view' },
  { id: 'panel.history', label: 'Show history', menu: 'view' },
  { id: 'panel.close', label: 'Close the panel', menu: 'view' },
  { id: 'rail.toggle', label: 'Collapse or expand the sections', menu: 'view', separated: true },
  { id: 'theme.light', label: 'Light theme', menu: 'view', separated: true },
  { id: 'theme.dark', label: 'Dark theme', menu: 'view' },
  { id: 'theme.contrast', label: 'High-contrast theme', menu: 'view' },
  { id: 'capture.open', label: 'Capture a note', shortcut: 'N', menu: 'workshop' },
  { id: 'capture.park', label: 'Put something into the parking lot', shortcut: 'Shift+N', menu: 'workshop' },
  { id: 'go.inbox', label: 'Inbox', shortcut: 'G I', menu: 'workshop' },
  { id: 'go.readiness', label: 'Readiness', shortcut: 'G R', menu: 'workshop' },
  { id: 'go.coverage', label: 'Coverage of the guide', shortcut: 'G U', menu: 'workshop' },
  { id: 'go.findings', label: 'Findings', shortcut: 'G F', menu: 'workshop' },
  { id: 'readiness.keep', label: 'Keep a snapshot of readiness', menu: 'workshop' },
  { id: 'section.scope', label: 'Does this section apply?…', menu: 'workshop' },
  { id: 'go.agenda', label: 'Agenda', shortcut: 'G A', menu: 'workshop' },
  { id: 'go.thread', label: 'The thread: chains and orphans', shortcut: 'G T', menu: 'workshop' },
  { id: 'go.views', label: 'Actions, risks and other overviews', shortcut: 'G O', menu: 'workshop' },
  { id: 'go.review', label: 'Consistency review, finding by finding', menu: 'workshop' },
  { id: 'go.closing', label: 'Closing, step by step', menu: 'workshop' },
  { id: 'go.people', label: 'Who owns what', shortcut: 'G P', menu: 'workshop' },
  { id: 'workshop.template', label: 'Change the template…', menu: 'workshop' },
  { id: 'section.next', label: 'Next section', shortcut: 'Mod+PageDown', menu: 'workshop', separated: true },
  { id: 'section.previous', label: 'Previous section', shortcut: 'Mod+PageUp', menu: 'workshop' },
  {
    id: 'clock.toggle',
    label: 'Start or pause the clock',
    shortcut: 'Mod+.',
    menu: 'workshop',
    separated: true,
  },
  { id: 'clock.next', label: 'Next step of the block', shortcut: 'Mod+J', menu: 'workshop' },
  { id: 'clock.previous', label: 'Previous step of the block' },
  { id: 'clock.extend', label: 'Give this block more time…', shortcut: 'Mod+Shift+E', menu: 'workshop' },
  { id: 'clock.sound', label: 'Sound of the clock on or off' },
  { id: 'day.next', label: 'Next block', shortcut: 'Mod+Shift+J', menu: 'workshop' },
  { id: 'day.previous', label: 'Previous block', menu: 'workshop' },
  { id: 'day.skip', label: 'Skip this block' },
  { id: 'day.repeat', label: 'Repeat this block' },
  { id: 'day.end', label: 'End the day' },
  { id: 'round.open', label: 'Vote on this board…', menu: 'workshop' },
  { id: 'projector.toggle', label: 'Open or close the projector', menu: 'workshop', separated: true },
  { id: 'projector.blank', label: 'Blank the projector, or show it again', shortcut: 'B' },
  { id: 'projector.freeze', label: 'Freeze the projector, or let it go on', shortcut: 'F' },
  { id: 'projector.break', label: 'Show a break on the projector…' },
  { id: 'projector.show', label: 'Show this board to the room' },
  { id: 'stage.reveal', label: 'Reveal what is written, or hide it', shortcut: 'R' },
  { id: 'workshop.reassess', label: 'Start a re-assessment…', menu: 'workshop', separated: true },
  { id: 'go.difference', label: 'Difference to last time', menu: 'workshop' },
  { id: 'workshop.close', label: 'Close the workshop', menu: 'workshop' },
  { id: 'workshop.reopen', label: 'Reopen the workshop', menu: 'workshop' },
  { id: 'record.new', label: 'New record here', shortcut: 'Mod+Enter', menu: 'workshop', separated: true },
  { id: 'photo.add', label: 'Add photo…', menu: 'workshop' },
  { id: 'record.delete', label: 'Delete record', shortcut: 'Delete' },
  { id: 'record.duplicate', label: 'Duplicate record', shortcut: 'Mod+D' },
  { id: 'record.agree', label: 'Mark as agreed' },
  { id: 'record.link', label: 'Link to another record…', shortcut: 'L' },
  { id: 'keys.show', label: 'Keys of this page', shortcut: '?', menu: 'help' },
  { id: 'about.show', label: 'About Groundwork', menu: 'help' },
] as const satisfies readonly CommandEntry[];

export type CommandId = (typeof COMMANDS)[number]['id'];
