/** A record named on a board of another kind: its words, how well it is known, and the way to its details. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { Button } from 'react-aria-components';
import { select } from '../../store/ui-store';
import { RefBadge } from '../../ui/badge';
import { Text } from '../../ui/text';
import styles from './parts.module.css';
import { EvidenceMark, FindingsMark } from './record-marks';

/** One line that opens the details. */
export function RecordOpener({ record }: { readonly record: WorkshopRecord }) {
  return (
    <Button className={styles.opener ?? ''} onPress={() => select(record.id)}>
      <RefBadge>{record.ref}</RefBadge>
      <Text className={styles.openerWords}>{recordTitle(record) || 'No words yet'}</Text>
      <EvidenceMark record={record} />
      <FindingsMark recordId={record.id} />
    </Button>
  );
}
