import type { BoardProps } from '../board-props';

/** The board of an activity. */
export function LadderBoard({ activity }: BoardProps) {
  return <p>{activity.id}</p>;
}
