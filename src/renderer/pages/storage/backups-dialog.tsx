/** The backups: how fresh they are, what is in each, and the way back for one workshop. */
import type { BackupCard } from '@shared/storage/status';
import { ShieldCheck } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { backUpNow, listBackups, showStorageFolder } from '../../commands/storage';
import { useStorage } from '../../store/storage-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { closeDialog } from '../dialogs/close-dialog';
import { BackupContent } from './backup-content';
import { BackupList } from './backup-list';
import { ReportView } from './report-view';
import { SecondPlace } from './second-place';
import styles from './storage.module.css';
import { momentText } from './storage-words';

/** The dialog "Backups". */
export function BackupsDialog() {
  const status = useStorage((state) => state.status);
  const [backups, setBackups] = useState<readonly BackupCard[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const load = useCallback(async () => setBackups((await listBackups()) ?? []), []);
  const newest = status?.backedUpAt;
  // A backup that is made meanwhile tells itself by its moment; null: there is none yet, which is worth a look too.
  useEffect(() => {
    if (newest !== undefined) void load();
  }, [load, newest]);
  const shown = backups?.find(({ name }) => name === chosen) ?? backups?.[0] ?? null;
  const make = async (): Promise<void> => {
    setIsMaking(true);
    await backUpNow();
    await load();
    setIsMaking(false);
  };
  return (
    <Dialog
      title="Backups"
      size="l"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={() => showStorageFolder('backups')}>Show the folder</Button>
          <Button isPending={isMaking} onPress={() => void make()}>
            Back up now
          </Button>
          <Button variant="primary" onPress={closeDialog}>
            Done
          </Button>
        </>
      }
    >
      <p className={styles.fresh}>
        <ShieldCheck size={18} aria-hidden="true" />
        {newest
          ? `Last backup: ${momentText(newest)}, read back in full. While you work there is one every five minutes.`
          : 'The first backup is made some seconds after the start.'}
      </p>
      <SecondPlace second={status?.second ?? null} />
      {backups === null && <Spinner label="Looking for backups" size={24} />}
      {backups?.length === 0 && (
        <EmptyState title="No backups yet">
          They are made by themselves as soon as there is something to keep.
        </EmptyState>
      )}
      {backups && shown && (
        <div className={styles.backups}>
          <BackupList backups={backups} chosen={shown.name} onChoose={setChosen} />
          <BackupContent key={shown.name} backup={shown} onRestored={() => void load()} />
        </div>
      )}
      {status && status.reports.length > 0 && (
        <details className={styles.repairs}>
          <summary>Repairs so far: {status.reports.length}</summary>
          {status.reports.map((report) => (
            <ReportView key={report.at} report={report} />
          ))}
        </details>
      )}
    </Dialog>
  );
}
