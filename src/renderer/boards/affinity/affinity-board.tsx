/** The wall of sticky notes: written in silence, put together in groups, named, and made into records. */
import type { BoardProps } from '../board-props';

/** The wall of an activity. */
export function AffinityBoard({ activity }: BoardProps) {
  if (activity.board !== 'affinity') throw new Error(`${activity.id} has no notes`);
  return <p>{activity.id}</p>;
}
