import type { BoardProps } from '../board-props';

/** The board of an activity. */
export function ClosingBoard({ activity }: BoardProps) {
  return <p>{activity.id}</p>;
}
