/**
 * The premortem: it is a year from now and it has failed. Causes are written alone on the wall, the room votes for
 * three, and the top ones become risks with an owner and a first action. It ends when three risks are owned.
 */

import { AffinityWall } from '../affinity/affinity-wall';
import type { BoardProps } from '../board-props';
import { CauseList } from './cause-list';
import styles from './premortem.module.css';

/** The premortem of an activity. */
export function PremortemBoard({ section, activity }: BoardProps) {
  if (activity.board !== 'premortem') throw new Error(`${activity.id} has no causes`);
  const place = { sectionId: section.id, activityId: activity.id };
  return (
    <div className={styles.board}>
      <div className={styles.wall}>
        <AffinityWall
          key={activity.id}
          place={place}
          promotes={activity.promotes}
          title={section.text.activities[activity.id]?.title ?? activity.id}
        />
      </div>
      <CauseList place={place} />
    </div>
  );
}
