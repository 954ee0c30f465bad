/**
 * The wall: records of a kind as cards, like notes on a wall. Arrows move between cards, Enter opens one, Alt with
 * the arrows reorders; the mouse drags cards beside each other, or onto each other to link them.
 */
import type { Activity } from '@shared/sections/define-section';
import { StickyNote } from 'lucide-react';
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { deleteRecords, moveRecord } from '../../commands/intents';
import { inSentence, kindText, promptSentence } from '../../fields/words';
import { openLinkDialog } from '../../panels/details/link-target';
import { select, useUi } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import type { BoardProps } from '../board-props';
import { AddLine } from '../parts/add-line';
import { useAnnouncer } from '../parts/announcer';
import { bodyOf } from '../parts/own-records';
import parts from '../parts/parts.module.css';
import { useGrowing } from '../parts/use-growing';
import { usePointerDrag } from '../parts/use-pointer-drag';
import { moveInFlow } from '../register/grid-navigation';
import { placeAfter } from '../register/row-model';
import { useRows } from '../register/use-rows';
import { type Box, type DropTarget, dropPlace, dropTargetAt } from './drop-target';
import styles from './wall.module.css';
import { type CardActions, WallCard } from './wall-card';

/** More cards than a room can look at; the rest is one press away, and the register has them all. */
const LIMIT = 300;

/** The wall of an activity. */
export function WallBoard({ activity }: BoardProps) {
  return <Wall key={activity.id} kind={activity.kind} only={activity.only} />;
}

