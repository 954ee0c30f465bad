import type { BoardProps } from '../board-props';

/** The board of an activity. */
export function PremortemBoard({ activity }: BoardProps) {
  return <p>{activity.id}</p>;
}
