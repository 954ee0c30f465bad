/** Words for screen readers only. */
import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

interface VisuallyHiddenProps {
  readonly as?: 'span' | 'div' | 'p' | 'h1' | 'h2' | 'h3';
  /** Says changes aloud when it is a live region. */
  readonly live?: 'polite' | 'assertive';
  readonly id?: string;
  readonly children: ReactNode;
}

/** Takes no room on the screen and is read out in place. */
export function VisuallyHidden({ as: Element = 'span', live, id, children }: VisuallyHiddenProps) {
  return (
    <Element id={id} className={styles.hidden} aria-live={live}>
      {children}
    </Element>
  );
}
