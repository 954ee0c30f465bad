/** The board on the table, by its kind; each kind draws itself into the area it is given. */
import type { PublicBoard } from '@shared/room/public-board';
import { EyeOff } from 'lucide-react';
import { EmptyBoard } from './empty-board';
import { JourneyView } from './journey-view';
import { ListView } from './list-view';
import { MatrixView } from './matrix-view';
import { PairwiseView } from './pairwise-view';
import { PersonaView } from './persona-view';
import { PollsView } from './polls-view';
import { RankingView } from './ranking-view';
import { RatingView } from './rating-view';
import { SaidView } from './said-view';
import { ScreenView } from './screen-view';
import { SlidersView } from './sliders-view';
import { TableView } from './table-view';
import { WallView } from './wall-view';

/** Pixels of the picture that a board may fill. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** A board, or what stands in for it while there is nothing to show. */
export function BoardView({ board, area }: { readonly board: PublicBoard; readonly area: Area }) {
  switch (board.kind) {
    case 'none':
      return null;
    case 'hidden':
      return (
        <EmptyBoard sign={<EyeOff size={96} aria-hidden="true" />} title={countWords(board.count)}>
          Shown when everybody is done.
        </EmptyBoard>
      );
    case 'wall':
      return <WallView board={board} area={area} />;
    case 'matrix':
      return <MatrixView board={board} area={area} />;
    case 'table':
      return <TableView board={board} />;
    case 'ranking':
      return <RankingView board={board} />;
    case 'persona':
      return <PersonaView board={board} />;
    case 'journey':
      return <JourneyView board={board} area={area} />;
    case 'screen':
      return <ScreenView board={board} />;
    case 'rating':
      return <RatingView board={board} />;
    case 'sliders':
      return <SlidersView board={board} />;
    case 'pairwise':
      return <PairwiseView board={board} />;
    case 'polls':
      return <PollsView board={board} />;
    case 'list':
      return <ListView board={board} />;
    case 'said':
      return <SaidView board={board} />;
  }
}

function countWords(count: number): string {
  return count === 0 ? 'Nothing yet' : `${count.toLocaleString('en')} so far`;
}
