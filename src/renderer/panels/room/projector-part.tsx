/** The projector: its window, its screen, and what it shows instead of the room. */
import type { ProjectorTheme } from '@shared/room/public-view';
import type { ProjectorView } from '@shared/room/room-view';
import { runCommand } from '../../commands/registry';
import { actInRoom } from '../../commands/room';
import { useRoom } from '../../store/room-store';
import { Kbd } from '../../ui/kbd';
import { Segmented } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { PreviewPart } from './preview-part';
import styles from './room.module.css';
import { StagePart } from './stage-part';

type Mode = ProjectorView['mode'];

const MODES: readonly { readonly id: Mode; readonly label: string }[] = [
  { id: 'live', label: 'Live' },
  { id: 'blank', label: 'Blank' },
  { id: 'frozen', label: 'Frozen' },
  { id: 'break', label: 'Break…' },
];

const THEMES: readonly { readonly id: ProjectorTheme; readonly label: string }[] = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'contrast', label: 'High contrast' },
];

/** Everything about the projector. */
export function ProjectorPart() {
  const projector = useRoom((state) => state.room?.projector);
  if (!projector) return null;
  const { isProjecting, mode, theme, displays, displayId } = projector;
  return (
    <section className={styles.part} aria-label="Projector">
      <div className={styles.head}>
        <h3>Projector</h3>
        <span className={styles.muted}>{placeText(projector)}</span>
      </div>
      <PreviewPart />
      <Switch isSelected={isProjecting} onChange={() => runCommand('projector.toggle')}>
        Window of the projector
      </Switch>
      <Segmented label="What it shows" value={mode} onChange={setMode} options={MODES} />
      {isProjecting && (
        <p className={styles.muted}>
          <Kbd shortcut="B" /> blanks, <Kbd shortcut="F" /> freezes, again for live.
        </p>
      )}
      {isProjecting && displays.length > 1 && (
        <Select
          label="Screen"
          value={displayId === null ? null : String(displayId)}
          onChange={(id) => {
            if (id !== null) void actInRoom({ do: 'projector.display', displayId: Number(id) });
          }}
          options={displays.map(({ id, label, isOwn }) => ({
            id: String(id),
            label: isOwn ? `${label} (this one)` : label,
          }))}
        />
      )}
      <Segmented
        label="Colours of the projector"
        value={theme}
        onChange={(next) => void actInRoom({ do: 'projector.theme', theme: next })}
        options={THEMES}
      />
      <StagePart />
    </section>
  );
}

function setMode(mode: Mode): void {
  if (mode === 'break') runCommand('projector.break');
  else if (mode === 'frozen') void actInRoom({ do: 'projector.freeze' });
  else void actInRoom({ do: mode === 'blank' ? 'projector.blank' : 'projector.live' });
}

function placeText({ isProjecting, isShown, displays, displayId }: ProjectorView): string {
  if (!isProjecting) return 'closed';
  if (!isShown) return 'its screen is not there; it comes back with it';
  return displays.find(({ id }) => id === displayId)?.label ?? 'open';
}
