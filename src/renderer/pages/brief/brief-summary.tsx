/** What was printed: pages, size, time, and characters that no bundled font can draw. */

import type { MissingGlyph } from '@shared/report/brief-job';
import { TriangleAlert } from 'lucide-react';
import type { BriefState } from '../../store/brief-store';
import { useWorkshop } from '../../store/workshop-store';
import styles from './brief-page.module.css';

type DoneJob = Extract<BriefState['job'], { type: 'done' }>;

/** The line under the heading of a printed brief. */
export function BriefSummary({ job }: { readonly job: DoneJob }) {
  const savedAt = useWorkshop((state) => (state.save.type === 'saved' ? state.save.at : null));
  const { pages, bytes, missing } = job.result;
  const isOld = savedAt !== null && savedAt > job.printedAt;
  return (
    <div className={styles.summary} role="status">
      <span>
        {pages} {pages === 1 ? 'page' : 'pages'}, {sizeText(bytes)}, printed at{' '}
        {new Date(job.printedAt).toLocaleTimeString('en-GB')}
      </span>
      {isOld && <span className={styles.old}>Changed since; print again to see the changes.</span>}
      {missing.length > 0 && (
        <span className={styles.missing}>
          <TriangleAlert size={15} aria-hidden="true" />
          {missingText(missing)}
        </span>
      )}
    </div>
  );
}

/** "2 characters have no glyph in the bundled fonts and are printed as boxes: U+1F9FF (3 times)". */
export function missingText(missing: readonly MissingGlyph[]): string {
  const names = missing.slice(0, 4).map(({ codePoint, count }) => {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return count === 1 ? code : `${code} (${count} times)`;
  });
  const rest = missing.length > 4 ? ` and ${missing.length - 4} more` : '';
  const start =
    missing.length === 1 ? '1 character has no glyph' : `${missing.length} characters have no glyph`;
  return `${start} in the bundled fonts and ${missing.length === 1 ? 'is printed as a box' : 'are printed as boxes'}: ${names.join(', ')}${rest}`;
}

/** "84 KB", "1.2 MB". */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
