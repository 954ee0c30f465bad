/** The photos of a board, above it; absent until there is one or one is on its way. */
import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { pickPhotos } from '../commands/photos';
import { usePast } from '../store/past';
import { usePhotos } from '../store/photo-store';
import { useRecords } from '../store/workshop-store';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { photosOfBoard } from './photo-model';
import { PhotoRow } from './photo-row';
import styles from './photos.module.css';

interface PhotoStripProps {
  readonly sectionId: string;
  /** Null for the register, which shows the photos of the whole section. */
  readonly activityId: string | null;
}

/** Folded or not is remembered for as long as the window is open. */
let wasFolded = false;

/** Small pictures with their captions. */
export function PhotoStrip({ sectionId, activityId }: PhotoStripProps) {
  const all = useRecords('photo');
  const photos = useMemo(() => photosOfBoard(all, sectionId, activityId), [all, sectionId, activityId]);
  const intake = usePhotos((state) => state.intake);
  const isPast = usePast() !== null;
  const [isFolded, setFolded] = useState(wasFolded);
  if (photos.length === 0 && !intake) return null;
  const fold = (): void => {
    wasFolded = !isFolded;
    setFolded(wasFolded);
  };
  return (
    <section className={styles.strip} aria-label="Photos">
      <div className={styles.head}>
        <Button
          variant="quiet"
          size="s"
          icon={isFolded ? <ChevronRight size={16} /> : <ChevronDown size={16} />}
          aria-expanded={!isFolded}
          onPress={fold}
        >
          {photos.length === 1 ? '1 photo' : `${photos.length} photos`}
        </Button>
        {!isPast && (
          <Button variant="quiet" size="s" icon={<Plus size={16} />} onPress={() => pickPhotos()}>
            Add photo
          </Button>
        )}
      </div>
      {intake && (
        <Progress label={`Adding photo ${intake.done + 1} of ${intake.of}`} value={intake.done / intake.of} />
      )}
      {!isFolded && photos.length > 0 && <PhotoRow label="Photos of this board" photos={photos} />}
    </section>
  );
}
