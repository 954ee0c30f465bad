/** From what the pointer touches to what it means: the note or group of an element, the box that a hit lights up. */
import { type Box, type Hit, NOTE_HEIGHT, NOTE_WIDTH, placeInBlock, type WallLayout } from './layout';
import type { Load } from './moves';

/** The note or group that an element belongs to, or null. */
export function loadOf(target: EventTarget): Load | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-note], [data-group]') : null;
  const { note, group } = element?.dataset ?? {};
  if (note !== undefined) return { type: 'notes', ids: [note] };
  return group === undefined ? null : { type: 'group', id: group };
}

/** What lights up when something would land there: a loose note, or a whole group. */
export function boxOfHit({ blocks }: WallLayout, hit: Hit): Box | null {
  if (hit.type === 'wall') return null;
  const group = hit.type === 'group' ? hit.id : hit.group;
  const block = blocks.find(({ id }) => id === group);
  if (!block) return null;
  if (group !== null || hit.type !== 'note') return block;
  const { x, y } = placeInBlock(block, block.notes.indexOf(hit.id));
  return { x, y, width: NOTE_WIDTH, height: NOTE_HEIGHT };
}
