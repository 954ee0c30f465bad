/** The board of an activity. */
import type { Activity, Section } from '@shared/sections/define-section';

interface BoardProps {
  readonly section: Section;
  readonly activity: Activity;
}

/** Shows the board that the activity asks for. */
export function BoardSlot({ activity }: BoardProps) {
  return <p>{activity.board}</p>;
}
