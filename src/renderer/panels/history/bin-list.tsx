/** Deleted records of the workshop, to be found and brought back with what went with them. */
import { clip } from '@shared/domain/clean-text';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { listBin, takeFromBin } from '../../commands/history';
import { kindText } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { SearchField } from '../../ui/search-field';
import { Text } from '../../ui/text';
import styles from './history.module.css';
import { dayText, timeText } from './history-model';

/** The bin of the open workshop. */
export function BinList() {
  const revision = useWorkshop((state) => state.past?.live.revision ?? state.mirror?.revision);
  const [deleted, setDeleted] = useState<readonly WorkshopRecord[] | null>(null);
  const [typed, setTyped] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: any change may delete or bring back
  useEffect(() => {
    let isCurrent = true;
    void listBin().then((found) => isCurrent && setDeleted(found));
    return () => {
      isCurrent = false;
    };
  }, [revision]);
  const shown = useMemo(() => {
    const words = typed.trim().toLocaleLowerCase();
    return (deleted ?? []).filter((record) => searchWords(record).includes(words));
  }, [deleted, typed]);

  if (deleted === null) return <Spinner label="Looking into the bin" />;
  if (deleted.length === 0)
    return (
      <EmptyState icon={<Trash2 size={32} />} title="The bin is empty">
        Deleted records stay here, with their parts and links, until the workshop itself is deleted for good.
      </EmptyState>
    );
  return (
    <>
      <SearchField label="Find in the bin" value={typed} onChange={setTyped} />
      {shown.length === 0 && <p className={styles.muted}>Nothing in the bin fits these words.</p>}
      <ul aria-label="Deleted records">
        {shown.map((record) => (
          <li key={record.id} className={styles.entry}>
            <div className={styles.head}>
              <span className={styles.title}>
                <RefBadge>{record.ref}</RefBadge>{' '}
                <Text lines={2}>{clip(recordTitle(record), 120) || 'No text'}</Text>
              </span>
              <Button
                size="s"
                aria-label={`Bring ${record.ref} back`}
                onPress={() => void takeFromBin([record])}
              >
                Bring back
              </Button>
            </div>
            <p className={styles.muted}>
              {kindText(record.kind).name} · deleted {dayText(record.deletedAt ?? '')},{' '}
              {timeText(record.deletedAt ?? '')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function searchWords(record: WorkshopRecord): string {
  return `${record.ref} ${kindText(record.kind).name} ${recordTitle(record)}`.toLocaleLowerCase();
}
