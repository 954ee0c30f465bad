/**
 * Dragging on a wall, without drawing anything anew: a copy of what is carried follows the pointer, a frame shows where
 * it would land, and what lies there is found by arithmetic. Nothing else changes before the drop.
 */
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Box, Hit } from './layout';
import type { Load } from './moves';

const THRESHOLD = 5;
/** So near to the edge of the window of the wall, it scrolls. */
const EDGE = 36;
const SCROLL_STEP = 14;

/** What the drag asks of the board; the same object for its whole life. */
export interface DragHost {
  readonly viewport: () => HTMLElement | null;
  readonly plane: () => HTMLElement | null;
  readonly ghost: () => HTMLElement | null;
  readonly frame: () => HTMLElement | null;
  /** Catches the pointer while a drag runs. */
  readonly shield: () => HTMLElement | null;
  readonly zoom: () => number;
  readonly hitAt: (x: number, y: number) => Hit;
  /** The box that a drop would go to, or null where it would change nothing. */
  readonly target: (load: Load, hit: Hit) => Box | null;
  /** The element of a load, to be copied, and how many more there are. */
  readonly pick: (load: Load) => { readonly element: HTMLElement; readonly more: number } | null;
  readonly lift: (load: Load | null) => void;
  readonly drop: (load: Load, hit: Hit) => void;
}

/** Begins a drag when the pointer moves; ends it on release, and gives up on Escape. */
export function beginDrag(event: ReactPointerEvent, load: Load, host: DragHost): void {
  const [viewport, plane, ghost] = [host.viewport(), host.plane(), host.ghost()];
  const [frame, shield] = [host.frame(), host.shield()];
  const picked = host.pick(load);
  if (event.button !== 0 || !viewport || !plane || !ghost || !frame || !shield || !picked) return;
  const start = { x: event.clientX, y: event.clientY };
  const zoom = host.zoom();
  const box = picked.element.getBoundingClientRect();
  const grip = { x: start.x - box.left, y: start.y - box.top };
  const edges = viewport.getBoundingClientRect();
  const origin = plane.getBoundingClientRect();
  const scroll = { left: viewport.scrollLeft, top: viewport.scrollTop };
  let at = start;
  let isRunning = false;
  let shown: Box | null = null;
  let scroller = 0;

  const hit = (): Hit =>
    host.hitAt(
      (at.x - origin.left + viewport.scrollLeft - scroll.left) / zoom,
      (at.y - origin.top + viewport.scrollTop - scroll.top) / zoom,
    );
  const place = (): void => {
    ghost.style.transform = `translate(${at.x - grip.x}px, ${at.y - grip.y}px)`;
    const target = host.target(load, hit());
    if (target === shown && shown !== null && scroller === 0) return;
    shown = target;
    showFrame(frame, target, {
      left: origin.left - viewport.scrollLeft + scroll.left,
      top: origin.top - viewport.scrollTop + scroll.top,
      zoom,
    });
  };
  const autoScroll = (): void => {
    const dx = stepAtEdge(at.x, edges.left, edges.right);
    const dy = stepAtEdge(at.y, edges.top, edges.bottom);
    scroller = dx === 0 && dy === 0 ? 0 : requestAnimationFrame(autoScroll);
    if (scroller === 0) return;
    viewport.scrollBy(dx, dy);
    place();
  };
  const begin = (): void => {
    isRunning = true;
    shield.hidden = false;
    fillGhost(ghost, picked, box, zoom);
    host.lift(load);
  };
  const onMove = (move: PointerEvent): void => {
    at = { x: move.clientX, y: move.clientY };
    if (!isRunning && Math.hypot(at.x - start.x, at.y - start.y) < THRESHOLD) return;
    if (!isRunning) begin();
    place();
    if (scroller === 0) autoScroll();
  };
  const end = (): void => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', onKey, true);
    cancelAnimationFrame(scroller);
    if (!isRunning) return;
    shield.hidden = true;
    ghost.replaceChildren();
    ghost.hidden = true;
    frame.hidden = true;
    host.lift(null);
  };
  const onUp = (): void => {
    const wasRunning = isRunning;
    end();
    if (!wasRunning) return;
    // The click that follows a drag is no click.
    const swallow = (click: Event): void => click.stopPropagation();
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
    host.drop(load, hit());
  };
  const onKey = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape') return;
    key.stopPropagation();
    end();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', onKey, true);
}

/** Shows the frame round a box of the wall, or hides it. */
export function showFrame(
  frame: HTMLElement,
  box: Box | null,
  origin: { readonly left: number; readonly top: number; readonly zoom: number },
): void {
  frame.hidden = box === null;
  if (!box) return;
  frame.style.transform = `translate(${origin.left + box.x * origin.zoom - 4}px, ${origin.top + box.y * origin.zoom - 4}px)`;
  frame.style.width = `${box.width * origin.zoom + 8}px`;
  frame.style.height = `${box.height * origin.zoom + 8}px`;
}

/** The ghost lies above the wall in a layer of its own: moving it paints nothing. */
function fillGhost(
  ghost: HTMLElement,
  { element, more }: { readonly element: HTMLElement; readonly more: number },
  box: DOMRect,
  zoom: number,
): void {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const name of ['id', 'role', 'tabindex', 'aria-label', 'aria-selected', 'data-note', 'data-group'])
    copy.removeAttribute(name);
  Object.assign(copy.style, { left: '0', top: '0', transform: `scale(${zoom})`, transformOrigin: '0 0' });
  ghost.replaceChildren(copy);
  if (more > 0) {
    const count = document.createElement('b');
    count.textContent = `+${more}`;
    ghost.append(count);
  }
  ghost.style.width = `${box.width}px`;
  ghost.style.height = `${box.height}px`;
  ghost.hidden = false;
}

function stepAtEdge(at: number, from: number, to: number): number {
  if (at < from + EDGE) return -SCROLL_STEP;
  return at > to - EDGE ? SCROLL_STEP : 0;
}
