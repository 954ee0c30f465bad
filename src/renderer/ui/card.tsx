/** A surface that groups what belongs together. */
import type { HTMLAttributes, ReactNode } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

interface CardProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'article' | 'section' | 'li';
  readonly children: ReactNode;
}

/** A card; give an article a heading. */
export function Card({ as: Element = 'div', className, children, ...props }: CardProps) {
  return (
    <Element {...props} className={classNames(styles.card, className)}>
      {children}
    </Element>
  );
}
