/** The line above a wall: how it is shown, or what can be done with what is chosen. */
import {
  ArrowRight,
  Combine,
  Group,
  Maximize,
  Minus,
  Palette,
  Pencil,
  Plus,
  Sparkles,
  Ungroup,
  X,
} from 'lucide-react';
import { actInRoom } from '../../commands/room';
import { inSentence, kindText } from '../../fields/words';
import { getRoom } from '../../store/room-store';
import { Button, IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { Segmented } from '../../ui/radio-group';
import { Switch } from '../../ui/switch';
import parts from '../parts/parts.module.css';
import styles from './affinity.module.css';
import type { Load } from './moves';
import { COLOURS, shapeOf } from './note-views';
import type { ShownWall } from './use-wall';
import type { WallActions } from './use-wall-actions';
import type { Zoom } from './use-zoom';
import { groupName, type WallPlace } from './wall-model';
import { loadName } from './wall-words';

interface WallToolsProps {
  readonly shown: ShownWall;
  readonly place: WallPlace;
  readonly zoom: Zoom;
  readonly chosen: Load | null;
  readonly promotes: string;
  readonly withOthers: boolean;
  readonly onOthers: (withOthers: boolean) => void;
  readonly areHintsOpen: boolean;
  readonly onHints: () => void;
  readonly onEdit: (load: Load) => void;
  readonly onClear: () => void;
  readonly act: WallActions;
}

/** The line; its height stays, whatever it holds. */
export function WallTools(props: WallToolsProps) {
  const { shown, zoom, chosen } = props;
  const { wall, clusters, loose } = shown;
  return (
    <div className={`${parts.tools} ${styles.tools}`} role="group" aria-label="Tools of the wall">
      {chosen ? <ChosenTools {...props} chosen={chosen} /> : <LookTools {...props} />}
      <span className={parts.spacer} />
      {/* Gives way to what can be done with the chosen ones; the line never breaks. */}
      <span className={chosen ? styles.hidden : parts.count} role="status">
        {`${wall.notes.size} ${wall.notes.size === 1 ? 'note' : 'notes'}, ${clusters.length} ${clusters.length === 1 ? 'group' : 'groups'}, ${loose.length} loose`}
      </span>
      <span className={styles.zoom}>
        <IconButton
          label="Smaller"
          shortcut="-"
          size="s"
          icon={<Minus size={16} />}
          onPress={() => zoom.step(-1)}
        />
        <span className={styles.percent}>{`${Math.round(zoom.zoom * 100)} %`}</span>
        <IconButton
          label="Larger"
          shortcut="+"
          size="s"
          icon={<Plus size={16} />}
          onPress={() => zoom.step(1)}
        />
        <IconButton
          label="Show all of it"
          shortcut="0"
          size="s"
          isDisabled={zoom.isFitted}
          icon={<Maximize size={16} />}
          onPress={zoom.fit}
        />
      </span>
    </div>
  );
}

/** How notes are coloured and named, and which are shown. */
function LookTools({ shown, place, withOthers, onOthers, areHintsOpen, onHints }: WallToolsProps) {
  const { look, waiting, loose } = shown;
  return (
    <>
      <Segmented
        label="Colour of the notes"
        value={look.colourBy}
        onChange={(by) => void onStage(place, { do: 'stage.colour', by })}
        options={[
          { id: 'theme', label: 'By theme' },
          { id: 'seat', label: 'By seat' },
        ]}
      />
      <Switch
        isSelected={look.showsNames}
        onChange={(showsNames) => void onStage(place, { do: 'stage.names', showsNames })}
      >
        Names
      </Switch>
      <Button
        size="s"
        variant={areHintsOpen ? 'secondary' : 'quiet'}
        icon={<Sparkles size={14} aria-hidden="true" />}
        isDisabled={loose.length < 2 && !areHintsOpen}
        onPress={onHints}
      >
        Suggest groups
      </Button>
      {(waiting > 0 || withOthers) && (
        <Switch isSelected={withOthers} onChange={onOthers}>
          {`Inbox of this section ${waiting}`}
        </Switch>
      )}
    </>
  );
}

type StageIntent = Extract<Parameters<typeof actInRoom>[0], { do: 'stage.colour' | 'stage.names' }>;

/** How a board is seen is a matter of the board on the stage; this one is put there first. */
async function onStage(place: WallPlace, intent: StageIntent): Promise<void> {
  const now = getRoom()?.stage?.place;
  const isOn = now?.sectionId === place.sectionId && now.activityId === place.activityId;
  if (isOn || (await actInRoom({ do: 'stage.show', place })) !== null) await actInRoom(intent);
}

/** What can be done with the chosen notes or group. */
function ChosenTools(props: WallToolsProps & { readonly chosen: Load }) {
  const { shown, chosen, promotes, onEdit, onClear, act } = props;
  const { wall, clusters } = shown;
  const isGroup = chosen.type === 'group';
  const count = isGroup ? 1 : chosen.ids.length;
  const isGrouped = !isGroup && chosen.ids.some((id) => !shown.loose.includes(id));
  const others = isGroup ? clusters.filter(({ id }) => id !== chosen.id) : [];
  return (
    <>
      <bdi className={styles.chosenName}>{loadName(chosen, wall, clusters)}</bdi>
      {count === 1 && (
        <Button
          size="s"
          variant="quiet"
          icon={<Pencil size={14} aria-hidden="true" />}
          onPress={() => onEdit(chosen)}
        >
          {isGroup ? 'Rename' : 'Edit'}
        </Button>
      )}
      {!isGroup && count > 1 && (
        <Button
          size="s"
          variant="quiet"
          icon={<Group size={14} aria-hidden="true" />}
          onPress={() => act.group(chosen)}
        >
          Group
        </Button>
      )}
      {isGrouped && (
        <Button
          size="s"
          variant="quiet"
          icon={<Ungroup size={14} aria-hidden="true" />}
          onPress={() => act.loose(chosen)}
        >
          Lay loose
        </Button>
      )}
      {isGroup && (
        <Button
          size="s"
          variant="quiet"
          icon={<Ungroup size={14} aria-hidden="true" />}
          onPress={() => act.apart(chosen.id)}
        >
          Ungroup
        </Button>
      )}
      {others.length > 0 && isGroup && (
        <Menu
          label="Merge into"
          trigger={
            <Button size="s" variant="quiet" icon={<Combine size={14} aria-hidden="true" />}>
              Merge…
            </Button>
          }
          actions={others.map((other) => ({
            id: other.id,
            label: groupName(other),
            run: () => act.merge(chosen.id, other.id),
          }))}
        />
      )}
      <Menu
        label="Colour"
        trigger={
          <Button size="s" variant="quiet" icon={<Palette size={14} aria-hidden="true" />}>
            Colour
          </Button>
        }
        actions={Array.from({ length: COLOURS + 1 }, (_, colour) => ({
          id: String(colour),
          label: colour === 0 ? 'No colour' : `Colour ${colour} ${shapeOf(colour)}`,
          icon: <span className={`${styles.swatch} ${styles[`colour${colour}`] ?? ''}`} aria-hidden="true" />,
          run: () => act.colour(chosen, colour),
        }))}
      />
      <Button size="s" icon={<ArrowRight size={14} aria-hidden="true" />} onPress={() => act.promote(chosen)}>
        {count === 1
          ? `Make a ${inSentence(kindText(promotes).name)}`
          : `Make ${count} ${inSentence(kindText(promotes).plural)}`}
      </Button>
      <IconButton
        label="Choose nothing"
        shortcut="Escape"
        size="s"
        icon={<X size={16} />}
        onPress={onClear}
      />
    </>
  );
}
