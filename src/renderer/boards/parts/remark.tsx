/** One sentence that a board says about what it shows, with an icon beside its colour. */
import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './parts.module.css';

const ICONS = { success: CircleCheck, warning: TriangleAlert, plain: Info } as const;

interface RemarkProps {
  readonly tone?: keyof typeof ICONS;
  readonly children: ReactNode;
}

/** A sentence; give it room of its own. */
export function Remark({ tone = 'plain', children }: RemarkProps) {
  const Icon = ICONS[tone];
  return (
    <p className={styles.remark} data-tone={tone}>
      <Icon size={16} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
