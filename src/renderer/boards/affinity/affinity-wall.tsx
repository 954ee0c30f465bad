/** One wall with its tools, its line to type into and what is being done on it at the moment. */
import { StickyNote } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { addWallNote } from '../../commands/clusters';
import { inSentence, kindText } from '../../fields/words';
import { seatName } from '../../pages/capture/seat-chips';
import { select } from '../../store/ui-store';
import { getMirror } from '../../store/workshop-store';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useAnnouncer } from '../parts/announcer';
import parts from '../parts/parts.module.css';
import { useSize } from '../parts/use-size';
import styles from './affinity.module.css';
import { editorPlace } from './editor-place';
import { HintsPanel } from './hints-panel';
import type { Load } from './moves';
import { canDrop } from './moves';
import { NewNote, NoteEditor } from './note-editor';
import { NoteLine } from './note-line';
import { type Focus, isPart, stillThere, tabStop, toggled } from './selection';
import { stopsOf } from './spatial';
import { boxOf, useCarry } from './use-carry';
import { useHints } from './use-hints';
import { useWall } from './use-wall';
import { useWallActions } from './use-wall-actions';
import { useZoom } from './use-zoom';
import { type CanvasActions, WallCanvas } from './wall-canvas';
import { wallKey } from './wall-keys';
import type { WallPlace } from './wall-model';
import { WallTools } from './wall-tools';
import { loadName, nameOfGroup, targetWords } from './wall-words';

interface AffinityWallProps {
  readonly place: WallPlace;
  /** What notes and groups become. */
  readonly promotes: string;
  readonly title: string;
}

type Editing =
  | { readonly type: 'note'; readonly id: string }
  | { readonly type: 'new'; readonly x: number; readonly y: number };

