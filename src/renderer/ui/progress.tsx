/** Waiting: a spinner for what takes an unknown while, a bar for what can say how far it is. */
import { ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

/** Turns while something is under way; `label` is read out. */
export function Spinner({ label, size = 20 }: { readonly label: string; readonly size?: number }) {
  return (
    <ProgressBar aria-label={label} isIndeterminate className={styles.spinner ?? ''}>
      <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" className={styles.track} />
        <path d="M12 3a9 9 0 0 1 9 9" className={styles.arc} />
      </svg>
    </ProgressBar>
  );
}

/** How far long work is, 0 to 1, with what it is doing. */
export function Progress({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <ProgressBar value={value * 100} className={styles.progress ?? ''} aria-label={label}>
      {({ percentage, valueText }) => (
        <>
          <div className={styles.words}>
            <span>{label}</span>
            <span className={styles.figure}>{valueText}</span>
          </div>
          <div className={styles.bar}>
            <div className={styles.fill} style={{ inlineSize: `${percentage}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
