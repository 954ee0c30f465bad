/** What dropping a card at a place means: beside another card it is moved there, onto its middle it is linked. */

export interface Box {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface DropTarget {
  readonly id: string;
  readonly what: 'before' | 'after' | 'link';
}

/** Share of a card's width at each side that means "put it here". */
const SIDE = 0.25;

/** The target under a point, or null; the dragged card itself is none. */
export function dropTargetAt(
  boxes: readonly Box[],
  point: { readonly x: number; readonly y: number },
  draggedId: string,
  rtl: boolean,
): DropTarget | null {
  const box = boxes.find(
    ({ left, top, right, bottom }) =>
      point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
  );
  if (!box || box.id === draggedId) return null;
  const share = (point.x - box.left) / (box.right - box.left);
  const fromStart = rtl ? 1 - share : share;
  return { id: box.id, what: fromStart < SIDE ? 'before' : fromStart > 1 - SIDE ? 'after' : 'link' };
}

/** The id the dragged card is placed behind (null: first), or undefined when it would stay where it is. */
export function dropPlace(
  ids: readonly string[],
  draggedId: string,
  target: DropTarget,
): string | null | undefined {
  const others = ids.filter((id) => id !== draggedId);
  const index = others.indexOf(target.id);
  if (index < 0 || target.what === 'link') return undefined;
  const afterId = target.what === 'after' ? target.id : (others[index - 1] ?? null);
  const before = ids[ids.indexOf(draggedId) - 1] ?? null;
  return afterId === before ? undefined : afterId;
}
