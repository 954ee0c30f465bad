/** Records without a place yet, waiting at the side. Enter puts one in the middle; the mouse drags it to its place. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import type { PointerEvent } from 'react';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import styles from './matrix.module.css';

/** The next ones follow as these find their place. */
const LIMIT = 200;

interface MatrixTrayProps {
  readonly records: readonly WorkshopRecord[];
  readonly draggedId: string | null;
  readonly isTarget: boolean;
  readonly onPress: (event: PointerEvent, id: string) => void;
  readonly onPlace: (id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** The tray; also the place where a card is dropped to take it off the plane. */
export function MatrixTray({ records, draggedId, isTarget, onPress, onPlace, onFocus }: MatrixTrayProps) {
  return (
    <section
      className={classNames(styles.tray, isTarget && styles.trayTarget)}
      aria-label="Not placed yet"
      data-tray=""
    >
      <h3 className={styles.trayTitle}>
        Not placed <span className={styles.trayCount}>{records.length}</span>
      </h3>
      {records.length === 0 ? (
        <p className={styles.trayHint}>
          All have a place. Drop a card here, or press Backspace on it, to take it off.
        </p>
      ) : (
        <p className={styles.trayHint}>Drag onto the plane, or press Enter to start in the middle.</p>
      )}
      <ul className={styles.trayList}>
        {records.slice(0, LIMIT).map((record) => (
          <li key={record.id}>
            <button
              type="button"
              data-chip={record.id}
              className={classNames(styles.trayCard, draggedId === record.id && styles.dragged)}
              onPointerDown={(event) => onPress(event, record.id)}
              onClick={(event) => {
                // A click by mouse only shows the record; the keyboard has no other way to place it.
                if (event.detail === 0) onPlace(record.id);
                else onFocus(record.id);
              }}
            >
              <RefBadge>{record.ref}</RefBadge>
              <span dir="auto" className={styles.trayText}>
                {recordTitle(record)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
