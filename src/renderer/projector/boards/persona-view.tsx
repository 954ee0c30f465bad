/** One persona on its canvas. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { User } from 'lucide-react';
import { useFit } from '../use-fit';
import styles from './boards.module.css';

const SIZES = [36, 32, 28, 24] as const;

/** The canvas, box by box; boxes that are still empty say so. */
export function PersonaView({ board }: { readonly board: PublicBoardOf<'persona'> }) {
  const { ref, level } = useFit(SIZES.length, board);
  return (
    <div ref={ref} className={styles.persona} style={{ fontSize: SIZES[level] }}>
      <h2 className={styles.name}>
        <User size={52} aria-hidden="true" />
        <span dir="auto">{board.name}</span>
        {board.others.length > 0 && (
          <span className={styles.others} dir="auto">{`beside ${board.others.join(', ')}`}</span>
        )}
      </h2>
      <div className={styles.canvas}>
        {board.boxes.map((box) => (
          <section key={box.area} className={styles.canvasBox} style={{ gridArea: box.area }}>
            <h3 className={styles.boxTitle}>{box.title}</h3>
            {box.values.length === 0 && <p className={styles.still}>Still open</p>}
            {box.values.map(({ label, value }) => (
              <p key={label} className={styles.value}>
                {box.values.length > 1 && <span className={styles.label}>{`${label}: `}</span>}
                <span dir="auto">{value}</span>
              </p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
