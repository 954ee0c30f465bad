/** While a picture is dragged over the window: a frame around where it would land, and what dropping it does. */
import { ImagePlus } from 'lucide-react';
import { usePhotos } from '../store/photo-store';
import styles from './photos.module.css';

/** Absent while nothing is dragged. People who do not drag have the button and the clipboard. */
export function PhotoDropHint() {
  const target = usePhotos((state) => state.target);
  if (!target) return null;
  const { top, left, width, height } = target.box;
  return (
    <div className={styles.target} style={{ top, left, width, height }} aria-hidden="true">
      <span className={styles.targetWords}>
        <ImagePlus size={20} />
        {target.words}
      </span>
    </div>
  );
}
