/** The workshops in one backup, each beside what it is now. */
import type { BackedUpWorkshop, BackupCard } from '@shared/storage/status';
import { useEffect, useState } from 'react';
import { lookIntoBackup, restoreFromBackup } from '../../commands/storage';
import { Button } from '../../ui/button';
import { Spinner } from '../../ui/progress';
import { Text } from '../../ui/text';
import styles from './storage.module.css';
import { momentText } from './storage-words';

interface BackupContentProps {
  readonly backup: BackupCard;
  readonly onRestored: () => void;
}

/** What a backup holds; restoring asks once more in its place. */
export function BackupContent({ backup, onRestored }: BackupContentProps) {
  const [workshops, setWorkshops] = useState<readonly BackedUpWorkshop[] | 'failed' | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void lookIntoBackup(backup.name).then((found) => {
      if (!isGone) setWorkshops(found ?? 'failed');
    });
    return () => {
      isGone = true;
    };
  }, [backup.name]);
  const restore = async (workshop: BackedUpWorkshop): Promise<void> => {
    setAsked(null);
    if (!(await restoreFromBackup(backup.name, workshop))) return;
    setWorkshops((await lookIntoBackup(backup.name)) ?? 'failed');
    onRestored();
  };
  return (
    <section className={styles.content} aria-label={`Backup of ${momentText(backup.at)}`}>
      <h3>Backup of {momentText(backup.at)}</h3>
      {workshops === null && <Spinner label="Opening the backup" size={24} />}
      {workshops === 'failed' && (
        <p>This backup cannot be read any more. Choose an older or a newer one; nothing was changed.</p>
      )}
      {Array.isArray(workshops) && workshops.length === 0 && <p>It holds no workshops.</p>}
      <ul className={styles.workshops}>
        {Array.isArray(workshops) &&
          workshops.map((workshop: BackedUpWorkshop) => (
            <li key={workshop.id} className={styles.workshop}>
              <Text as="p" className={styles.title}>
                {workshop.title}
              </Text>
              <p className={styles.quiet}>{stateText(workshop)}</p>
              {asked === workshop.id ? (
                <Question
                  workshop={workshop}
                  at={backup.at}
                  onCancel={() => setAsked(null)}
                  onRestore={() => void restore(workshop)}
                />
              ) : (
                !isSame(workshop) && (
                  <Button size="s" onPress={() => setAsked(workshop.id)}>
                    Restore this workshop…
                  </Button>
                )
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly workshop: BackedUpWorkshop;
  readonly at: string;
  readonly onCancel: () => void;
  readonly onRestore: () => void;
}

function Question({ workshop, at, onCancel, onRestore }: QuestionProps) {
  return (
    <div className={styles.question} role="group" aria-label="Restore?">
      <p>
        {workshop.now
          ? `It becomes what it was on ${momentText(at)}. A backup of today is made first, and the whole restore is one step that “Undo” takes back. Other workshops stay as they are.`
          : 'It was deleted for good since. It comes back as a new workshop; nothing else changes.'}
      </p>
      <div className={styles.buttons}>
        <Button size="s" onPress={onCancel}>
          Cancel
        </Button>
        <Button size="s" variant="primary" autoFocus onPress={onRestore}>
          Restore
        </Button>
      </div>
    </div>
  );
}

function isSame({ now, revision }: BackedUpWorkshop): boolean {
  return now?.revision === revision;
}

function stateText({ now, records, revision }: BackedUpWorkshop): string {
  const then = `${records} ${records === 1 ? 'record' : 'records'} then`;
  if (!now) return `${then}; deleted for good since`;
  if (now.revision === revision) return `${then}; the same today`;
  const changes = Math.abs(now.revision - revision);
  return `${then}, ${now.records} today; ${changes} ${changes === 1 ? 'change' : 'changes'} since`;
}
