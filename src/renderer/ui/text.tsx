/** Words that people wrote: each takes its own direction and cannot disturb the words around it. */
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './text.module.css';

interface TextProps {
  readonly as?: 'span' | 'p' | 'div' | 'h1' | 'h2' | 'h3' | 'h4' | 'strong';
  /** Cuts after this many lines; the whole text stays in the page for screen readers. */
  readonly lines?: 1 | 2 | 3 | 4 | 6;
  readonly className?: string | undefined;
  readonly id?: string;
  readonly children: ReactNode;
}

/** Use it for every text from outside: titles, notes, names, file names. */
export function Text({ as: Element = 'span', lines, className, id, children }: TextProps) {
  return (
    <Element
      dir="auto"
      id={id}
      className={classNames(styles.text, lines && styles.cut, className)}
      data-lines={lines}
    >
      {children}
    </Element>
  );
}
