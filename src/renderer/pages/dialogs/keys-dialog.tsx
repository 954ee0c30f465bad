/** The keys that work here. */
import { COMMANDS, type CommandEntry } from '@shared/commands';
import { findSection } from '@shared/sections/registry';
import { commands } from '../../commands/registry';
import { useUi } from '../../store/ui-store';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';

interface KeyLine {
  readonly label: string;
  readonly shortcut: string;
}

const MOVING: readonly KeyLine[] = [
  { label: 'Move in a board or list', shortcut: 'ArrowUp ArrowDown ArrowLeft ArrowRight' },
  { label: 'Open what has the focus', shortcut: 'Enter' },
  { label: 'Next place on the page', shortcut: 'Tab' },
  { label: 'Close a panel, dialog or field', shortcut: 'Escape' },
];
const CAPTURING: readonly KeyLine[] = [
  { label: 'Save the note and go on', shortcut: 'Enter' },
  { label: 'New line in the note', shortcut: 'Shift+Enter' },
  { label: 'Pick a seat in an empty note', shortcut: '1' },
  { label: 'Pick a seat at any time', shortcut: 'Alt+1' },
  { label: 'Find a seat by name', shortcut: '@' },
  { label: 'Into the parking lot, or not', shortcut: 'Alt+P' },
  { label: 'Begin a note with a figure', shortcut: 'Space' },
];
const SORTING: readonly KeyLine[] = [
  { label: 'Make a record of the note', shortcut: 'P' },
  { label: 'Change the words', shortcut: 'Enter' },
  { label: 'Delete the note', shortcut: 'Delete' },
];
const WALL: readonly KeyLine[] = [
  { label: 'Pick up and put down', shortcut: 'M' },
  { label: 'Change a note, name a group', shortcut: 'Enter' },
  { label: 'Choose, or no longer', shortcut: 'Space' },
  { label: 'Choose several', shortcut: 'Shift+ArrowRight' },
  { label: 'Lay loose', shortcut: 'Backspace' },
  { label: 'Take a group apart', shortcut: 'U' },
  { label: 'Make a record', shortcut: 'P' },
  { label: 'Larger, smaller', shortcut: '+' },
  { label: 'Show all of it', shortcut: '0' },
];
const SEATS: readonly KeyLine[] = [
  { label: 'Tick a seat as heard, by its key', shortcut: '1' },
  { label: 'Leave a seat out of votes', shortcut: 'Shift+1' },
];
const AGENDA: readonly KeyLine[] = [
  { label: 'Move the row up or down', shortcut: 'Alt+ArrowUp' },
  { label: 'More or fewer minutes, in the field', shortcut: 'ArrowUp' },
];

/** The dialog "Keys of this page". */
export function KeysDialog() {
  const page = useUi((state) => state.page.name);
  const panel = useUi((state) => state.panel);
  const isWall = useUi(({ page: at }) => at.name === 'section' && hasWall(at.sectionId, at.activityId));
  const entries: readonly CommandEntry[] = COMMANDS;
  const usable = entries.flatMap(({ id, label, shortcut }) =>
    shortcut && commands[id as keyof typeof commands].isEnabled()
      ? [{ label: label.replace('…', ''), shortcut }]
      : [],
  );
  return (
    <Dialog title="Keys of this page" size="l" isReading onClose={closeDialog}>
      <div className={styles.keys}>
        <KeyGroup title="Anywhere" lines={usable} />
        <KeyGroup title="Moving" lines={MOVING} />
        {isWall && <KeyGroup title="On the wall of notes" lines={WALL} />}
        {page === 'agenda' && <KeyGroup title="On the agenda" lines={AGENDA} />}
        {panel === 'room' && <KeyGroup title="In the list of seats" lines={SEATS} />}
        {page === 'inbox' && <KeyGroup title="In the inbox" lines={SORTING} />}
        {page !== 'library' && <KeyGroup title="While capturing" lines={CAPTURING} />}
      </div>
      <p className={styles.muted}>Single keys do nothing while you type.</p>
    </Dialog>
  );
}

function KeyGroup({ title, lines }: { readonly title: string; readonly lines: readonly KeyLine[] }) {
  return (
    <section className={styles.keyGroup}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ label, shortcut }) => (
          <li key={label} className={styles.keyLine}>
            <span>{label}</span>
            <Kbd shortcut={shortcut} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function hasWall(sectionId: string, activityId: string): boolean {
  return findSection(sectionId)?.activities.find(({ id }) => id === activityId)?.board === 'affinity';
}
