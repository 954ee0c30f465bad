/**
 * A record on the plane. Arrow keys move it by a step; the new place is shown at once and saved when the keys pause,
 * so that ten presses are one change.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import type { Placed } from './geometry';
import styles from './matrix.module.css';

/** Narrower cards show their reference alone. */
const WORDS_FROM = 76;

/** What a card asks the matrix to do. */
export interface MatrixActions {
  readonly press: (event: PointerEvent, id: string) => void;
  readonly key: (event: KeyboardEvent, id: string) => void;
  readonly open: (id: string) => void;
  readonly leave: (id: string) => void;
}

interface MatrixChipProps {
  readonly record: WorkshopRecord;
  readonly placed: Placed;
  /** Where it lies, in words. */
  readonly words: string;
  readonly isSelected: boolean;
  readonly isDragged: boolean;
  readonly hintId: string;
  readonly actions: MatrixActions;
}

/** The card, as large as its place allows. */
export const MatrixChip = memo(function MatrixChip({
  record,
  placed,
  words,
  isSelected,
  isDragged,
  hintId,
  actions,
}: MatrixChipProps) {
  const title = recordTitle(record);
  return (
    <button
      type="button"
      aria-label={`${record.ref} ${title}: ${words}`}
      aria-describedby={hintId}
      title={`${record.ref} ${title}\n${words}`}
      data-chip={record.id}
      className={classNames(
        styles.chip,
        placed.width < WORDS_FROM && styles.tiny,
        placed.isCovered && styles.covered,
        isSelected && styles.selected,
        isDragged && styles.dragged,
      )}
      style={{ left: placed.left, top: placed.top, width: placed.width, height: placed.height }}
      onPointerDown={(event) => actions.press(event, record.id)}
      onKeyDown={(event) => actions.key(event, record.id)}
      onClick={() => actions.open(record.id)}
      onBlur={() => actions.leave(record.id)}
    >
      <span className={styles.chipWords} style={{ WebkitLineClamp: linesIn(placed.height) }}>
        <RefBadge>{record.ref}</RefBadge> {placed.width >= WORDS_FROM && <bdi>{title}</bdi>}
      </span>
    </button>
  );
});

/** How many lines of words fit into a card of this height. */
function linesIn(height: number): number {
  return Math.max(1, Math.floor((height - 6) / 16));
}
