/** Goals that the project pursues; what is ruled out on purpose is kept as a goal too, but marked. */
import type { RecordView, TypedRecord } from '../record-view';

/** Active goals without the non-goals. */
export function listRealGoals(view: RecordView): readonly TypedRecord<'goal'>[] {
  return view.list('goal').filter((goal) => goal.body.is_non_goal !== true);
}
