/** Fields before and after, in words. Old and new differ by word order and mark, not by colour alone. */
import { clip } from '@shared/domain/clean-text';
import { ArrowRight } from 'lucide-react';
import { Text } from '../../ui/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './history.module.css';
import type { ChangeWords } from './history-model';

interface ChangeListProps {
  readonly changes: readonly ChangeWords[];
  /** Characters shown of each value; null shows all. */
  readonly cut: number | null;
}

/** A list of changed fields; nothing when none is told. */
export function ChangeList({ changes, cut }: ChangeListProps) {
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, label, before, after }) => (
        <div key={`${field} ${label}`} className={styles.change}>
          <dt>{label}</dt>
          <dd>
            <Value words={before} says="before:" cut={cut} isOld />
            <ArrowRight size={13} aria-hidden="true" className={styles.arrow} />
            <Value words={after} says="after:" cut={cut} isOld={false} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ValueProps {
  readonly words: string;
  readonly says: string;
  readonly cut: number | null;
  readonly isOld: boolean;
}

function Value({ words, says, cut, isOld }: ValueProps) {
  return (
    <span className={isOld ? styles.before : styles.after}>
      <VisuallyHidden>{says} </VisuallyHidden>
      {words === '' ? <i>empty</i> : <Text>{cut === null ? words : clip(words, cut)}</Text>}
    </span>
  );
}
