/** How an action stands on a day: a sign and a word, because paper may be black and white. */
import { dayOf } from '../../analysis/days';
import { valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { plainRecord } from './list-cells';
import { actionText } from './list-text.en';

/** A promised action. */
export type Action = TypedRecord<'action_item'>;

const SIGNS: Readonly<Record<string, string>> = { open: '○', in_progress: '◐', done: '●', dropped: '×' };
const LATE = '▲';

/** True while somebody still has to do it. */
export function isToDo({ body, status }: Action): boolean {
  const isOver = body.action_status === 'done' || body.action_status === 'dropped';
  return !isOver && status !== 'rejected' && status !== 'superseded';
}

/** True when its day has gone by and it is not done. */
export function isLate(action: Action, asOf: string): boolean {
  const { due_date } = action.body;
  return due_date !== undefined && due_date < dayOf(asOf) && isToDo(action);
}

/** "▲ Late: In progress" or "○ Open". */
export function stateOf(view: RecordView, action: Action): string {
  const code = action.body.action_status ?? 'open';
  const word = valueText(view, plainRecord(action), 'action_status') || code;
  return isLate(action, view.asOf) ? `${LATE} ${actionText.late}: ${word}` : `${SIGNS[code] ?? '○'} ${word}`;
}

/** By day, those without a day last; equal days in the order of the references. */
export function byDay(a: Action, b: Action): number {
  const [one, other] = [a.body.due_date ?? '9999', b.body.due_date ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
