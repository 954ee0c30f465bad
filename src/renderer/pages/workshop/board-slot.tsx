/** The board of an activity. */
import { BOARDS, type BoardProps } from '../../boards/registry';

/** Shows the board that the activity asks for. */
export function BoardSlot({ section, activity }: BoardProps) {
  const Board = BOARDS[activity.board];
  return <Board section={section} activity={activity} />;
}
