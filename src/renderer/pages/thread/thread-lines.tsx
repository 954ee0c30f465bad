/** The lines between the cards in sight; those along the selected thread are drawn last, thicker and in the accent. */
import { memo } from 'react';
import styles from './thread.module.css';
import { linePath } from './thread-geometry';
import type { ThreadLine } from './thread-model';

interface ThreadLinesProps {
  readonly lines: readonly ThreadLine[];
  readonly along: ReadonlySet<string>;
  readonly width: number;
  /** Rows in sight. */
  readonly first: number;
  readonly last: number;
}

/** One drawing behind the cards; the grid says the same in cells. */
export const ThreadLines = memo(function ThreadLines({ lines, along, width, first, last }: ThreadLinesProps) {
  const shown = lines.filter(({ from, to }) => from.row <= last && to.row >= first);
  const isAlong = ({ fromId, toId }: ThreadLine): boolean => along.has(fromId) && along.has(toId);
  const ordered = [...shown.filter((line) => !isAlong(line)), ...shown.filter(isAlong)];
  return (
    <svg className={styles.lines} aria-hidden="true">
      {ordered.map((line) => (
        <path
          key={`${line.fromId} ${line.toId} ${line.to.row}`}
          d={linePath(line, width)}
          className={isAlong(line) ? styles.lineAlong : styles.line}
        />
      ))}
    </svg>
  );
});
