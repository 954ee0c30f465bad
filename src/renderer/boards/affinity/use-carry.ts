/** Moving notes and groups by keyboard: M picks up, arrows choose where to, Enter puts down, Escape keeps all as it was. */
import { useState } from 'react';
import type { Box, Hit, WallLayout } from './layout';
import type { Load } from './moves';
import { type ArrowKey, isArrow, nextStop, type Stop, stopsOf } from './spatial';

/** What is carried and where it would go. */
export interface Carry {
  readonly load: Load;
  /** Null for the free wall. */
  readonly target: Stop | null;
}

interface CarryOptions {
  readonly layout: WallLayout;
  readonly say: (text: string) => void;
  readonly nameOf: (load: Load) => string;
  readonly wordsOf: (hit: Hit) => string;
  readonly drop: (load: Load, hit: Hit) => void;
}

/** The running carry (null: none), its start, and its keys. */
export function useCarry({ layout, say, nameOf, wordsOf, drop }: CarryOptions) {
  const [carry, setCarry] = useState<Carry | null>(null);
  const begin = (load: Load, from: Stop): void => {
    setCarry({ load, target: from });
    say(
      `${nameOf(load)} picked up. Arrow keys choose where it goes, Backspace the free wall, Enter puts it down, Escape keeps it where it was.`,
    );
  };
  /** True when the key was one of carrying. */
  const onKey = (key: string): boolean => {
    if (!carry) return false;
    const { load, target } = carry;
    if (key === 'Escape') {
      setCarry(null);
      say(`${nameOf(load)} stays where it was.`);
    } else if (key === 'Enter' || key === ' ' || key.toLowerCase() === 'm') {
      setCarry(null);
      drop(load, hitOf(target, layout));
    } else if (key === 'Backspace') aim(load, null);
    else if (isArrow(key))
      aim(load, target === null ? firstStop(layout) : targetAfter(layout, load, target, key));
    else return key !== 'Tab';
    return true;
  };
  const aim = (load: Load, target: Stop | null): void => {
    setCarry({ load, target });
    say(wordsOf(hitOf(target, layout)));
  };
  return { carry, begin, onKey, cancel: () => setCarry(null) };
}

/** What dropping on a stop means; none is the free wall. */
export function hitOf(stop: Stop | null, { blocks }: WallLayout): Hit {
  if (stop === null) return { type: 'wall' };
  if (stop.type === 'group') return { type: 'group', id: stop.id };
  return {
    type: 'note',
    id: stop.id,
    group: blocks.find(({ notes }) => notes.includes(stop.id))?.id ?? null,
  };
}

/** The box on the wall that a carry points to. */
export function boxOf({ target }: Carry, layout: WallLayout): Box {
  return target ?? { x: 8, y: 8, width: layout.width - 16, height: layout.height - 16 };
}

function firstStop(layout: WallLayout): Stop | null {
  return stopsOf(layout)[0] ?? null;
}

/** The next place that is not carried itself; beyond the last one lies the free wall. */
function targetAfter(layout: WallLayout, load: Load, from: Stop, key: ArrowKey): Stop | null {
  const carried = new Set(load.type === 'notes' ? load.ids : [load.id]);
  const stops = stopsOf(layout).filter(
    ({ type, id }) => (id === from.id && type === from.type) || !carried.has(id),
  );
  const here = stops.find(({ type, id }) => type === from.type && id === from.id);
  return here ? (nextStop(stops, here, key) ?? null) : null;
}
