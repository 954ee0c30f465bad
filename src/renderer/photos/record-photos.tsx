/** The photos that are attached to a record, in its details, and the way to attach one more. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { Camera } from 'lucide-react';
import { useMemo } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { openPhoto, pickPhotos, recordPlace } from '../commands/photos';
import details from '../panels/details/details.module.css';
import { usePast } from '../store/past';
import { useRecords } from '../store/workshop-store';
import { Button } from '../ui/button';
import { photosOfRecord } from './photo-model';
import { PhotoPicture } from './photo-picture';
import { PhotoRow } from './photo-row';
import styles from './photos.module.css';

/** A photo shows itself; every other record shows what is attached to it. */
export function RecordPhotos({ record }: { readonly record: WorkshopRecord }) {
  return record.kind === 'photo' ? <OwnPicture photo={record} /> : <Attached record={record} />;
}

function OwnPicture({ photo }: { readonly photo: WorkshopRecord }) {
  return (
    <PlainButton
      className={styles.own ?? ''}
      aria-label={`Show ${photo.ref} large`}
      onPress={() => openPhoto(photo.id, [photo.id])}
    >
      <PhotoPicture photo={photo} isSmall className={styles.ownPicture} />
    </PlainButton>
  );
}

function Attached({ record }: { readonly record: WorkshopRecord }) {
  const all = useRecords('photo');
  const photos = useMemo(() => photosOfRecord(all, record.id), [all, record.id]);
  const isPast = usePast() !== null;
  if (isPast && photos.length === 0) return null;
  return (
    <section className={details.part} aria-label={`Photos of ${record.ref}`}>
      <h4>
        Photos <span className={details.count}>{photos.length}</span>
      </h4>
      {photos.length > 0 && <PhotoRow label={`Photos attached to ${record.ref}`} photos={photos} />}
      {!isPast && (
        <div>
          <Button size="s" icon={<Camera size={16} />} onPress={() => pickPhotos(recordPlace(record))}>
            Add photo
          </Button>
        </div>
      )}
    </section>
  );
}
