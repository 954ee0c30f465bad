/** A line over every page while something is wrong with the storage: what, and what to do. */
import { CircleAlert, HardDrive, Lock, TriangleAlert, X } from 'lucide-react';
import { closeSpaceWarning, restartToRepair } from '../../commands/storage';
import { useStorage } from '../../store/storage-store';
import { Button, IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './storage.module.css';
import { lineOf, type StorageLine } from './storage-words';

const ICONS = {
  warn: HardDrive,
  low: TriangleAlert,
  full: CircleAlert,
  damaged: CircleAlert,
  reading: Lock,
  second: HardDrive,
} as const;

/** The line, or nothing. What it says is read out when it comes. */
export function StorageBar() {
  const status = useStorage((state) => state.status);
  const isWarningClosed = useStorage((state) => state.isWarningClosed);
  const line = status && lineOf(status, isWarningClosed);
  return (
    <>
      <VisuallyHidden live={line?.isAlarm ? 'assertive' : 'polite'}>
        {line ? `${line.title} ${line.advice}` : ''}
      </VisuallyHidden>
      {line && <Line line={line} />}
    </>
  );
}

function Line({ line }: { readonly line: StorageLine }) {
  const Icon = ICONS[line.kind];
  return (
    <section
      className={classNames(styles.bar, styles[line.kind])}
      aria-label="Storage"
      data-testid={`storage-${line.kind}`}
    >
      <Icon size={18} aria-hidden="true" className={styles.icon} />
      <p className={styles.words}>
        <strong>{line.title}</strong> <span>{line.advice}</span>
      </p>
      {line.kind === 'damaged' && (
        <Button size="s" variant="primary" onPress={() => void restartToRepair()}>
          Restart and repair
        </Button>
      )}
      {line.kind === 'warn' && (
        <IconButton label="Close this line" icon={<X size={16} />} size="s" onPress={closeSpaceWarning} />
      )}
    </section>
  );
}
