/** Changing the shape of the day: split, merge, insert. Minutes are never lost or made by accident. */
import type { Result } from '../domain/result';
import type { Body } from '../domain/workshop';
import type { FieldValue } from '../fields/field';
import { type BodyEdit, type DayChange, type DayItem, NO_CHANGE, plannedOf, stateOf } from './day';
import { givingEdits, type Proposal } from './day-minutes';

/** Why the shape cannot be changed like that. */
export type ShapeRefusal =
  | 'not_there'
  | 'not_apart'
  | 'not_neighbours'
  | 'different_kinds'
  | 'already_over'
  | 'too_long';

type Shaped = Result<DayChange, ShapeRefusal>;

/** Longest texts an agenda item can hold, as its record declares them. */
const MOST: Readonly<Record<string, number>> = { outcome: 1_000, must_produce: 500, private_notes: 4_000 };
const MOST_MINUTES = 1_440;

/** Cuts a block in two after so many whole minutes; the second part gets a title and comes next. */
export function splitBlock(
  items: readonly DayItem[],
  id: string,
  minutes: number,
  second: { readonly key: string; readonly title: string },
): Shaped {
  const item = items.find((other) => other.id === id);
  if (!item) return refuse('not_there');
  if (stateOf(item) === 'done') return refuse('already_over');
  const planned = plannedOf(item);
  if (!Number.isInteger(minutes) || minutes <= 0 || minutes >= planned) return refuse('not_apart');
  const least = typeof item.body.min_min === 'number' ? item.body.min_min : null;
  const first = least === null ? null : Math.min(least, minutes);
  const edit: BodyEdit = { id, body: { planned_min: minutes, ...(first !== null && { min_min: first }) } };
  // What the room said and how long it took stays with the first part; what is still to be made goes to both.
  const {
    actual_min: _actual,
    outcome: _outcome,
    private_notes: _notes,
    min_min: _least,
    ...rest
  } = item.body;
  const body: Body = {
    ...rest,
    title: second.title,
    planned_min: planned - minutes,
    state: stateOf(item) === 'skipped' ? 'skipped' : 'open',
    ...(least !== null && first !== null && { min_min: least - first }),
  };
  return {
    ok: true,
    value: { ...NO_CHANGE, edits: [edit], created: [{ key: second.key, after: id, body }] },
  };
}

/** Makes one block of two neighbours: minutes add up, sections and forms join, no text is lost. */
export function mergeBlocks(items: readonly DayItem[], firstId: string, secondId: string): Shaped {
  const place = items.findIndex(({ id }) => id === firstId);
  const [first, second] = [items[place], items.find(({ id }) => id === secondId)];
  if (!first || !second) return refuse('not_there');
  if (items[place + 1] !== second) return refuse('not_neighbours');
  if ((first.body.kind ?? 'block') !== (second.body.kind ?? 'block')) return refuse('different_kinds');
  const states = [stateOf(first), stateOf(second)];
  if (states.includes('done') || (states.includes('skipped') && states[0] !== states[1]))
    return refuse('already_over');
  const body: Record<string, FieldValue> = {
    planned_min: plannedOf(first) + plannedOf(second),
    state: states.includes('running') ? 'running' : (states[0] ?? 'open'),
  };
  if (Number(body.planned_min) > MOST_MINUTES) return refuse('too_long');
  for (const name of ['section_codes', 'activity_forms']) {
    const all = [first, second].flatMap((item) => listOf(item.body[name]));
    if (all.length > 0) body[name] = [...new Set(all)];
  }
  for (const name of ['min_min', 'actual_min']) {
    const all = [first.body[name], second.body[name]].filter((value) => typeof value === 'number');
    if (all.length > 0) body[name] = all.reduce((sum, next) => sum + next, 0);
  }
  for (const [name, most] of Object.entries(MOST)) {
    const all = [first.body[name], second.body[name]].filter(
      (value) => typeof value === 'string' && value !== '',
    );
    if (all.length === 0) continue;
    const joined = [...new Set(all)].join(name === 'must_produce' ? '; ' : '\n');
    if (joined.length > most) return refuse('too_long');
    body[name] = joined;
  }
  return { ok: true, value: { edits: [{ id: firstId, body }], created: [], removed: [secondId] } };
}

/** Puts a block or a break behind another one (first when `after` is null), with minutes as proposed by `findMinutes`. */
export function insertBlock(
  items: readonly DayItem[],
  after: string | null,
  item: { readonly key: string; readonly body: Body },
  proposal: Proposal,
): Shaped {
  if (after !== null && !items.some(({ id }) => id === after)) return refuse('not_there');
  const body: Body = { ...item.body, state: 'open' };
  return {
    ok: true,
    value: { edits: givingEdits(items, proposal), created: [{ key: item.key, after, body }], removed: [] },
  };
}

function listOf(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function refuse(error: ShapeRefusal): Shaped {
  return { ok: false, error };
}