/** The wall of one place. */
export function AffinityWall({ place, promotes, title }: AffinityWallProps) {
  const [withOthers, setWithOthers] = useState(false);
  const [sizeRef, size] = useSize();
  // A tenth more or less of width does not lay the wall out anew.
  const aspect = size.height === 0 ? 1.6 : Math.round((size.width / size.height) * 5) / 5;
  const shown = useWall(place, withOthers, aspect);
  const { wall, clusters, layout } = shown;
  const viewport = useRef<HTMLDivElement | null>(null);
  const zoom = useZoom(viewport, layout, size);
  const { say, region } = useAnnouncer();
  const [picked, setPicked] = useState<Load | null>(null);
  const chosen = useMemo(() => stillThere(picked, shown), [picked, shown]);
  const [focus, setFocus] = useState<Focus | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [seatId, setSeatId] = useState<string | null>(null);
  const wanted = useRef<Focus | null>(null);

  const goTo = (stop: Focus | undefined): void => {
    if (!stop) return;
    setFocus(stop);
    wanted.current = stop;
  };
  const act = useWallActions({ shown, promotes, say, rename: setRenaming });
  const hints = useHints(shown, act.move);
  const carry = useCarry({
    layout,
    say,
    nameOf: (load) => loadName(load, wall, clusters),
    wordsOf: (hit) => targetWords(hit, wall, clusters),
    drop: (load, hit) => {
      act.drop(load, hit);
      goTo(load.type === 'notes' ? { type: 'note', id: load.ids[0] ?? '' } : (focus ?? undefined));
    },
  });
  const stop = useMemo(() => tabStop(focus, shown), [focus, shown]);

  // What was asked for may only now be on the wall, or have been drawn anew.
  useLayoutEffect(() => {
    const goal = wanted.current;
    if (!goal || editing || renaming !== null) return;
    const element = viewport.current?.querySelector<HTMLElement>(
      `[data-${goal.type}="${CSS.escape(goal.id)}"]`,
    );
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const handlers: CanvasActions = {
    choose: (load, how) => {
      if (carry.carry) carry.cancel();
      setPicked(how === 'toggle' && load ? toggled(chosen, load) : load);
      if (load?.type === 'notes') select(load.ids[0] ?? null, { open: false });
    },
    edit: (load) => {
      if (load.type === 'group') setRenaming(load.id);
      else setEditing({ type: 'note', id: load.ids[0] ?? '' });
    },
    write: (x, y) => setEditing({ type: 'new', x, y }),
    drop: act.drop,
    key: (event) => {
      const handled = wallKey(event, {
        stops: () => stopsOf(layout),
        stop,
        chosen,
        carry,
        zoom,
        goTo,
        choose: setPicked,
        edit: handlers.edit,
        act,
        leaveDown: () => focusLine(viewport.current),
      });
      if (!handled) return;
      event.preventDefault();
      event.stopPropagation();
    },
    focus: setFocus,
    loadAt: (load) => (chosen && load.type === 'notes' && isPart(load, chosen) ? chosen : load),
    canDrop: (load, hit) => canDrop(clusters, load, hit),
    rename: act.rename,
    endRename: (id) => {
      setRenaming(null);
      goTo({ type: 'group', id });
    },
  };
  const latest = useRef(handlers);
  latest.current = handlers;
  const [actions] = useState<CanvasActions>(() => ({
    choose: (...all) => latest.current.choose(...all),
    edit: (...all) => latest.current.edit(...all),
    write: (...all) => latest.current.write(...all),
    drop: (...all) => latest.current.drop(...all),
    key: (...all) => latest.current.key(...all),
    focus: (...all) => latest.current.focus(...all),
    loadAt: (...all) => latest.current.loadAt(...all),
    canDrop: (...all) => latest.current.canDrop(...all),
    rename: (...all) => latest.current.rename(...all),
    endRename: (...all) => latest.current.endRename(...all),
  }));
  useEffect(() => {
    if (seatId !== null && !shown.seats.some(({ id }) => id === seatId)) setSeatId(null);
  }, [seatId, shown.seats]);

  const isEmpty = wall.notes.size === 0 && clusters.length === 0;
  const add = (text: string): Promise<boolean> =>
    addWallNote(place, text, seatId, 0).then((id) => id !== null);
  return (
    <div className={parts.board}>
      <WallTools
        shown={shown}
        place={place}
        zoom={zoom}
        chosen={chosen}
        promotes={promotes}
        withOthers={withOthers}
        onOthers={setWithOthers}
        areHintsOpen={hints.isOpen}
        onHints={hints.toggle}
        onEdit={handlers.edit}
        onClear={() => setPicked(null)}
        act={act}
      />
      <div className={styles.stage}>
        <WallCanvas
          shown={shown}
          zoom={zoom.zoom}
          viewport={viewport}
          sizeRef={sizeRef}
          isSized={size.height > 0}
          chosen={chosen}
          stop={stop}
          renaming={renaming}
          aim={carry.carry ? boxOf(carry.carry, layout) : null}
          label={`Notes: ${title}`}
          refOf={(id) => getMirror()?.byId.get(id)?.ref ?? ''}
          actions={actions}
        >
          {editing?.type === 'note' && (
            <NoteEditor
              key={editing.id}
              id={editing.id}
              place={editorPlace(editing, layout, zoom.zoom)}
              onDone={() => {
                setEditing(null);
                goTo({ type: 'note', id: editing.id });
              }}
            />
          )}
          {editing?.type === 'new' && (
            <NewNote
              place={editorPlace(editing, layout, zoom.zoom)}
              onAdd={(text) => void add(text)}
              onDone={() => setEditing(null)}
            />
          )}
        </WallCanvas>
        {isEmpty && !editing && (
          <div className={styles.empty}>
            <EmptyState icon={<StickyNote />} title="No notes yet">
              {`Type below and press Enter, or double-click the wall. Notes become ${inSentence(kindText(promotes).plural)} later.`}
            </EmptyState>
          </div>
        )}
        {hints.isOpen && (
          <HintsPanel
            hints={hints.hints}
            textOf={(id) => String(wall.notes.get(id)?.body.body ?? '')}
            nameOf={(id) => nameOfGroup(id, clusters)}
            onTake={hints.take}
            onTakeAll={hints.takeAll}
            onLeave={hints.leave}
            onClose={hints.toggle}
          />
        )}
      </div>
      <NoteLine
        seats={shown.seats.map((person) => ({ id: person.id, label: seatName(person) }))}
        seatId={seatId}
        onSeat={setSeatId}
        onAdd={add}
        onLeaveUp={() => goTo(stopsOf(layout).at(-1))}
      />
      <VisuallyHidden id="wall-keys">
        M picks up, Enter changes the words, Space chooses, Backspace lays loose, P makes a record.
      </VisuallyHidden>
      {region}
    </div>
  );
}

function focusLine(wall: Element | null): void {
  wall?.closest('main, body')?.querySelector<HTMLElement>('[data-add-line="note"]')?.focus();
}
