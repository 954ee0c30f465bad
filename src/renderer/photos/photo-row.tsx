/** Photos side by side: one stop of the keyboard, arrows lead from one to the next, Enter opens. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { openPhoto } from '../commands/photos';
import { PhotoPicture } from './photo-picture';
import styles from './photos.module.css';

interface PhotoRowProps {
  readonly label: string;
  readonly photos: readonly WorkshopRecord[];
}

/** A row that scrolls sideways. */
export function PhotoRow({ label, photos }: PhotoRowProps) {
  const ids = photos.map(({ id }) => id);
  return (
    <ListBox
      aria-label={label}
      orientation="horizontal"
      layout="stack"
      selectionMode="none"
      className={styles.row ?? ''}
      onAction={(key) => openPhoto(String(key), ids)}
    >
      {photos.map((photo) => {
        const caption = String(photo.body.caption ?? '');
        return (
          <ListBoxItem
            key={photo.id}
            id={photo.id}
            textValue={`${photo.ref} ${caption}`}
            className={styles.thumb ?? ''}
            data-photo={photo.ref}
          >
            <PhotoPicture photo={photo} isSmall className={styles.small} />
            <span className={styles.caption} dir="auto">
              <span className={styles.ref}>{photo.ref}</span> {caption}
            </span>
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
