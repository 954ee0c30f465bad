/** Comes before the workshops when they had to be put together again: what happened, what came back, what is kept. */
import { ShieldCheck } from 'lucide-react';
import { acknowledgeRepairs, showStorageFolder } from '../../commands/storage';
import { useStorage } from '../../store/storage-store';
import { Button } from '../../ui/button';
import { ReportView } from './report-view';
import styles from './storage.module.css';

/** The page; read once, it is found again among the backups. */
export function RecoveryPage() {
  const status = useStorage((state) => state.status);
  const reports = status?.reports.slice(0, status.unread) ?? [];
  const isKept = reports.some(({ keptIn }) => keptIn !== null);
  return (
    <main className={styles.recovery} id="content" tabIndex={-1}>
      <div className={styles.recovered}>
        <ShieldCheck size={40} aria-hidden="true" className={styles.shield} />
        <h1>Your workshops were put together again</h1>
        {reports.map((report) => (
          <ReportView key={report.at} report={report} />
        ))}
        {isKept && (
          <p className={styles.quiet}>
            The damaged file was not deleted. It is kept in the folder “quarantine”, should somebody want to
            look into it.
          </p>
        )}
        <div className={styles.buttons}>
          {isKept && <Button onPress={() => showStorageFolder('quarantine')}>Show the folder</Button>}
          <Button variant="primary" autoFocus onPress={() => void acknowledgeRepairs()}>
            Go on to the workshops
          </Button>
        </div>
      </div>
    </main>
  );
}
