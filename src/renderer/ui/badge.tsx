/** Small marks: a count, a reference, a state. A state always has an icon and a word beside its colour. */
import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'error' | 'hint';

interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A short word or number in a soft box. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}

/** A state: icon and word together. */
export function StatusChip({
  tone,
  icon,
  label,
}: {
  readonly tone: Tone;
  readonly icon: ReactNode;
  readonly label: string;
}) {
  return (
    <span className={classNames(styles.badge, styles.chip, styles[tone])}>
      {icon}
      {label}
    </span>
  );
}

/** The reference of a record, "G-03", in figures of equal width. */
export function RefBadge({ children }: { readonly children: string }) {
  return <span className={styles.ref}>{children}</span>;
}
