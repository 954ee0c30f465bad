/** One person's order: items with a place above the line, the others below it. Each move is one step. */
import type { RoundItem } from '@shared/room/state';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { RefBadge } from '../../../ui/badge';
import { Text } from '../../../ui/text';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { itemAfterKey } from '../ballot-model';
import { moved, orderAfterKey, orderOf } from '../order-model';
import styles from './ballot.module.css';
import type { BallotProps } from './ballot-props';

/** The order of the ballot, by keys and by buttons. */
export function OrderList({ round, ballots, onOrder, say }: BallotProps) {
  const { items } = round;
  const order = orderOf(ballots);
  const placed = order.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const open = items.filter(({ id }) => !order.includes(id));
  const ids = [...placed, ...open].map(({ id }) => id);
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(open[0]?.id ?? ids[0] ?? '');
  const wanted = useRef<string | null>(current);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });
  const change = (item: string, next: readonly string[] | null, follow = item): void => {
    if (!next) return;
    wanted.current = follow;
    setCurrent(follow);
    onOrder(next);
    const ref = items.find(({ id }) => id === item)?.ref ?? '';
    const place = next.indexOf(item);
    say(place < 0 ? `${ref} has no place any more.` : `${ref}: place ${place + 1} of ${items.length}.`);
  };
  /** After a place was given the next open item is at hand, so that Enter alone makes an order. */
  const give = (item: string): void => {
    const next = open[open.findIndex(({ id }) => id === item) + 1] ?? open.find(({ id }) => id !== item);
    change(item, [...order, item], next?.id ?? item);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const item = (event.target as HTMLElement).dataset['item'];
    if (item === undefined || event.ctrlKey || event.metaKey) return;
    const isOpen = !order.includes(item);
    const neighbour = event.altKey ? null : itemAfterKey(ids, item, event.key);
    const next = orderAfterKey(order, item, event);
    if (neighbour !== null) {
      setCurrent(neighbour);
      wanted.current = neighbour;
    } else if (next && isOpen && (event.key === 'Enter' || event.key === ' ')) give(item);
    else if (next) change(item, next);
    else if (!event.altKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  const row = (item: RoundItem, place: number | null) => (
    <li
      key={item.id}
      tabIndex={item.id === current ? 0 : -1}
      data-item={item.id}
      data-answered={place === null ? undefined : ''}
      aria-label={`${item.ref} ${item.label}, ${place === null ? 'no place yet' : `place ${place} of ${items.length}`}`}
      aria-describedby="order-keys"
      className={styles.orderRow}
      onFocus={() => setCurrent(item.id)}
    >
      <span className={styles.place}>{place ?? '–'}</span>
      <RefBadge>{item.ref}</RefBadge>
      <Text className={styles.orderWords}>{item.label}</Text>
      {place === null ? (
        <Step
          label={`Place ${order.length + 1} for ${item.ref}`}
          onClick={() => give(item.id)}
          icon={<Plus size={16} />}
        />
      ) : (
        <>
          <Step
            label={`${item.ref} up`}
            isOff={place === 1}
            onClick={() => change(item.id, moved(order, item.id, place - 2))}
            icon={<ArrowUp size={16} />}
          />
          <Step
            label={`${item.ref} down`}
            isOff={place === order.length}
            onClick={() => change(item.id, moved(order, item.id, place))}
            icon={<ArrowDown size={16} />}
          />
          <Step
            label={`No place for ${item.ref}`}
            onClick={() =>
              change(
                item.id,
                order.filter((id) => id !== item.id),
              )
            }
            icon={<X size={16} />}
          />
        </>
      )}
    </li>
  );
  return (
    <>
      <ul ref={list} className={styles.list} aria-label="Order" onKeyDown={onKeyDown}>
        {placed.map((item, index) => row(item, index + 1))}
        <li className={styles.line}>
          {open.length === 0 ? 'All have a place' : 'No place yet: press Enter for the next place'}
        </li>
        {open.map((item) => row(item, null))}
      </ul>
      <VisuallyHidden id="order-keys">
        Enter gives the next place, Alt with up or down moves it, a digit puts it at that place, Backspace
        takes its place away.
      </VisuallyHidden>
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly isOff?: boolean;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
}

function Step({ label, isOff, icon, onClick }: StepProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.step}
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      {icon}
    </button>
  );
}
