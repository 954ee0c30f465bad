/**
 * The ranking: records in the room's order, with those that have no place yet below a line. A drop or a pause of the
 * keys writes all places that change as one step; closing a round keeps the order of that moment with its question.
 */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { ListOrdered } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { saveOrder } from '../../commands/rounds';
import { inSentence, kindText, promptSentence } from '../../fields/words';
import { select, useUi } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { BoardProps } from '../board-props';
import { AddLine } from '../parts/add-line';
import { useAnnouncer } from '../parts/announcer';
import { bodyOf, useOwnRecords } from '../parts/own-records';
import parts from '../parts/parts.module.css';
import { useGrowing } from '../parts/use-growing';
import { useHeld } from '../parts/use-held';
import { useRowDrag } from '../register/use-row-drag';
import styles from './ranking.module.css';
import { placeAt, type RankingActivity, rankedIds, stepOf } from './ranking-model';
import { CloseRanking, RankingLog } from './ranking-rounds';
import { type RankingActions, RankingRow } from './ranking-row';
import { orderByScore, type Score, scoresFor } from './ranking-scores';

/** More rows than a room can put in order; the register has them all. */
const LIMIT = 300;
/** Name of the one order that is held while keys move rows. */
const ORDER = 'order';

/** The ranking of an activity. */
export function RankingBoard({ activity }: BoardProps) {
  if (activity.board !== 'ranking') throw new Error(`${activity.id} has no field for places`);
  return <Ranking key={activity.id} activity={activity} />;
}

