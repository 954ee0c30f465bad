/**
 * The day while it runs, over the bodies of `agenda_item` records in their order.
 *
 * Everything here answers with a `DayChange`: what to write into which record, nothing more. Moving through the day
 * touches the state and the actual minutes of blocks and never what the room made in them, so going back hides nothing.
 */
import type { Body } from '../domain/workshop';
import type { FieldValue } from '../fields/field';

/** An agenda item as the day sees it; prework is left out by whoever builds the list. */
export interface DayItem {
  readonly id: string;
  readonly body: Body;
}

/** Fields to write into a record; null empties one. */
export interface BodyEdit {
  readonly id: string;
  readonly body: Readonly<Record<string, FieldValue | null>>;
}

/** An agenda item to be made behind another one, or first when `after` is null. */
export interface NewItem {
  readonly key: string;
  readonly after: string | null;
  readonly body: Body;
}

/** One step of undo. */
export interface DayChange {
  readonly edits: readonly BodyEdit[];
  readonly created: readonly NewItem[];
  /** Ids of records that go to the bin. */
  readonly removed: readonly string[];
}

export const NO_CHANGE: DayChange = { edits: [], created: [], removed: [] };

export type DayState = 'open' | 'running' | 'done' | 'skipped';

/** Where a block is; what was never touched is open. */
export function stateOf({ body }: DayItem): DayState {
  const state = body.state;
  return state === 'running' || state === 'done' || state === 'skipped' ? state : 'open';
}

/** Planned minutes, 0 without any. */
export function plannedOf({ body }: DayItem): number {
  return typeof body.planned_min === 'number' ? body.planned_min : 0;
}

/** Minutes that the day takes: what is skipped takes none. */
export function minutesOf(items: readonly DayItem[]): number {
  return items.reduce((sum, item) => sum + (stateOf(item) === 'skipped' ? 0 : plannedOf(item)), 0);
}

/** The block that is running, or undefined. */
export function findRunning(items: readonly DayItem[]): DayItem | undefined {
  return items.find((item) => stateOf(item) === 'running');
}

/** The day after a change: for previews and tests; new items take their key as id. */
export function applyDayChange(items: readonly DayItem[], change: DayChange): readonly DayItem[] {
  const edits = new Map(change.edits.map(({ id, body }) => [id, body]));
  const rest = items
    .filter(({ id }) => !change.removed.includes(id))
    .map((item) => ({ ...item, body: patched(item.body, edits.get(item.id)) }));
  return change.created.reduce<readonly DayItem[]>((list, { key, after, body }) => {
    const place = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1;
    return [...list.slice(0, place), { id: key, body }, ...list.slice(place)];
  }, rest);
}

function patched(body: Body, edit: BodyEdit['body'] | undefined): Body {
  if (!edit) return body;
  const next: Record<string, FieldValue> = { ...body };
  for (const [name, value] of Object.entries(edit)) {
    if (value === null) delete next[name];
    else next[name] = value;
  }
  return next;
}
