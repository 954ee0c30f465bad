/**
 * The matrix: two numeric fields of a record as a place on a plane. A drop or a pause of the arrow keys saves both
 * values in one change. The register of the same records is the table behind it.
 */

import { isActive } from '@shared/domain/workshop';
import { Grid2x2 } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { updateRecord } from '../../commands/intents';
import { fieldLabel, inSentence, kindText, promptSentence } from '../../fields/words';
import { select, useUi } from '../../store/ui-store';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { BoardProps } from '../board-props';
import { AddLine } from '../parts/add-line';
import { useAnnouncer } from '../parts/announcer';
import { bodyOf, useOwnRecords } from '../parts/own-records';
import parts from '../parts/parts.module.css';
import { useHeld } from '../parts/use-held';
import { type DragPoint, usePointerDrag } from '../parts/use-pointer-drag';
import { useSize } from '../parts/use-size';
import { hasCells, placeCards, shareOf, valueAt } from './geometry';
import styles from './matrix.module.css';
import { type MatrixActions, MatrixChip } from './matrix-chip';
import {
  type MatrixActivity,
  middleOf,
  type Place,
  placeAfterKey,
  placeOf,
  placeWords,
  splitByPlace,
} from './matrix-model';
import { MatrixPlane } from './matrix-plane';
import { MatrixTray } from './matrix-tray';

/** More cards than anybody can tell apart; the register has them all. */
const LIMIT = 300;

/** The matrix of an activity. */
export function MatrixBoard({ activity }: BoardProps) {
  if (activity.board !== 'matrix') throw new Error(`${activity.id} has no axes`);
  return <Matrix key={activity.id} activity={activity} />;
}

