/** Suggested groups, each with its notes, to be taken or left. Nothing is grouped before somebody takes one. */
import type { ClusterHint } from '@shared/room/cluster-hints';
import { Check, X } from 'lucide-react';
import { Button, IconButton } from '../../ui/button';
import styles from './hints.module.css';

interface HintsPanelProps {
  readonly hints: readonly ClusterHint[];
  readonly textOf: (id: string) => string;
  readonly nameOf: (group: string) => string;
  readonly onTake: (hint: ClusterHint) => void;
  readonly onTakeAll: () => void;
  readonly onLeave: (hint: ClusterHint) => void;
  readonly onClose: () => void;
}

/** How many are shown at once; the next ones follow. */
const SHOWN = 30;

/** The list beside the wall. */
export function HintsPanel({ hints, textOf, nameOf, onTake, onTakeAll, onLeave, onClose }: HintsPanelProps) {
  return (
    <section className={styles.hints} aria-label="Suggested groups">
      <div className={styles.hintsHead}>
        <h3>Suggested groups</h3>
        {hints.length > 1 && <Button size="s" onPress={onTakeAll}>{`Take all ${hints.length}`}</Button>}
        <IconButton label="Close the suggestions" size="s" icon={<X size={16} />} onPress={onClose} />
      </div>
      <p className={styles.hintsWords}>
        {hints.length === 0
          ? 'No loose notes are alike in their words.'
          : 'Loose notes with much the same words. What people have grouped stays as it is.'}
      </p>
      <ul className={styles.hintList}>
        {hints.slice(0, SHOWN).map((hint) => {
          const words = hint.notes.map(textOf);
          const what =
            hint.into === null ? `${words.length} notes, a new group` : `into ${nameOf(hint.into)}`;
          return (
            <li key={hint.notes.join()} className={styles.hint}>
              <p className={styles.hintWhat}>{what}</p>
              {hint.notes.map((id) => (
                <p key={id} dir="auto" className={styles.hintNote}>
                  {textOf(id)}
                </p>
              ))}
              <div className={styles.hintActions}>
                <Button
                  size="s"
                  icon={<Check size={14} aria-hidden="true" />}
                  aria-label={`Group: ${words[0] ?? ''}, ${what}`}
                  onPress={() => onTake(hint)}
                >
                  Group
                </Button>
                <Button
                  size="s"
                  variant="quiet"
                  aria-label={`Leave: ${words[0] ?? ''}`}
                  onPress={() => onLeave(hint)}
                >
                  Leave
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {hints.length > SHOWN && <p className={styles.hintsWords}>{`${hints.length - SHOWN} more follow.`}</p>}
    </section>
  );
}
