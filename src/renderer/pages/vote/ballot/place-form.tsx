/** Where one person puts each item on the plane: two figures from 0 to 100, or a press on the plane. */
import { findSection } from '@shared/sections/registry';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { MatrixActivity } from '../../../boards/matrix/matrix-model';
import { fieldLabel } from '../../../fields/words';
import { RefBadge } from '../../../ui/badge';
import { Text } from '../../../ui/text';
import { answersOf } from '../ballot-model';
import styles from './ballot.module.css';
import type { AskedRound, BallotProps } from './ballot-props';
import { PercentField } from './percent-field';

const MIDDLE = 50;
const FULL = 100;

/** The names of the two axes and of the four quadrants; plain words where the board has none. */
export function axesOf({ place, kind }: Pick<AskedRound, 'place' | 'kind'>): {
  readonly x: string;
  readonly y: string;
  readonly quadrants: readonly string[];
} {
  const activity = findSection(place.sectionId)?.activities.find(({ id }) => id === place.activityId);
  if (activity?.board !== 'matrix') return { x: 'Across', y: 'Up', quadrants: [] };
  const { x, y, quadrants }: MatrixActivity = activity;
  return { x: fieldLabel(kind, x.field), y: fieldLabel(kind, y.field), quadrants };
}

interface Half {
  readonly id: string;
  readonly x: number | undefined;
  readonly y: number | undefined;
}

/** The plane beside the list; the item that was last touched is the one a press places. */
export function PlaceForm({ round, ballots, onVote }: BallotProps) {
  const { items } = round;
  const answers = answersOf(ballots);
  const axes = axesOf(round);
  const [current, setCurrent] = useState(
    () => items.find(({ id }) => !answers.has(id))?.id ?? items[0]?.id ?? '',
  );
  /** One axis of an item that has no place yet; the other one makes it an answer. */
  const [half, setHalf] = useState<Half | null>(null);
  const halfOf = (id: string): Half | null => (half?.id === id && !answers.has(id) ? half : null);
  const give = (id: string, axis: 'x' | 'y', figure: number): void => {
    const at = answers.get(id);
    const x = axis === 'x' ? figure : (at?.value ?? halfOf(id)?.x);
    const y = axis === 'y' ? figure : (at?.y ?? halfOf(id)?.y);
    if (x !== undefined && y !== undefined) onVote(id, x, y);
    if (!at) setHalf({ id, x, y });
  };
  const takeBack = (id: string): void => {
    setHalf(null);
    if (answers.has(id)) onVote(id, null);
  };
  const form = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ballot takes the focus once, when it opens
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(current)}"] input`)?.focus();
  }, []);
  const press = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (at: number, start: number, size: number): number =>
      Math.round(Math.max(0, Math.min(1, (at - start) / size)) * FULL);
    const x = share(event.clientX, box.left, box.width);
    onVote(current, x, FULL - share(event.clientY, box.top, box.height));
  };
  return (
    <div ref={form} className={styles.placement}>
      <div className={styles.planeFrame} aria-hidden="true">
        <span className={styles.axisY}>{`${axes.y} →`}</span>
        <div className={styles.plane} onPointerDown={press}>
          {axes.quadrants.map((name) => (
            <span key={name} className={styles.quadrant}>
              {name}
            </span>
          ))}
          {items.map(({ id, ref }) => {
            const at = answers.get(id);
            return at ? (
              <span
                key={id}
                className={styles.pin}
                data-current={id === current ? '' : undefined}
                style={{ left: `${at.value}%`, bottom: `${at.y ?? MIDDLE}%` }}
              >
                {ref}
              </span>
            ) : null;
          })}
        </div>
        <span className={styles.axisX}>{`${axes.x} →`}</span>
      </div>
      <ol className={styles.list} aria-label="Items">
        {items.map(({ id, label, ref }) => {
          const at = answers.get(id) ?? null;
          const name = `${ref} ${label}`;
          return (
            <li
              key={id}
              className={styles.placeRow}
              data-item={id}
              data-current={id === current ? '' : undefined}
              data-answered={at ? '' : undefined}
              onFocus={() => setCurrent(id)}
            >
              <span className={styles.label}>
                <RefBadge>{ref}</RefBadge>
                <Text>{label}</Text>
              </span>
              <PercentField
                name={`${name}: ${axes.x}`}
                label={axes.x}
                value={at?.value ?? halfOf(id)?.x ?? null}
                onChange={(x) => give(id, 'x', x)}
                onEmpty={() => takeBack(id)}
              />
              <PercentField
                name={`${name}: ${axes.y}`}
                label={axes.y}
                value={at?.y ?? halfOf(id)?.y ?? null}
                onChange={(y) => give(id, 'y', y)}
                onEmpty={() => takeBack(id)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
