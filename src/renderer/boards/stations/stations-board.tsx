/**
 * The carousel: small groups walk from station to station. Each station has its prompts, the drafts written there, how
 * far the room is, and the marks of those who worked at it; the last round reads out.
 */
import { Shuffle, Users } from 'lucide-react';
import { useState } from 'react';
import { splitRoom } from '../../commands/stations';
import { usePast } from '../../store/past';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/radio-group';
import type { BoardProps } from '../board-props';
import { useAnnouncer } from '../parts/announcer';
import parts from '../parts/parts.module.css';
import { Remark } from '../parts/remark';
import { ReadOut } from './read-out';
import { RotationPlan } from './rotation-plan';
import { StationCard } from './station-card';
import styles from './stations.module.css';
import { rotationOf, splitGroups, stationState, walkersOf } from './stations-model';
import { useCarousel } from './use-carousel';

/** The stations of an activity. */
export function StationsBoard(_: BoardProps) {
  const { stations, groups, turn, minutes } = useCarousel();
  const people = useRecords('person');
  const [view, setView] = useState<'stations' | 'read'>('stations');
  const isPast = usePast() !== null;
  const { say, region } = useAnnouncer();
  const walkers = walkersOf(people);
  const split = splitGroups(walkers, stations.length);
  const done = stations.filter(({ id }) => stationState(groups, id).isDone).length;
  const plan = rotationOf(groups.length, stations.length);
  const isFinished = groups.length > 0 && done === stations.length;
  if (groups.length === 0 && !isPast)
    return (
      <div className={parts.board}>
        <EmptyState
          icon={<Users />}
          title="Nobody walks yet"
          actions={
            <Button
              variant="primary"
              icon={<Shuffle size={18} aria-hidden="true" />}
              onPress={() => void splitRoom(split, [])}
            >
              {split.length === 1
                ? 'Walk together, station by station'
                : `Split ${walkers.length} people into ${split.length} groups`}
            </Button>
          }
        >
          {split.length === 1
            ? 'With fewer than five people everybody takes the stations one after the other.'
            : `Groups of two or three mix the disciplines. Each works ${minutes} minutes at each of ${stations.length} stations; people can be moved afterwards.`}
        </EmptyState>
      </div>
    );
  return (
    <div className={styles.board}>
      <div className={parts.tools}>
        <Segmented
          label="View"
          value={view}
          onChange={setView}
          options={[
            { id: 'stations', label: 'Stations' },
            { id: 'read', label: 'Read out' },
          ]}
        />
        <p className={parts.count} role="status">
          {`${done} of ${stations.length} stations have the marks of three hands`}
        </p>
        <span className={parts.spacer} />
        {!isPast && (
          <Button
            size="s"
            variant="quiet"
            icon={<Shuffle size={16} aria-hidden="true" />}
            onPress={() => void splitRoom(split, groups)}
          >
            Split anew
          </Button>
        )}
      </div>
      {isFinished && view === 'stations' && (
        <Remark tone="success">Every station has its marks. Now read out, station by station.</Remark>
      )}
      {view === 'read' ? (
        <ReadOut stations={stations} groups={groups} />
      ) : (
        <>
          <RotationPlan
            stations={stations}
            groups={groups}
            plan={plan}
            turn={turn}
            minutes={minutes}
            people={people}
          />
          <ul className={styles.stations} aria-label="Stations">
            {stations.map((section, at) => (
              <StationCard
                key={section.id}
                section={section}
                groups={groups}
                here={groups.filter((_group, group) => plan[turn]?.[group] === at)}
                say={say}
              />
            ))}
          </ul>
        </>
      )}
      {region}
    </div>
  );
}
