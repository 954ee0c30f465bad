/**
 * The window onto the wall: notes and groups at their places, scrolled and zoomed. Pointer and keys of everything on it
 * are handled here once; the notes themselves are drawn by `note-layer.ts`.
 */
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import styles from './affinity.module.css';
import { type FrameActions, GroupFrame } from './group-frame';
import { type Box, type Hit, hitAt } from './layout';
import type { Load } from './moves';
import { createNoteLayer, type NoteLayer, type NoteStyles } from './note-layer';
import { COLOURS } from './note-views';
import { STEP_COUNT } from './note-words';
import type { Stop } from './spatial';
import type { ShownWall } from './use-wall';
import { beginDrag, type DragHost, showFrame } from './wall-drag';
import { boxOfHit, loadOf } from './wall-hits';

const NOTE_STYLES: NoteStyles = {
  note: styles.note ?? '',
  foot: styles.foot ?? '',
  dots: styles.dots ?? '',
  steps: Array.from({ length: STEP_COUNT }, (_, step) => styles[`step${step}`] ?? ''),
  colours: Array.from({ length: COLOURS + 1 }, (_, colour) => styles[`colour${colour}`] ?? ''),
};

/** What the canvas asks of the board. */
export interface CanvasActions extends FrameActions {
  readonly choose: (load: Load | null, how: 'only' | 'toggle') => void;
  readonly edit: (load: Load) => void;
  readonly write: (x: number, y: number) => void;
  readonly drop: (load: Load, hit: Hit) => void;
  readonly key: (event: KeyboardEvent, stop: Stop['type'] | null) => void;
  readonly focus: (stop: { readonly type: Stop['type']; readonly id: string }) => void;
  /** What a drag that begins here carries: all that is chosen, when it is part of it. */
  readonly loadAt: (load: Load) => Load;
  readonly canDrop: (load: Load, hit: Hit) => boolean;
}

interface WallCanvasProps {
  readonly shown: ShownWall;
  readonly zoom: number;
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly sizeRef: (element: HTMLElement | null) => void;
  readonly isSized: boolean;
  readonly chosen: Load | null;
  /** What the Tab key stops at. */
  readonly stop: { readonly type: Stop['type']; readonly id: string } | null;
  readonly renaming: string | null;
  /** Shown round where a carried load would go. */
  readonly aim: Box | null;
  readonly label: string;
  readonly refOf: (id: string) => string;
  readonly actions: CanvasActions;
  /** The editor, in pixels of the screen from the wall's corner. */
  readonly children: ReactNode;
}

