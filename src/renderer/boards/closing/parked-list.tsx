/** Parked matters one by one, each settled by one key: A action, R risk, W answered, D dropped by whoever raised it. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { setDisposition, settleParked } from '../../commands/parking';
import { referenceLabel } from '../../fields/words';
import { usePast } from '../../store/past';
import { useWorkshop } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Text } from '../../ui/text';
import { useAnnouncer } from '../parts/announcer';
import styles from './closing.module.css';

type Way = 'action' | 'risk' | 'answered' | 'dropped';
const KEYS: Readonly<Record<string, Way>> = { a: 'action', r: 'risk', w: 'answered', d: 'dropped' };
const SAID: Readonly<Record<Way, string>> = {
  action: 'became an action',
  risk: 'became a risk',
  answered: 'is answered',
  dropped: 'is dropped',
};

/** The list; an empty one says so. */
export function ParkedList({ parked }: { readonly parked: readonly WorkshopRecord[] }) {
  const list = useRef<HTMLUListElement>(null);
  /** The row that gets the focus when the one before has left. */
  const wanted = useRef<number | null>(null);
  const { say, region } = useAnnouncer();
  const count = parked.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when a row has left
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-parked]') ?? [];
    rows[Math.min(wanted.current, rows.length - 1)]?.querySelector('button')?.focus();
    wanted.current = null;
  }, [count]);
  const settle = (item: WorkshopRecord, at: number, way: Way): void => {
    wanted.current = at;
    say(`${item.ref} ${SAID[way]}.`);
    if (way === 'action' || way === 'risk') void settleParked(item, way);
    else void setDisposition(item.id, way);
  };
  if (count === 0)
    return (
      <>
        <p>The parking lot is empty.</p>
        {region}
      </>
    );
  return (
    <>
      <ul ref={list} className={styles.rows} aria-label="Parked matters">
        {parked.map((item, at) => (
          <Parked key={item.id} item={item} onSettle={(way) => settle(item, at, way)} />
        ))}
      </ul>
      {region}
    </>
  );
}

interface ParkedProps {
  readonly item: WorkshopRecord;
  readonly onSettle: (way: Way) => void;
}

function Parked({ item, onSettle }: ParkedProps) {
  const author = useWorkshop((state) =>
    typeof item.body.raised_by === 'string' ? referenceLabel(state.mirror, item.body.raised_by) : null,
  );
  const isPast = usePast() !== null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = KEYS[event.key.toLowerCase()];
    if (!way || isPast || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onSettle(way);
  };
  const button = (way: Way, words: string, key: string) => (
    <Button size="s" isDisabled={isPast} aria-keyshortcuts={key} onPress={() => onSettle(way)}>
      {words} <Kbd shortcut={key} />
    </Button>
  );
  return (
    <li className={styles.row} data-parked={item.ref}>
      <div className={styles.rowWords}>
        <RefBadge>{item.ref}</RefBadge>
        <Text>{recordTitle(item) || 'No words yet'}</Text>
        <span className={styles.muted}>{author === null ? 'Nobody is named' : `Raised by ${author}`}</span>
      </div>
      <div role="group" aria-label={`Settle ${item.ref}`} className={styles.buttons} onKeyDown={onKeyDown}>
        {button('action', 'Action', 'A')}
        {button('risk', 'Risk', 'R')}
        {button('answered', 'Answered', 'W')}
        {button('dropped', author === null ? 'Dropped' : `Dropped by ${author}`, 'D')}
      </div>
    </li>
  );
}
