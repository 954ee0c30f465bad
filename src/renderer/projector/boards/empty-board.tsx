/** A board without anything on it: says what will be there, so that an empty wall is no riddle. */
import type { ReactNode } from 'react';
import styles from './boards.module.css';

interface EmptyBoardProps {
  readonly title: string;
  readonly sign?: ReactNode;
  readonly children?: ReactNode;
}

/** A large sentence in the middle. */
export function EmptyBoard({ title, sign, children }: EmptyBoardProps) {
  return (
    <div className={styles.empty}>
      {sign}
      <h2 className={styles.emptyTitle}>{title}</h2>
      {children && <p className={styles.emptyText}>{children}</p>}
    </div>
  );
}