function Matrix({ activity }: { readonly activity: MatrixActivity }) {
  const { kind, x, y } = activity;
  const all = useOwnRecords(kind, activity.only);
  const selectedId = useUi((state) => state.selectedId);
  const { say, region } = useAnnouncer();
  const [planeRef, size] = useSize();
  const plane = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const hintId = useId();
  const labels = useMemo(
    () => ({ x: fieldLabel(kind, x.field), y: fieldLabel(kind, y.field) }),
    [kind, x.field, y.field],
  );
  const save = (id: string, place: Place): Promise<boolean> =>
    updateRecord(id, { [x.field]: place.x, [y.field]: place.y });
  const { held, hold, release, drop: dropHeld } = useHeld<Place & Record<string, number>>(save);

  const records = useMemo(() => all.filter(isActive), [all]);
  const byId = useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
  const { points, unplaced } = useMemo(() => splitByPlace(records, activity), [records, activity]);
  const shown = useMemo(
    () => points.map((point) => (point.id === held?.id ? { id: point.id, ...held.value } : point)),
    [points, held],
  );
  const placed = useMemo(() => placeCards(shown.slice(0, LIMIT), x, y, size), [shown, x, y, size]);
  const placeById = new Map(shown.map((point) => [point.id, point]));

  const wordsFor = (place: Place): string => placeWords(place, activity, labels);
  const refOf = (id: string): string => byId.get(id)?.ref ?? '';
  const place = (id: string, at: Place): void => {
    dropHeld();
    wanted.current = id;
    void save(id, at);
    say(`${refOf(id)}: ${wordsFor(at)}`);
  };
  const unplace = (id: string): void => {
    dropHeld();
    wanted.current = id;
    void updateRecord(id, { [x.field]: null, [y.field]: null });
    say(`${refOf(id)} taken off the plane.`);
  };
  const placeAt = ({ x: left, y: top }: DragPoint): Place | null => {
    const box = plane.current?.getBoundingClientRect();
    if (!box || left < box.left || left > box.right || top < box.top || top > box.bottom) return null;
    const cells = hasCells(x, y);
    return {
      x: valueAt(x, (left - box.left) / box.width, cells),
      y: valueAt(y, 1 - (top - box.top) / box.height, cells),
    };
  };
  const { drag, begin } = usePointerDrag<string>({
    recordOf: (id) => id,
    onDrop: ({ item, at }) => {
      const target = placeAt(at);
      const record = byId.get(item);
      const now = record && placeOf(record, activity);
      if (target && (now?.x !== target.x || now?.y !== target.y)) place(item, target);
      else if (!target && now && isOverTray(at)) unplace(item);
    },
  });
  const dragPlace = drag ? placeAt(drag.at) : null;

  useLayoutEffect(() => {
    const chip = wanted.current && document.querySelector<HTMLElement>(`[data-chip="${wanted.current}"]`);
    if (!chip || chip === document.activeElement) return;
    wanted.current = null;
    chip.focus();
  });

  const key = (event: KeyboardEvent, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = placeById.get(id);
    const next = now && placeAfterKey(now, event.key, event.shiftKey, activity);
    if (next) {
      hold(id, { ...next });
      say(`${refOf(id)}: ${wordsFor(next)}`);
    } else if (event.key === 'Escape' && held?.id === id) dropHeld();
    else if (event.key === 'Backspace') unplace(id);
    else if (event.key === 'PageDown' || event.key === 'PageUp')
      focusBeside(event.currentTarget, event.key === 'PageDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const latest = useRef({ key, begin, release });
  latest.current = { key, begin, release };
  const actions: MatrixActions = useMemo(
    () => ({
      press: (event: PointerEvent, id: string) => latest.current.begin(event, id),
      key: (event, id) => latest.current.key(event, id),
      open: (id) => select(id),
      leave: () => latest.current.release(),
    }),
    [],
  );
  const words = kindText(kind);
  if (all.length === 0) {
    return (
      <div className={parts.board}>
        <EmptyState icon={<Grid2x2 />} title={`No ${inSentence(words.plural)} yet`}>
          {promptSentence(kind)} Type one line below and press Enter, then drag it to its place.
        </EmptyState>
        <AddLine kind={kind} body={() => bodyOf(activity.only)} />
      </div>
    );
  }
  return (
    <div className={parts.board}>
      <div className={classNames(styles.matrix, unplaced.length === 0 && styles.hasEmptyTray)}>
        <div className={styles.side}>
          <MatrixTray
            records={unplaced}
            draggedId={drag?.item ?? null}
            isTarget={drag !== null && dragPlace === null && isOverTray(drag.at)}
            onPress={begin}
            onPlace={(id) => place(id, middleOf(activity))}
            onFocus={(id) => select(id, { open: false })}
          />
          <AddLine kind={kind} body={() => bodyOf(activity.only)} placeholder="Add" />
        </div>
        <MatrixPlane
          activity={activity}
          labels={labels}
          planeRef={(element) => {
            plane.current = element;
            planeRef(element);
          }}
        >
          <Leaders placed={placed} size={size} />
          {placed.map((box) => {
            const record = byId.get(box.id);
            const at = placeById.get(box.id);
            if (!record || !at) return null;
            return (
              <MatrixChip
                key={box.id}
                record={record}
                placed={box}
                words={wordsFor(at)}
                isSelected={selectedId === box.id}
                isDragged={drag?.item === box.id}
                hintId={hintId}
                actions={actions}
              />
            );
          })}
          {shown.length > LIMIT && (
            <p
              className={styles.note}
            >{`The first ${LIMIT} of ${shown.length} cards are shown here; the register has them all.`}</p>
          )}
          {dragPlace && <Landing place={dragPlace} activity={activity} size={size} />}
        </MatrixPlane>
      </div>
      {drag && (
        <div
          className={styles.ghost}
          style={{ transform: `translate(${drag.at.x + 12}px, ${drag.at.y + 14}px)` }}
          aria-hidden="true"
        >
          <b>{refOf(drag.item)}</b>{' '}
          {dragPlace ? wordsFor(dragPlace) : isOverTray(drag.at) ? 'take off' : 'not here'}
        </div>
      )}
      <VisuallyHidden id={hintId}>
        Arrow keys move it by a step, with Shift by five. Backspace takes it off, Enter shows its details.
      </VisuallyHidden>
      {region}
    </div>
  );
}

/** Lines from cards that had to give way to their true place. */
function Leaders({
  placed,
  size,
}: {
  readonly placed: ReturnType<typeof placeCards>;
  readonly size: { width: number; height: number };
}) {
  const moved = placed.filter(({ anchor }) => anchor !== null);
  if (moved.length === 0) return null;
  return (
    <svg className={styles.leaders} width={size.width} height={size.height} aria-hidden="true">
      {moved.map(({ id, left, top, width, height, anchor }) => (
        <g key={id}>
          <line x1={left + width / 2} y1={top + height / 2} x2={anchor?.left} y2={anchor?.top} />
          <circle cx={anchor?.left} cy={anchor?.top} r={4} />
        </g>
      ))}
    </svg>
  );
}

/** Marks the place where a dragged card would land. */
function Landing({
  place,
  activity,
  size,
}: {
  readonly place: Place;
  readonly activity: MatrixActivity;
  readonly size: { width: number; height: number };
}) {
  const cells = hasCells(activity.x, activity.y);
  const left = shareOf(activity.x, place.x, cells) * size.width;
  const top = (1 - shareOf(activity.y, place.y, cells)) * size.height;
  return <span className={styles.landing} style={{ left, top }} aria-hidden="true" />;
}

function isOverTray({ x, y }: DragPoint): boolean {
  return document.elementFromPoint(x, y)?.closest('[data-tray]') != null;
}

function focusBeside(chip: EventTarget & Element, step: 1 | -1): void {
  const chips = [...(chip.parentElement?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])];
  chips[chips.indexOf(chip as HTMLElement) + step]?.focus();
}
