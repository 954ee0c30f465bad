/** One matter that the room talks about, large enough for the last row. */
import type { PublicBoardOf } from '@shared/room/public-board';
import styles from './said.module.css';

/** The finding on the table of the review. */
export function SaidView({ board }: { readonly board: PublicBoardOf<'said'> }) {
  return (
    <div className={styles.said}>
      <p className={styles.label}>
        <strong>{board.label}</strong> {board.note}
      </p>
      <p className={styles.text} data-length={board.text.length > 160 ? 'long' : 'short'} dir="auto">
        {board.text}
      </p>
    </div>
  );
}
