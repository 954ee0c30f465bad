/** The board that the room sees, and how: revealed or not, with names or without, coloured by seat or theme. */
import { findSection } from '@shared/sections/registry';
import { MonitorUp } from 'lucide-react';
import { runCommand } from '../../commands/registry';
import { actInRoom } from '../../commands/room';
import { useRoom } from '../../store/room-store';
import { useUi } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/radio-group';
import { Switch } from '../../ui/switch';
import styles from './room.module.css';

/** The stage. */
export function StagePart() {
  const stage = useRoom((state) => state.room?.stage ?? null);
  const page = useUi((state) => state.page);
  const isHere =
    page.name === 'section' &&
    page.sectionId === stage?.place.sectionId &&
    page.activityId === stage.place.activityId;
  const section = stage && findSection(stage.place.sectionId);
  const title = stage && (section?.text.activities[stage.place.activityId]?.title ?? stage.place.activityId);
  return (
    <div className={styles.stage}>
      <p>
        <span className={styles.muted}>Board: </span>
        {stage ? `${section?.text.short ?? ''}, ${title}` : 'none'}
      </p>
      {page.name === 'section' && !isHere && (
        <Button
          size="s"
          icon={<MonitorUp size={14} aria-hidden="true" />}
          onPress={() => runCommand('projector.show')}
        >
          Show this board
        </Button>
      )}
      {stage && (
        <>
          <Switch
            isSelected={stage.isRevealed}
            onChange={(isRevealed) => void actInRoom({ do: 'stage.reveal', isRevealed })}
          >
            What is written is revealed
          </Switch>
          <Switch
            isSelected={stage.showsNames}
            onChange={(showsNames) => void actInRoom({ do: 'stage.names', showsNames })}
          >
            Names on notes
          </Switch>
          <Segmented
            label="Colour of notes"
            value={stage.colourBy}
            onChange={(by) => void actInRoom({ do: 'stage.colour', by })}
            options={[
              { id: 'seat', label: 'Colour by seat' },
              { id: 'theme', label: 'By theme' },
            ]}
          />
        </>
      )}
    </div>
  );
}
