/** The picture of a photo, or its place where the file is gone. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isPhotoHash, photoAddress } from '@shared/photos/photo-address';
import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import styles from './photos.module.css';

interface PhotoPictureProps {
  readonly photo: WorkshopRecord;
  /** Small pictures say nothing by themselves: what surrounds them has the words. */
  readonly isSmall?: boolean;
  readonly className?: string | undefined;
}

/** Drawn when it comes into view, at the size it is shown in. */
export function PhotoPicture({ photo, isSmall, className }: PhotoPictureProps) {
  const { sha256, width, height, caption } = photo.body;
  const [failed, setFailed] = useState<unknown>(null);
  if (!isPhotoHash(sha256) || failed === sha256) {
    return (
      <span className={styles.gone} {...(!isSmall && { role: 'img', 'aria-label': String(caption ?? '') })}>
        <ImageOff size={isSmall ? 20 : 32} aria-hidden="true" />
        {!isSmall && <span>The picture of {photo.ref} is missing. Its caption is kept.</span>}
      </span>
    );
  }
  return (
    <img
      src={photoAddress(sha256)}
      alt={isSmall ? '' : String(caption ?? '')}
      width={Number(width)}
      height={Number(height)}
      loading={isSmall ? 'lazy' : 'eager'}
      decoding="async"
      draggable={false}
      className={className}
      onError={() => setFailed(sha256)}
    />
  );
}
