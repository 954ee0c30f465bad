/** Records row by row. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Rows3 } from 'lucide-react';
import { useMemo } from 'react';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { moreWords } from '../words.en';
import styles from './boards.module.css';
import { EmptyBoard } from './empty-board';

/** Values up to this length stay on one line: a day is not torn at its hyphens. */
const SHORT = 14;

/** The register, as many rows of it as can be read. */
export function TableView({ board }: { readonly board: PublicBoardOf<'table'> }) {
  const { columns, rows, total } = board;
  const levels = useMemo(() => rowLevels(rows.length), [rows.length]);
  const { ref, level } = useFit(levels.length, board);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  if (total === 0)
    return <EmptyBoard sign={<Rows3 size={96} aria-hidden="true" />} title="Waiting for the first row" />;
  // What is shown last is what was written last.
  const shown = rows.slice(rows.length - shape.rows);
  return (
    <div ref={ref} className={styles.box} style={{ fontSize: shape.size }}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col" className={styles.refColumn}>
              <span className={styles.unseen}>Reference</span>
            </th>
            {columns.map((label, at) => (
              <th key={label} scope="col" className={at === 0 ? styles.wide : undefined} dir="auto">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <td className={styles.ref}>{row.ref}</td>
              <th scope="row" dir="auto" className={styles.rowHead}>
                {row.text}
              </th>
              {row.cells.map((cell, at) => (
                <td
                  key={columns[at + 1]}
                  dir="auto"
                  className={cell.length <= SHORT ? styles.short : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < total && <p className={styles.more}>{moreWords(total - shown.length)}</p>}
    </div>
  );
}