function Ranking({ activity }: { readonly activity: RankingActivity }) {
  const { kind, rank: field } = activity;
  const all = useOwnRecords(kind, activity.only);
  const records = useMemo(() => all.filter(isActive), [all]);
  const own = useMemo(() => records.map(({ id }) => id), [records]);
  const byId = useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
  const selectedId = useUi((state) => state.selectedId);
  const { say, region } = useAnnouncer();
  const {
    held,
    hold,
    release,
    drop: dropHeld,
  } = useHeld<readonly string[]>((_, order) => saveOrder(own, field, order));
  const stored = useMemo(() => rankedIds(records, field), [records, field]);
  // What was deleted or retired while the order is held has no place in it.
  const order = useMemo(() => (held?.value ?? stored).filter((id) => byId.has(id)), [held, stored, byId]);
  const ranked = useMemo(() => order.flatMap((id) => byId.get(id) ?? []), [order, byId]);
  const unranked = useMemo(() => records.filter(({ id }) => !order.includes(id)), [records, order]);
  const shown = useMemo(() => [...ranked, ...unranked.slice(0, LIMIT)], [ranked, unranked]);
  const { count, end, reach } = useGrowing(shown.length);
  const isAllRanked = count >= ranked.length;
  const scores = useMemo(() => scoresFor(kind, records), [kind, records]);

  const scroll = useRef<HTMLDivElement>(null);
  const addLine = useRef<HTMLInputElement>(null);
  const wanted = useRef<string | null>(null);
  const [focusId, setFocusId] = useState<string | null>(null);
  const tabStop = focusId !== null && shown.some(({ id }) => id === focusId) ? focusId : shown[0]?.id;
  const refOf = (id: string): string => byId.get(id)?.ref ?? '';

  const focusRow = (id: string | undefined): void => {
    if (id === undefined) return;
    reach(shown.findIndex((record) => record.id === id));
    setFocusId(id);
    wanted.current = id;
    select(id, { open: false });
  };
  useLayoutEffect(() => {
    const row =
      wanted.current && scroll.current?.querySelector<HTMLElement>(`[data-rank-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  const sayPlace = (id: string, next: readonly string[]): void => {
    const index = next.indexOf(id);
    say(
      index < 0
        ? `${refOf(id)} has no place any more.`
        : `${refOf(id)}: place ${index + 1} of ${next.length}.`,
    );
  };
  const change = (id: string, next: readonly string[] | null): void => {
    if (!next) return;
    hold(ORDER, next);
    wanted.current = id;
    setFocusId(id);
    sayPlace(id, next);
  };
  const dropAt = (id: string, slot: number): void => {
    const now = order.indexOf(id);
    // Slots count the rows as they stand, the dragged one among them; the line is the slot behind the last place.
    const place = slot > order.length ? null : now >= 0 && slot > now ? slot - 1 : slot;
    if (place === (now < 0 ? null : now)) return;
    dropHeld();
    const next = placeAt(order, id, place);
    void saveOrder(own, field, next);
    wanted.current = id;
    sayPlace(id, next);
  };
  const applyScore = (score: Score): void => {
    dropHeld();
    void saveOrder(own, field, orderByScore([...ranked, ...unranked], score));
    say(`Ordered by ${score.label}.`);
  };
  const { draggedId, target, begin } = useRowDrag({
    scrollRef: scroll,
    headHeight: 0,
    indexAt: (top) => slotAt(scroll.current, top),
    onDrop: dropAt,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).dataset.rankRow;
    if (id === undefined || event.ctrlKey || event.metaKey) return;
    const index = shown.findIndex((record) => record.id === id);
    const isUp = event.key === 'ArrowUp';
    if (event.altKey && (isUp || event.key === 'ArrowDown')) change(id, stepOf(order, id, isUp ? -1 : 1));
    else if (event.altKey) return;
    else if (event.key === 'Escape' && held) dropHeld();
    else if (event.key === 'Enter' || event.key === ' ') select(id);
    else if (event.key === 'Backspace' && order.includes(id)) change(id, placeAt(order, id, null));
    else if (event.key === 'ArrowDown' && index === shown.length - 1) addLine.current?.focus();
    else if (isUp || event.key === 'ArrowDown') focusRow(shown[index + (isUp ? -1 : 1)]?.id);
    else if (event.key === 'Home' || event.key === 'End')
      focusRow(shown.at(event.key === 'Home' ? 0 : -1)?.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const latest = useRef({ begin });
  latest.current = { begin };
  const actions: RankingActions = useMemo(
    () => ({
      press: (event: PointerEvent, id: string) => latest.current.begin(event, id),
      open: (id) => {
        setFocusId(id);
        select(id);
      },
    }),
    [],
  );
  const words = kindText(kind);
  const row = (record: WorkshopRecord, place: number | null) => (
    <RankingRow
      key={record.id}
      record={record}
      place={place}
      scores={scores}
      isTabStop={record.id === tabStop}
      isSelected={record.id === selectedId}
      isDragged={record.id === draggedId}
      actions={actions}
    />
  );
  const line = (slot: number) => target === slot && <li key="drop" role="none" className={styles.dropLine} />;
  const add = (
    <AddLine
      kind={kind}
      body={() => bodyOf(activity.only)}
      inputRef={addLine}
      onLeaveUp={() => focusRow(shown.at(-1)?.id)}
    />
  );
  if (records.length === 0) {
    return (
      <div className={parts.board}>
        <EmptyState icon={<ListOrdered />} title={`No ${inSentence(words.plural)} to put in order`}>
          {promptSentence(kind)} Type one line below and press Enter.
        </EmptyState>
        {add}
      </div>
    );
  }
  return (
    <div className={parts.board}>
      <div className={parts.tools}>
        <span className={parts.count} role="status">
          {`${ranked.length} of ${records.length} have a place`}
        </span>
        <span className={styles.keys} aria-hidden="true">
          Drag a row, or press Alt with an arrow key.
        </span>
        <span className={parts.spacer} />
        {scores.map((score) => (
          <Button key={score.id} size="s" variant="quiet" onPress={() => applyScore(score)}>
            {`Order by ${score.label}`}
          </Button>
        ))}
        <CloseRanking activity={activity} ranked={ranked} own={own} open={unranked.length} onOpen={release} />
      </div>
      <RankingLog activity={activity} records={records} order={order} />
      <div ref={scroll} className={styles.scroll}>
        <ul
          role="listbox"
          aria-label={`${words.plural} in order`}
          aria-describedby="ranking-keys"
          className={styles.list}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) release();
          }}
        >
          {ranked.slice(0, count).map((record, index) => [line(index), row(record, index + 1)])}
          {isAllRanked && line(ranked.length)}
          {isAllRanked && (
            <li role="none" data-rank-line="" className={styles.divider}>
              {dividerWords(ranked.length, unranked.length)}
            </li>
          )}
          {shown.slice(ranked.length, count).map((record) => row(record, null))}
        </ul>
        <div key={count} ref={end} />
        {unranked.length > LIMIT && count === shown.length && (
          <p className={styles.note}>
            {`The first ${LIMIT} of ${unranked.length} without a place are shown; the register has them all.`}
          </p>
        )}
      </div>
      {add}
      <VisuallyHidden id="ranking-keys">
        Alt with arrow up or down moves a row, Backspace takes its place away, Enter shows its details.
      </VisuallyHidden>
      {region}
    </div>
  );
}

function dividerWords(ranked: number, unranked: number): string {
  if (ranked === 0) return 'No order yet: move the most important one above this line';
  return unranked === 0 ? 'All have a place' : 'No place yet';
}

/** How many rows, the line among them, lie above this height of the list. */
function slotAt(area: HTMLElement | null, top: number): number {
  const rows = area?.querySelectorAll<HTMLElement>('[data-rank-row], [data-rank-line]') ?? [];
  return [...rows].filter((row) => row.offsetTop + row.offsetHeight / 2 < top).length;
}
