/** A record on a rung: its words, how well it is known, and the way to its details. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { Button } from 'react-aria-components';
import { select } from '../../store/ui-store';
import { RefBadge } from '../../ui/badge';
import { Text } from '../../ui/text';
import { EvidenceMark, FindingsMark } from '../parts/record-marks';
import styles from './ladder.module.css';

/** One line that opens the details. */
export function RungRecord({ record }: { readonly record: WorkshopRecord }) {
  return (
    <Button className={styles.record ?? ''} onPress={() => select(record.id)}>
      <RefBadge>{record.ref}</RefBadge>
      <Text className={styles.recordWords}>{recordTitle(record) || 'No words yet'}</Text>
      <EvidenceMark record={record} />
      <FindingsMark recordId={record.id} />
    </Button>
  );
}