/** The canvas. */
export function WallCanvas(props: WallCanvasProps) {
  const {
    shown,
    zoom,
    viewport,
    sizeRef,
    isSized,
    chosen,
    stop,
    renaming,
    aim,
    label,
    refOf,
    actions,
    children,
  } = props;
  const { layout, views, clusters, wall, dots } = shown;
  const plane = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shield = useRef<HTMLDivElement>(null);
  const layer = useRef<NoteLayer>(undefined);
  const latest = useRef({ layout, zoom, actions });
  latest.current = { layout, zoom, actions };

  useLayoutEffect(() => {
    if (list.current) layer.current ??= createNoteLayer(list.current, NOTE_STYLES);
    // Not before the size of the window is known: all of it would be drawn twice.
    if (isSized) layer.current?.show(views);
  }, [views, isSized]);
  useLayoutEffect(() => {
    layer.current?.choose(new Set(chosen?.type === 'notes' ? chosen.ids : []));
  }, [chosen]);
  const noteStop = stop?.type === 'note' ? stop.id : null;
  // Also after the notes were drawn anew: the one that had the stop may be another element.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the notes were drawn anew
  useLayoutEffect(() => layer.current?.setStop(noteStop), [noteStop, views]);
  useEffect(() => {
    const box = aim && plane.current?.getBoundingClientRect();
    if (frame.current) showFrame(frame.current, aim, { left: box?.left ?? 0, top: box?.top ?? 0, zoom });
  }, [aim, zoom]);

  useEffect(() => {
    const area = viewport.current;
    if (!area) return;
    // A finger on a note carries it; anywhere else it moves the wall.
    const onTouchMove = (event: TouchEvent): void => {
      if (event.target && loadOf(event.target)) event.preventDefault();
    };
    area.addEventListener('touchmove', onTouchMove, { passive: false });
    return () => area.removeEventListener('touchmove', onTouchMove);
  }, [viewport]);

  const host = useRef<DragHost>({
    viewport: () => viewport.current,
    plane: () => plane.current,
    ghost: () => ghost.current,
    frame: () => frame.current,
    shield: () => shield.current,
    zoom: () => latest.current.zoom,
    hitAt: (x, y) => hitAt(latest.current.layout, x, y),
    target: (load, hit) =>
      latest.current.actions.canDrop(load, hit) ? boxOfHit(latest.current.layout, hit) : null,
    pick: (load) => {
      const element =
        load.type === 'group'
          ? list.current?.parentElement?.querySelector<HTMLElement>(`[data-group="${CSS.escape(load.id)}"]`)
          : layer.current?.element(load.ids[0] ?? '');
      return element ? { element, more: load.type === 'notes' ? load.ids.length - 1 : 0 } : null;
    },
    lift: (load) => layer.current?.lift(load?.type === 'notes' ? load.ids : []),
    drop: (load, hit) => latest.current.actions.drop(load, hit),
  });

  const press = (event: PointerEvent): void => {
    const load = loadOf(event.target);
    if (!load || event.button !== 0) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    const all = actions.loadAt(load);
    // The one under the pointer leads, because it is the one that is seen to move.
    const first = load.type === 'notes' ? load.ids : [];
    const carried: Load =
      all.type === 'notes' ? { type: 'notes', ids: [...new Set([...first, ...all.ids])] } : all;
    beginDrag(event, carried, host.current);
  };

  const setViewport = useCallback(
    (element: HTMLDivElement | null): void => {
      viewport.current = element;
      sizeRef(element);
    },
    [viewport, sizeRef],
  );
  return (
    <>
      <div
        ref={setViewport}
        role="group"
        aria-label="Wall"
        data-wall=""
        className={styles.viewport}
        onPointerDown={press}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('textarea, input')) return;
          const load = loadOf(event.target);
          actions.choose(
            load,
            load && (event.shiftKey || event.ctrlKey || event.metaKey) ? 'toggle' : 'only',
          );
        }}
        onDoubleClick={(event) => {
          if (event.target instanceof Element && event.target.closest('textarea, input')) return;
          const load = loadOf(event.target);
          if (load) return actions.edit(load);
          const box = plane.current?.getBoundingClientRect();
          if (box) actions.write((event.clientX - box.left) / zoom, (event.clientY - box.top) / zoom);
        }}
        onFocus={(event) => {
          const load = loadOf(event.target);
          if (load) actions.focus(load.type === 'group' ? load : { type: 'note', id: load.ids[0] ?? '' });
        }}
        onKeyDown={(event) => {
          const load = loadOf(event.target);
          actions.key(event, load === null ? null : load.type === 'group' ? 'group' : 'note');
        }}
      >
        <div
          className={styles.sizer}
          style={{ width: Math.floor(layout.width * zoom), height: Math.floor(layout.height * zoom) }}
        >
          <div
            ref={plane}
            className={styles.plane}
            style={{ width: layout.width, height: layout.height, transform: `scale(${zoom})` }}
          >
            <div role="group" aria-label="Groups">
              {layout.blocks.map((block) => {
                const cluster = clusters.find(({ id }) => id === block.id);
                const became = wall.groups.get(block.id ?? '')?.body.promoted_to;
                return (
                  <GroupFrame
                    key={block.id ?? 'loose'}
                    block={block}
                    name={cluster?.name ?? ''}
                    became={typeof became === 'string' ? refOf(became) : ''}
                    dots={dots.get(block.id ?? '') ?? null}
                    isChosen={chosen?.type === 'group' && chosen.id === block.id}
                    isTabStop={stop?.type === 'group' && stop.id === block.id}
                    isRenaming={renaming !== null && renaming === block.id}
                    actions={actions}
                  />
                );
              })}
            </div>
            <div
              ref={list}
              role="listbox"
              aria-multiselectable="true"
              aria-describedby="wall-keys"
              aria-label={label}
              hidden={views.length === 0}
            />
          </div>
          {children}
        </div>
      </div>
      {/* Beside the window onto the wall, which would hold them back. */}
      <div ref={shield} className={styles.shield} hidden />
      <div ref={frame} className={styles.aim} hidden aria-hidden="true" />
      <div ref={ghost} className={styles.ghost} hidden aria-hidden="true" />
    </>
  );
}
