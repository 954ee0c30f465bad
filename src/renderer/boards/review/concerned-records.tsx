/** The records that a finding is about: the one that must change first, each with a way to its details. */
import { recordTitle } from '@shared/sections/record-schema';
import { Button } from 'react-aria-components';
import { fieldLabel, kindText } from '../../fields/words';
import { select } from '../../store/ui-store';
import { useWorkshop } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { Text } from '../../ui/text';
import styles from './review.module.css';

/** More than a room can look at in 45 seconds. */
const SHOWN = 6;

interface ConcernedRecordsProps {
  readonly ids: readonly string[];
  /** The field of the first record that must change. */
  readonly field: string | undefined;
}

/** The list; nothing for a finding about the workshop as a whole. */
export function ConcernedRecords({ ids, field }: ConcernedRecordsProps) {
  const byId = useWorkshop((state) => state.mirror?.byId);
  const records = ids.flatMap((id) => byId?.get(id) ?? []);
  if (records.length === 0) return null;
  return (
    <ul className={styles.records} aria-label="Records concerned">
      {records.slice(0, SHOWN).map((record, at) => (
        <li key={record.id}>
          <Button
            className={styles.record ?? ''}
            onPress={() => select(record.id, at === 0 && field !== undefined ? { field } : {})}
          >
            <RefBadge>{record.ref}</RefBadge>
            <span className={styles.recordWords}>
              <Text lines={2}>{recordTitle(record) || 'No words yet'}</Text>
              <span className={styles.muted}>
                {kindText(record.kind).name}
                {at === 0 && field !== undefined && `: ${fieldLabel(record.kind, field)}`}
              </span>
            </span>
          </Button>
        </li>
      ))}
      {records.length > SHOWN && <li className={styles.muted}>{`and ${records.length - SHOWN} more`}</li>}
    </ul>
  );
}
