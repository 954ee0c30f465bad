/** One record in the order: its place, its headline, the figures that help, and a handle to drag it by. */
import type { Computed } from '@shared/analysis/computed';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { GripVertical } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { FindingsMark, PriorityMark } from '../parts/record-marks';
import styles from './ranking.module.css';
import { type Score, scoreText } from './ranking-scores';

/** What a row asks the board to do; the same object for its whole life. */
export interface RankingActions {
  readonly press: (event: PointerEvent, id: string) => void;
  readonly open: (id: string) => void;
}

interface RankingRowProps {
  readonly record: WorkshopRecord;
  /** From 1; null below the line. */
  readonly place: number | null;
  readonly scores: readonly Score[];
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isDragged: boolean;
  readonly actions: RankingActions;
}

/** A row of the ranking; the board handles the keys of all rows. */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { record, place, scores, isTabStop, isSelected, isDragged, actions } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the board handles the keys of all rows
    <li
      role="option"
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-rank-row={record.id}
      className={classNames(
        styles.row,
        place === null && styles.unranked,
        isSelected && styles.selected,
        isDragged && styles.dragged,
      )}
      onPointerDown={(event) => actions.press(event, record.id)}
      onClick={() => actions.open(record.id)}
    >
      <GripVertical size={16} className={styles.grip} aria-hidden="true" />
      <span className={styles.place}>
        {place === null ? (
          <VisuallyHidden>No place yet</VisuallyHidden>
        ) : (
          <>
            <VisuallyHidden>Place </VisuallyHidden>
            {place}
          </>
        )}
      </span>
      <RefBadge>{record.ref}</RefBadge>
      <Text lines={2} className={styles.title}>
        {recordTitle(record) || 'No text yet'}
      </Text>
      <span className={styles.marks}>
        <FindingsMark recordId={record.id} />
        <PriorityMark record={record} />
      </span>
      {scores.map((score) => (
        <ScoreFigure key={score.id} label={score.label} value={score.of(record.body)} />
      ))}
    </li>
  );
});

function ScoreFigure({ label, value }: { readonly label: string; readonly value: Computed }) {
  return (
    <span className={styles.score}>
      <span className={styles.scoreLabel}>{label}</span>
      {value.computable ? (
        <span>{scoreText(value)}</span>
      ) : (
        <span>
          <span aria-hidden="true">–</span>
          <VisuallyHidden>not known yet</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
