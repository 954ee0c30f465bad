/** Positions between two ends, as the room agreed on them. */
import type { Activity } from '../../sections/define-section';
import type { PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { oneLine } from './public-words';

type SlidersActivity = Extract<Activity, { board: 'sliders' }>;

/** The pairs of an activity; what nobody has set has no position, which is not the middle. */
export function slidersBoard(view: BoardRecords, { set, pairs }: SlidersActivity): PublicBoardOf<'sliders'> {
  const records = view.recordsOf('tradeoff_position').filter(({ body }) => body.set_code === set);
  return {
    kind: 'sliders',
    pairs: pairs.map(({ poleA, poleB }) => {
      const body = records.find(
        (record) => record.body.pole_a === poleA && record.body.pole_b === poleB,
      )?.body;
      const position = body?.position;
      const reason = body?.agreed_reason;
      return {
        left: poleA,
        right: poleB,
        position: typeof position === 'number' ? Math.min(100, Math.max(0, position)) : null,
        reason: typeof reason === 'string' ? oneLine(reason, 160) : '',
      };
    }),
  };
}
