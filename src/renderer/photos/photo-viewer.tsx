/** A photo at full size, with its caption and the records that it shows; the neighbours are one key away. */
import { ChevronLeft, ChevronRight, Maximize, Trash2, ZoomIn } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isEditing } from '../commands/editing';
import { deletePhoto, openPhoto } from '../commands/photos';
import { FieldControl } from '../fields/field-control';
import { usePast } from '../store/past';
import { useUi } from '../store/ui-store';
import { useRecord } from '../store/workshop-store';
import { Button, IconButton } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Dialog } from '../ui/dialog';
import { neighbour } from './photo-model';
import { PhotoPicture } from './photo-picture';
import styles from './photos.module.css';

interface PhotoViewerProps {
  readonly id: string;
  /** In the order in which they are leafed through. */
  readonly ids: readonly string[];
  /** Was just added: its caption is asked for. */
  readonly isNew: boolean;
}

/** The viewer; closes by itself when the photo is gone. */
export function PhotoViewer({ id, ids, isNew }: PhotoViewerProps) {
  const photo = useRecord(id);
  const isPast = usePast() !== null;
  const [isLarge, setLarge] = useState(false);
  const caption = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const close = (): void => useUi.setState({ dialog: null });
  const go = (step: 1 | -1): void => {
    const next = neighbour(ids, id, step);
    if (next) openPhoto(next, ids);
  };
  useEffect(() => {
    if (!photo) useUi.setState({ dialog: null });
  }, [photo]);
  useEffect(() => {
    const field = isNew ? caption.current?.querySelector<HTMLInputElement>('input, textarea') : null;
    field?.focus();
    field?.select();
  }, [isNew]);
  // Wherever the focus is in the dialog, also on its own frame.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isEditing(event.target) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const step = STEPS[event.key];
      // At full size the arrows move the picture.
      if (step && !(isLarge && event.key.startsWith('Arrow'))) go(step);
      else if (event.key === '+' || event.key === '-') setLarge(event.key === '+');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  if (!photo) return null;
  const at = ids.indexOf(id);
  return (
    <Dialog
      title={`${photo.ref}${ids.length > 1 ? `, ${at + 1} of ${ids.length}` : ''}`}
      size="full"
      onClose={close}
    >
      <div className={styles.viewer}>
        <div
          ref={stage}
          className={classNames(styles.stage, isLarge && styles.large)}
          role="region"
          aria-label="Picture"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard
          tabIndex={0}
        >
          <PhotoPicture key={photo.id} photo={photo} />
        </div>
        <div className={styles.side}>
          <div className={styles.tools}>
            <IconButton
              label="Previous photo"
              shortcut="PageUp"
              icon={<ChevronLeft size={18} />}
              isDisabled={!neighbour(ids, id, -1)}
              onPress={() => go(-1)}
            />
            <IconButton
              label="Next photo"
              shortcut="PageDown"
              icon={<ChevronRight size={18} />}
              isDisabled={!neighbour(ids, id, 1)}
              onPress={() => go(1)}
            />
            <Button
              icon={isLarge ? <Maximize size={16} /> : <ZoomIn size={16} />}
              onPress={() => setLarge(!isLarge)}
            >
              {isLarge ? 'Fit to window' : 'Full size'}
            </Button>
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the key comes from the field inside */}
          <div
            ref={caption}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // The field has saved. Whoever has just added the photo goes on with the board; else Escape must
              // close the viewer and not take the caption back.
              if (isNew) close();
              else stage.current?.focus();
            }}
          >
            <FieldControl key={`${photo.id} caption`} record={photo} name="caption" />
          </div>
          <FieldControl key={`${photo.id} records`} record={photo} name="record_ids" />
          <p className={styles.facts}>
            {new Date(photo.createdAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
            {', '}
            {`${photo.body.width} × ${photo.body.height} pixels`}
          </p>
          {!isPast && (
            <div>
              <Button
                icon={<Trash2 size={16} />}
                onPress={() => void deletePhoto(photo.id).then((isDone) => isDone && close())}
              >
                Delete photo
              </Button>
            </div>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 };
