/** The backups as a list to choose from, newest first, by day. */
import type { BackupCard } from '@shared/storage/status';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import styles from './storage.module.css';
import { reasonText, sizeText } from './storage-words';

interface BackupListProps {
  readonly backups: readonly BackupCard[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** The list; arrow keys move, one backup is always chosen. */
export function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  return (
    <ListBox
      aria-label="Backups"
      className={styles.list ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [name] = keys === 'all' ? [] : [...keys];
        if (typeof name === 'string') onChoose(name);
      }}
    >
      {daysOf(backups).map(({ day, made }) => (
        <ListBoxSection key={day} id={day}>
          <Header className={styles.day ?? ''}>{day}</Header>
          {made.map((backup) => (
            <ListBoxItem
              key={backup.name}
              id={backup.name}
              textValue={`${timeOf(backup.at)}, ${reasonText(backup.reason)}`}
              className={styles.backup ?? ''}
            >
              <span className={styles.time}>{timeOf(backup.at)}</span>
              <span className={styles.reason}>{reasonText(backup.reason)}</span>
              <span className={styles.size}>{sizeText(backup.bytes)}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function daysOf(
  backups: readonly BackupCard[],
): readonly { readonly day: string; readonly made: readonly BackupCard[] }[] {
  const days = new Map<string, BackupCard[]>();
  for (const backup of backups) {
    const day = new Date(backup.at).toLocaleDateString('en-GB', { dateStyle: 'full' });
    days.set(day, [...(days.get(day) ?? []), backup]);
  }
  return [...days].map(([day, made]) => ({ day, made }));
}

function timeOf(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
