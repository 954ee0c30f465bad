/** One repair: what was found, where everything came back from, whether anything is missing. */
import type { RecoveryReport } from '@shared/storage/recovery';
import styles from './storage.module.css';
import { foundText, lossText, momentText, sourceTexts } from './storage-words';

/** A repair as a short text. */
export function ReportView({ report }: { readonly report: RecoveryReport }) {
  return (
    <section className={styles.report} aria-label={`Repair of ${momentText(report.at)}`}>
      <p>
        <strong>{foundText(report)}</strong> Repaired on {momentText(report.at)}.
      </p>
      <ul>
        {sourceTexts(report).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className={report.lost > 0 ? styles.loss : styles.whole}>{lossText(report)}</p>
    </section>
  );
}
