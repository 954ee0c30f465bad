/** What the readers of a printed brief will not find in it, before it is saved. */
import type { LeftOut } from '@shared/report/redaction/profile';
import { leftOutLine } from '@shared/report/redaction/redaction-text.en';
import { EyeOff, Paperclip } from 'lucide-react';
import styles from './brief-page.module.css';

interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[];
  /** The workshop file is inside. */
  readonly isCarrier: boolean;
}

/** A short list, or a line that says the whole workshop goes along. */
export function LeftOutList({ leftOut, isCarrier }: LeftOutListProps) {
  if (leftOut.length === 0 && !isCarrier) return null;
  return (
    <div className={styles.leftOut}>
      {isCarrier ? (
        <p>
          <Paperclip size={15} aria-hidden="true" /> The workshop is attached: whoever gets this file can open
          all of it in Groundwork.
        </p>
      ) : (
        <>
          <h3>
            <EyeOff size={15} aria-hidden="true" /> Left out
          </h3>
          <ul aria-label="Left out of this brief">
            {leftOut.map((line) => (
              <li key={line.what}>{leftOutLine(line)}</li>
            ))}
          </ul>
          <p>Names are found as they were entered; look through the pages before you send them.</p>
        </>
      )}
    </div>
  );
}
