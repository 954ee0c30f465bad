/** The bar at the top: where we are, whether it is saved, and what is always at hand. */
import {
  ArrowLeft,
  Calculator,
  Command,
  FileText,
  History,
  Lightbulb,
  ListChecks,
  MoreHorizontal,
  PanelRight,
  PenLine,
  Presentation,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';
import { runCommand, shortcutOf } from '../../commands/registry';
import { useFindings } from '../../store/findings-store';
import { useClosedOn } from '../../store/judged-moment';
import { usePast } from '../../store/past';
import { useRoom } from '../../store/room-store';
import { type Panel, useUi } from '../../store/ui-store';
import { useWorkshop } from '../../store/workshop-store';
import { Button, IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Menu } from '../../ui/menu';
import { Tooltip } from '../../ui/tooltip';
import { RoomClock } from '../clock/room-clock';
import { ClosedMark } from '../time/closed-mark';
import { isPanelUseful, panelOnScreen } from './panel-fit';
import { SaveState } from './save-state';
import styles from './top-bar.module.css';
import { WorkshopTitle } from './workshop-title';

/** The bar of an open workshop. */
export function TopBar() {
  const isPast = usePast() !== null;
  const isDay = useRoom((state) => state.room?.clock != null);
  return (
    <header className={classNames(styles.bar, isDay && styles.day)}>
      <IconButton
        label="All workshops"
        shortcut={shortcutOf('go.library')}
        icon={<ArrowLeft size={18} />}
        onPress={() => runCommand('go.library')}
      />
      <WorkshopTitle />
      <ClosedMark />
      <SaveState />
      <div className={styles.space} />
      <RoomClock />
      <div className={styles.space} />
      <UndoButtons />
      <IconButton
        label="Search"
        shortcut={shortcutOf('search.open')}
        icon={<Search size={18} />}
        onPress={() => runCommand('search.open')}
      />
      <IconButton
        label="Find a command"
        shortcut={shortcutOf('palette.open')}
        icon={<Command size={18} />}
        onPress={() => runCommand('palette.open')}
      />
      <Tooltip text="Capture a note" shortcut={shortcutOf('capture.open')}>
        <Button
          icon={<PenLine size={16} aria-hidden="true" />}
          isDisabled={isPast}
          onPress={() => runCommand('capture.open')}
          className={styles.capture}
        >
          Note
        </Button>
      </Tooltip>
      <Button
        icon={<FileText size={16} aria-hidden="true" />}
        isDisabled={isPast}
        onPress={() => runCommand('brief.open')}
        className={styles.brief}
      >
        Print a brief
      </Button>
      <PanelButtons />
      <MoreMenu />
    </header>
  );
}

function UndoButtons() {
  const undoLabel = useWorkshop((state) => state.undoLabel);
  const redoLabel = useWorkshop((state) => state.redoLabel);
  const isPast = usePast() !== null;
  return (
    <>
      <IconButton
        label={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
        shortcut={shortcutOf('history.undo')}
        icon={<Undo2 size={18} />}
        isDisabled={undoLabel === null || isPast}
        onPress={() => runCommand('history.undo')}
      />
      <IconButton
        label={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}
        shortcut={shortcutOf('history.redo')}
        icon={<Redo2 size={18} />}
        isDisabled={redoLabel === null || isPast}
        onPress={() => runCommand('history.redo')}
      />
    </>
  );
}

const PANELS: readonly {
  readonly id: Exclude<Panel, null>;
  readonly label: string;
  readonly icon: ReactNode;
}[] = [
  { id: 'room', label: 'Room', icon: <Presentation size={18} /> },
  { id: 'prompts', label: 'Prompts', icon: <Lightbulb size={18} /> },
  { id: 'details', label: 'Details', icon: <PanelRight size={18} /> },
  { id: 'calculators', label: 'Calculators', icon: <Calculator size={18} /> },
  { id: 'findings', label: 'Findings', icon: <ListChecks size={18} /> },
  { id: 'history', label: 'History', icon: <History size={18} /> },
];

function PanelButtons() {
  const page = useUi((state) => state.page);
  const selectedId = useUi((state) => state.selectedId);
  const panel = useUi(panelOnScreen);
  const errors = useFindings((state) => [...state.errors.values()].reduce((sum, count) => sum + count, 0));
  return (
    <Group className={styles.panels ?? ''} aria-label="Panels">
      {PANELS.map(({ id, label, icon }) => (
        <span key={id} className={styles.panel}>
          <IconButton
            label={panel === id ? `Close ${label.toLowerCase()}` : labelOf(id, label, errors)}
            icon={icon}
            isDisabled={!isPanelUseful(id, page, selectedId)}
            className={classNames(panel === id && styles.on)}
            onPress={() => runCommand(panel === id ? 'panel.close' : `panel.${id}`)}
          />
          {id === 'findings' && errors > 0 && (
            <span className={styles.dot} aria-hidden="true">
              {errors > 99 ? '99+' : errors}
            </span>
          )}
        </span>
      ))}
    </Group>
  );
}

function labelOf(id: string, label: string, errors: number): string {
  if (id !== 'findings' || errors === 0) return label;
  return `${label}: ${errors} open ${errors === 1 ? 'error' : 'errors'}`;
}

function MoreMenu() {
  const theme = useUi((state) => state.theme);
  const isClosed = useClosedOn() !== null;
  return (
    <Menu
      label="More"
      trigger={<IconButton label="More" icon={<MoreHorizontal size={18} />} />}
      actions={[
        {
          id: 'group',
          label: 'Export workshop…',
          shortcut: shortcutOf('file.exportGroundwork'),
          run: () => runCommand('file.exportGroundwork'),
        },
        { id: 'json', label: 'Export as workshop.json…', run: () => runCommand('file.exportJson') },
        {
          id: 'reassess',
          label: 'Start a re-assessment…',
          separated: true,
          run: () => runCommand('workshop.reassess'),
        },
        { id: 'past', label: 'View the workshop as it was…', run: () => runCommand('time.look') },
        { id: 'bin', label: 'Bin of this workshop', run: () => runCommand('bin.open') },
        isClosed
          ? { id: 'reopen', label: 'Reopen the workshop', run: () => runCommand('workshop.reopen') }
          : { id: 'close', label: 'Close the workshop', run: () => runCommand('workshop.close') },
        {
          id: 'light',
          label: 'Light theme',
          separated: true,
          groupLabel: 'Theme',
          isChosen: theme === 'light',
          run: () => runCommand('theme.light'),
        },
        {
          id: 'dark',
          label: 'Dark theme',
          isChosen: theme === 'dark',
          run: () => runCommand('theme.dark'),
        },
        {
          id: 'contrast',
          label: 'High-contrast theme',
          isChosen: theme === 'contrast',
          run: () => runCommand('theme.contrast'),
        },
        {
          id: 'keys',
          label: 'Keys of this page',
          shortcut: shortcutOf('keys.show'),
          separated: true,
          run: () => runCommand('keys.show'),
        },
        { id: 'about', label: 'About Groundwork', run: () => runCommand('about.show') },
      ]}
    />
  );
}
