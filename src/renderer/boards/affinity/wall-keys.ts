/** The keys of a wall, beside those of carrying: moving about, choosing, editing, zooming. */
import type { KeyboardEvent } from 'react';
import type { Load } from './moves';
import { isArrow, nextStop, type Stop } from './spatial';
import type { useCarry } from './use-carry';
import type { WallActions } from './use-wall-actions';
import type { Zoom } from './use-zoom';

type Focus = Pick<Stop, 'type' | 'id'>;

interface KeyContext {
  readonly stops: () => readonly Stop[];
  readonly stop: Focus | null;
  readonly chosen: Load | null;
  readonly carry: ReturnType<typeof useCarry>;
  readonly zoom: Zoom;
  readonly goTo: (stop: Focus | undefined) => void;
  readonly choose: (load: Load | null) => void;
  readonly edit: (load: Load) => void;
  readonly act: WallActions;
  /** Below the last note lies the line to type into. */
  readonly leaveDown: () => void;
}

type Stroke = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Does what a key means on the wall; false when it means nothing here. */
export function wallKey(event: Stroke, context: KeyContext): boolean {
  const { stop, chosen, carry, zoom, choose, act } = context;
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return false;
  if (carry.onKey(event.key)) return true;
  if (event.key === '+' || event.key === '=') zoom.step(1);
  else if (event.key === '-') zoom.step(-1);
  else if (event.key === '0') zoom.fit();
  else if (event.key === 'Escape' && chosen) choose(null);
  else if (!stop) return false;
  else return keyAt(event, stop, context);
  return true;

  function keyAt(
    { key, shiftKey }: Stroke,
    at: Focus,
    { stops, goTo, edit, leaveDown }: KeyContext,
  ): boolean {
    const here: Load = at.type === 'group' ? { type: 'group', id: at.id } : { type: 'notes', ids: [at.id] };
    const load = at.type === 'note' && chosen?.type === 'notes' && chosen.ids.includes(at.id) ? chosen : here;
    const all = stops();
    const from = all.find((one) => one.type === at.type && one.id === at.id);
    if (isArrow(key)) {
      const next = from && nextStop(all, from, key);
      if (!next && key === 'ArrowDown') leaveDown();
      else goTo(next);
      if (shiftKey && next?.type === 'note' && at.type === 'note') choose(withNote(chosen, [at.id, next.id]));
    } else if (key === 'Home' || key === 'End') goTo(all.at(key === 'Home' ? 0 : -1));
    else if (key === 'Enter' || key === 'F2') edit(here);
    else if (key === ' ') choose(at.type === 'group' ? here : toggledNote(chosen, at.id));
    else if (key.toLowerCase() === 'm' && from) carry.begin(load, from);
    else if (key.toLowerCase() === 'p') act.promote(load);
    else if (key.toLowerCase() === 'u' && at.type === 'group') act.apart(at.id);
    else if (key === 'Backspace') act.loose(load);
    else if (key === 'Delete' && at.type === 'note') {
      goTo(from && (nextStop(all, from, 'ArrowRight') ?? nextStop(all, from, 'ArrowLeft')));
      act.remove(load);
    } else return false;
    return true;
  }
}

function withNote(chosen: Load | null, ids: readonly string[]): Load {
  const before = chosen?.type === 'notes' ? chosen.ids : [];
  return { type: 'notes', ids: [...new Set([...before, ...ids])] };
}

function toggledNote(chosen: Load | null, id: string): Load | null {
  if (chosen?.type !== 'notes' || !chosen.ids.includes(id)) return withNote(chosen, [id]);
  const ids = chosen.ids.filter((other) => other !== id);
  return ids.length === 0 ? null : { type: 'notes', ids };
}
