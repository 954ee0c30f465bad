/**
 * The wall of sticky notes: written in silence, put together by dragging or by keys, named, counted and made into
 * records. It works for any activity whose board it is; notes made here belong to that wall.
 */
import { kindText } from '../../fields/words';
import type { BoardProps } from '../board-props';
import { AffinityWall } from './affinity-wall';

/** The wall of an activity. */
export function AffinityBoard({ section, activity }: BoardProps) {
  if (activity.board !== 'affinity') throw new Error(`${activity.id} has no notes`);
  return (
    <AffinityWall
      key={activity.id}
      place={{ sectionId: section.id, activityId: activity.id }}
      promotes={activity.promotes}
      title={section.text.activities[activity.id]?.title ?? kindText('note').plural}
    />
  );
}
