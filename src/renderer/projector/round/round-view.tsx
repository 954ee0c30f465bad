/** The round on the table: what is asked while it is open, what it came to afterwards. */
import type { PublicBoard } from '@shared/room/public-board';
import type { PublicRound } from '@shared/room/public-round';
import type { Area } from '../boards/board-view';
import { ClosedRound } from './closed-round';
import { OpenRound } from './open-round';
import { PlacedRound } from './placed-round';

interface RoundViewProps {
  readonly round: PublicRound;
  /** The board behind it; its axes name those of a placement. */
  readonly board: PublicBoard;
  readonly area: Area;
}

/** One round. */
export function RoundView({ round, board, area }: RoundViewProps) {
  if (round.stage === 'open') return <OpenRound round={round} />;
  if (round.method === 'placement') return <PlacedRound round={round} board={board} area={area} />;
  return <ClosedRound round={round} />;
}