function Wall({ kind, only }: { readonly kind: string; readonly only: Activity['only'] }) {
  const { records, rows, ids, filter, setFilter, isFiltered } = useRows(kind, only);
  const selectedId = useUi((state) => state.selectedId);
  const [focusId, setFocusId] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const addLine = useRef<HTMLInputElement>(null);
  const { say, region } = useAnnouncer();
  const words = kindText(kind);
  const [showsAll, setShowsAll] = useState(false);
  const { count, end, reach } = useGrowing(showsAll ? rows.length : Math.min(rows.length, LIMIT));
  const shown = rows.slice(0, count);
  const tabStop = focusId !== null && ids.includes(focusId) ? focusId : (ids[0] ?? null);

  const [target, setTarget] = useState<DropTarget | null>(null);
  const { drag, begin } = usePointerDrag<string>({
    recordOf: (id) => id,
    onMove: ({ item, at }) => setTarget(dropTargetAt(cardBoxes(list.current), at, item, isRtl(list.current))),
    onDrop: ({ item, at }) => {
      setTarget(null);
      const hit = dropTargetAt(cardBoxes(list.current), at, item, isRtl(list.current));
      if (!hit) return;
      if (hit.what === 'link') return openLinkDialog(item, hit.id);
      const afterId = dropPlace(ids, item, hit);
      if (afterId === undefined) return;
      wanted.current = item;
      void moveRecord(item, afterId);
      say(`${refOf(item)} moved.`);
    },
  });
  const refOf = (id: string): string => rows.find((row) => row.id === id)?.ref ?? '';

  const focusCard = useCallback(
    (id: string | undefined): void => {
      if (id === undefined) return;
      reach(ids.indexOf(id));
      setFocusId(id);
      wanted.current = id;
      select(id, { open: false });
    },
    [reach, ids],
  );
  useLayoutEffect(() => {
    const card =
      wanted.current && list.current?.querySelector<HTMLElement>(`[data-card="${wanted.current}"]`);
    if (!card) return;
    wanted.current = null;
    card.focus();
    card.scrollIntoView({ block: 'nearest' });
  });

  const latest = useRef({ begin });
  latest.current = { begin };
  // The same object for its whole life, so that a card is drawn again only when it changes.
  const actions: CardActions = useMemo(
    () => ({
      press: (event, id) => latest.current.begin(event, id),
      open: (id) => {
        setFocusId(id);
        select(id);
      },
    }),
    [],
  );

  const move = (id: string, key: string): void => {
    const rtl = isRtl(list.current);
    const isForward = key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight');
    if (isFiltered) return say('Clear the filter to move cards.');
    const afterId = placeAfter(ids, id, isForward ? 1 : -1);
    if (afterId === undefined) return;
    wanted.current = id;
    void moveRecord(id, afterId);
    say(`${refOf(id)} moved to place ${ids.indexOf(id) + 1 + (isForward ? 1 : -1)} of ${ids.length}.`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).dataset.card;
    if (id === undefined || event.ctrlKey || event.metaKey) return;
    const index = ids.indexOf(id);
    const columns = countColumns(list.current);
    if (event.altKey && event.key.startsWith('Arrow')) move(id, event.key);
    else if (event.altKey) return;
    else if (event.key === 'Enter' || event.key === ' ') select(id);
    else if (event.key === 'Delete') {
      void deleteRecords([id]);
      focusCard(ids[index + 1] ?? ids[index - 1]);
    } else {
      const next = moveInFlow(index, { key: event.key, rtl: isRtl(list.current) }, ids.length, columns);
      if (next === null) return;
      if (event.key === 'ArrowDown' && index + columns >= ids.length && next === index)
        addLine.current?.focus();
      else focusCard(ids[next]);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={parts.board}>
      {records.length > 0 && (
        <div className={parts.tools}>
          <SearchField
            label="Filter cards"
            value={filter.text}
            onChange={(text) => setFilter({ ...filter, text })}
            className={parts.filter}
          />
          <span className={parts.count} role="status">
            {rows.length === records.length
              ? `${rows.length} ${rows.length === 1 ? 'card' : 'cards'}`
              : `${rows.length} of ${records.length} cards`}
          </span>
        </div>
      )}
      {records.length === 0 && (
        <EmptyState icon={<StickyNote />} title={`No ${inSentence(words.plural)} yet`}>
          {promptSentence(kind)} Type one line below and press Enter.
        </EmptyState>
      )}
      <div className={styles.scroll} hidden={records.length === 0}>
        {records.length > 0 && (
          <ul
            ref={list}
            role="listbox"
            aria-label={words.plural}
            className={styles.wall}
            onKeyDown={onKeyDown}
          >
            {shown.map((record) => (
              <WallCard
                key={record.id}
                record={record}
                isTabStop={record.id === tabStop}
                isSelected={record.id === selectedId}
                isDragged={drag?.item === record.id}
                drop={drag && target?.id === record.id ? target.what : null}
                actions={actions}
              />
            ))}
          </ul>
        )}
        <div key={count} ref={end} />
        {!showsAll && rows.length > LIMIT && (
          <div className={styles.rest}>
            <Button onPress={() => setShowsAll(true)}>{`Show the other ${rows.length - LIMIT} cards`}</Button>
          </div>
        )}
        {records.length > 0 && rows.length === 0 && <p className={styles.none}>No card fits the filter.</p>}
      </div>
      {drag && (
        <div
          className={styles.ghost}
          style={{ transform: `translate(${drag.at.x + 12}px, ${drag.at.y + 12}px)` }}
          aria-hidden="true"
        >
          {refOf(drag.item)}
          {target?.what === 'link' && ` → ${refOf(target.id)}`}
        </div>
      )}
      <AddLine
        kind={kind}
        body={() => bodyOf(only)}
        inputRef={addLine}
        onLeaveUp={() => focusCard(rows[showsAll ? rows.length - 1 : Math.min(rows.length, LIMIT) - 1]?.id)}
      />
      {region}
    </div>
  );
}

function isRtl(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

function countColumns(wall: Element | null): number {
  return wall ? getComputedStyle(wall).gridTemplateColumns.split(' ').length : 1;
}

function cardBoxes(wall: Element | null): readonly Box[] {
  const cards = wall?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
  return [...cards].map((card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { id: card.dataset.card ?? '', left, top, right, bottom };
  });
}
