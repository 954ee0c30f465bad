/**
 * The component of every kind of board; a kind without one does not compile. The register is there from the start,
 * because every section has one; the others come when they are first shown.
 */
import type { BoardKind } from '@shared/sections/define-section';
import { type ComponentType, createElement } from 'react';
import { later } from '../ui/later';
import type { BoardProps } from './board-props';
import { RegisterBoard } from './register/register-board';

export type { BoardProps } from './board-props';
export { RegisterBoard } from './register/register-board';

export const BOARDS = {
  register: ({ activity }: BoardProps) =>
    createElement(RegisterBoard, { kind: activity.kind, only: activity.only }),
  wall: later(async () => (await import('./wall/wall-board')).WallBoard),
  affinity: later(async () => (await import('./affinity/affinity-board')).AffinityBoard),
  matrix: later(async () => (await import('./matrix/matrix-board')).MatrixBoard),
  persona: later(async () => (await import('./persona/persona-board')).PersonaBoard),
  journey: later(async () => (await import('./journey/journey-board')).JourneyBoard),
  screen: later(async () => (await import('./screen/screen-board')).ScreenBoard),
  ranking: later(async () => (await import('./ranking/ranking-board')).RankingBoard),
  rating: later(async () => (await import('./rating/rating-board')).RatingBoard),
  sliders: later(async () => (await import('./sliders/sliders-board')).SlidersBoard),
  pairwise: later(async () => (await import('./pairwise/pairwise-board')).PairwiseBoard),
  polls: later(async () => (await import('./polls/polls-board')).PollsBoard),
  stations: later(async () => (await import('./stations/stations-board')).StationsBoard),
  premortem: later(async () => (await import('./premortem/premortem-board')).PremortemBoard),
  ladder: later(async () => (await import('./ladder/ladder-board')).LadderBoard),
  review: later(async () => (await import('./review/review-board')).ReviewBoard),
  closing: later(async () => (await import('./closing/closing-board')).ClosingBoard),
} satisfies Record<BoardKind, ComponentType<BoardProps>>;
