/** The component of every kind of board; a kind without one does not compile. */
import type { BoardKind } from '@shared/sections/define-section';
import { type ComponentType, createElement } from 'react';
import type { BoardProps } from './board-props';
import { JourneyBoard } from './journey/journey-board';
import { MatrixBoard } from './matrix/matrix-board';
import { PairwiseBoard } from './pairwise/pairwise-board';
import { PersonaBoard } from './persona/persona-board';
import { PollsBoard } from './polls/polls-board';
import { RankingBoard } from './ranking/ranking-board';
import { RatingBoard } from './rating/rating-board';
import { RegisterBoard } from './register/register-board';
import { ScreenBoard } from './screen/screen-board';
import { SlidersBoard } from './sliders/sliders-board';
import { WallBoard } from './wall/wall-board';

export type { BoardProps } from './board-props';
export { RegisterBoard } from './register/register-board';

export const BOARDS = {
  register: ({ activity }: BoardProps) =>
    createElement(RegisterBoard, { kind: activity.kind, only: activity.only }),
  wall: WallBoard,
  matrix: MatrixBoard,
  persona: PersonaBoard,
  journey: JourneyBoard,
  screen: ScreenBoard,
  ranking: RankingBoard,
  rating: RatingBoard,
  sliders: SlidersBoard,
  pairwise: PairwiseBoard,
  polls: PollsBoard,
} satisfies Record<BoardKind, ComponentType<BoardProps>>;
