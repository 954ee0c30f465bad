/** Rows that a change of template has set aside, folded away; each can be taken back into the day. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { Undo2 } from 'lucide-react';
import { setStatus } from '../../commands/intents';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import styles from './agenda.module.css';

/** The fold "Earlier agenda"; nothing when there was none. */
export function EarlierRows({ records }: { readonly records: readonly WorkshopRecord[] }) {
  if (records.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>Earlier agenda ({records.length})</summary>
      <ul className={styles.rows}>
        {records.map((record) => (
          <li key={record.id} className={styles.task}>
            <Text className={styles.grow}>{recordTitle(record) || record.ref}</Text>
            <span className={styles.muted}>{Number(record.body.planned_min ?? 0)} min</span>
            <Button
              size="s"
              variant="quiet"
              icon={<Undo2 size={14} aria-hidden="true" />}
              onPress={() => void setStatus([record.id], 'draft')}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
