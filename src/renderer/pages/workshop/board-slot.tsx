/** The board of an activity. */
import { Suspense } from 'react';
import { BOARDS, type BoardProps } from '../../boards/registry';

/** Shows the board that the activity asks for; the page around it stays while the board is read from disk. */
export function BoardSlot({ section, activity }: BoardProps) {
  const Board = BOARDS[activity.board];
  return (
    <Suspense fallback={null}>
      <Board section={section} activity={activity} />
    </Suspense>
  );
}
