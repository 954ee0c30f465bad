/** Where an open note lies: over its place on the wall, large enough to be read, and never beside the wall. Pure. */
import { NOTE_HEIGHT, NOTE_WIDTH, placeInBlock, type WallLayout } from './layout';

/** Smaller than this nobody reads what they type. */
const READABLE = 0.9;
const EDGE = 4;

/** A note of the wall, or a free place on it. */
type Opened =
  | { readonly type: 'note'; readonly id: string }
  | { readonly type: 'new'; readonly x: number; readonly y: number };

/** The upper left corner on the screen, from the corner of the wall, and how large the editor is drawn. */
export function editorPlace(
  opened: Opened,
  layout: WallLayout,
  zoom: number,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = Math.max(zoom, READABLE);
  const middle = opened.type === 'new' ? opened : middleOf(opened.id, layout);
  const within = (at: number, note: number, all: number): number =>
    Math.max(EDGE, Math.min(at * zoom - (note * scale) / 2, all * zoom - note * scale - EDGE));
  return {
    x: within(middle.x, NOTE_WIDTH, layout.width),
    y: within(middle.y, NOTE_HEIGHT, layout.height),
    scale,
  };
}

function middleOf(id: string, { blocks }: WallLayout): { readonly x: number; readonly y: number } {
  const block = blocks.find(({ notes }) => notes.includes(id));
  if (!block) return { x: 0, y: 0 };
  const { x, y } = placeInBlock(block, block.notes.indexOf(id));
  return { x: x + NOTE_WIDTH / 2, y: y + NOTE_HEIGHT / 2 };
}
