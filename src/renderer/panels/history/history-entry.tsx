/** One change: what, when, by whom, the fields before and after, and the ways back. */
import { clip } from '@shared/domain/clean-text';
import { Eye, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { lookBack, restoreState } from '../../commands/history';
import { goRecord } from '../../commands/navigation';
import { getMirror } from '../../store/workshop-store';
import { Button, IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { ChangeList } from './change-list';
import styles from './history.module.css';
import { type HistoryLine, timeText } from './history-model';

/** Characters of a value that are shown before somebody asks for all of it. */
const CUT = 90;
/** Records that are named before somebody asks for all of them. */
const NAMED = 4;

interface HistoryEntryRowProps {
  readonly line: HistoryLine;
  /** Set in the history of one record, where its state can be brought back. */
  readonly recordId: string | undefined;
  /** True while the window shows the workshop as it was after this change. */
  readonly isShown: boolean;
}

/** A row of the history. */
export function HistoryEntryRow({ line, recordId, isShown }: HistoryEntryRowProps) {
  const { entry, title, changes } = line;
  const [isOpen, setOpen] = useState(false);
  const touched = recordId === undefined ? entry.touched : [];
  const own = entry.touched.find(({ id }) => id === recordId);
  const hasMore =
    touched.length > NAMED ||
    changes.some(({ before, after }) => clip(before, CUT) !== before || clip(after, CUT) !== after);
  const when = timeText(entry.at);
  return (
    <li className={classNames(styles.entry, isShown && styles.shown)} aria-current={isShown || undefined}>
      <div className={styles.head}>
        <Text className={styles.title}>{title}</Text>
        <span className={styles.actions}>
          {own?.statusAfter != null && (
            <IconButton
              label={`Restore this state of ${own.ref}, ${when} (can be undone)`}
              icon={<RotateCcw size={15} />}
              size="s"
              onPress={() => void restoreState(own.id, entry.seq, own.ref)}
            />
          )}
          <IconButton
            label={`View the workshop as it was, ${when}`}
            icon={<Eye size={15} />}
            size="s"
            onPress={() => void lookBack(entry)}
          />
        </span>
      </div>
      <p className={styles.muted}>
        <time dateTime={entry.at}>{when}</time> · {actorText(entry.actor)}
        {isShown && ' · shown now'}
      </p>
      {touched.length > 0 && (
        <p className={styles.refs}>
          {(isOpen ? touched : touched.slice(0, NAMED)).map(({ id, ref }) =>
            getMirror()?.byId.has(id) ? (
              <Button key={id} size="s" variant="quiet" onPress={() => goRecord(id)}>
                {ref}
              </Button>
            ) : (
              <span key={id} className={styles.gone} title="Not there now">
                {ref}
              </span>
            ),
          )}
          {!isOpen && touched.length > NAMED && <span>{restText(touched.length)}</span>}
        </p>
      )}
      <ChangeList changes={changes} cut={isOpen ? null : CUT} />
      {hasMore && (
        <Button size="s" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </li>
  );
}

/** The history names the first fifty; an import touches thousands. */
function restText(count: number): string {
  return count >= 50 ? 'and many more' : `and ${count - NAMED} more`;
}

function actorText(actor: string): string {
  return actor.charAt(0).toUpperCase() + actor.slice(1);
}
