/** One place in the rail: mark, name, and what waits or is wrong there. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import { Tooltip } from '../../ui/tooltip';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './rail.module.css';
import { useRailCollapsed } from './use-narrow';

export interface EntryProps {
  readonly isCurrent: boolean;
  readonly label: string;
  readonly mark: ReactNode;
  /** Read out and told by the tooltip, not drawn. */
  readonly detail?: string;
  readonly isDimmed?: boolean;
  readonly errors?: number;
  readonly count?: number;
  readonly countName?: string;
  readonly onPress: () => void;
}

/** The entry; collapsed it keeps its mark, and a tooltip says the rest. */
export function Entry(props: EntryProps) {
  const { isCurrent, label, mark, detail, isDimmed, errors = 0, count = 0, countName, onPress } = props;
  const isCollapsed = useRailCollapsed();
  const marks = [
    detail ?? false,
    count > 0 && `${count} ${countName ?? ''}`.trim(),
    errors > 0 && `${errors} ${errors === 1 ? 'open error' : 'open errors'}`,
  ].filter((words) => words !== false);
  const button = (
    <Button
      className={classNames(styles.entry, isCurrent && styles.current, isDimmed && styles.dimmed)}
      onPress={onPress}
      {...(isCurrent && { 'aria-current': 'page' as const })}
    >
      <span className={styles.mark}>{mark}</span>
      <span className={styles.label}>{label}</span>
      {detail !== undefined && <VisuallyHidden> {detail}</VisuallyHidden>}
      {count > 0 && (
        <span className={styles.count}>
          {count}
          <VisuallyHidden> {countName}</VisuallyHidden>
        </span>
      )}
      {errors > 0 && (
        <span className={styles.errors}>
          {errors}
          <VisuallyHidden> {errors === 1 ? 'open error' : 'open errors'}</VisuallyHidden>
        </span>
      )}
    </Button>
  );
  return (
    <li>
      {isCollapsed || detail !== undefined ? (
        <Tooltip text={[label, ...marks].join(', ')} placement="right">
          {button}
        </Tooltip>
      ) : (
        button
      )}
    </li>
  );
}
