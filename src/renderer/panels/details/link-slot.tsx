/** The place of a link that a record should have: one press opens the field that finds or makes the other end. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { kindText } from '../../fields/words';
import type { LinkWay } from './details-model';
import { LinkPicker } from './link-picker';
import styles from './link-slots.module.css';
import { kindsInWords } from './link-slots-model';

/** An empty place, dashed; then the field in its stead. */
export function LinkSlot({ record, way }: { readonly record: WorkshopRecord; readonly way: LinkWay }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(false);
  // Escape leads back to the button that opened the field.
  useEffect(() => {
    if (!isOpen && wasOpen.current) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const names = kindsInWords(way.kinds.map((kind) => kindText(kind).name));
  if (!isOpen) {
    return (
      <li ref={place}>
        <Button className={styles.slot ?? ''} onPress={() => setOpen(true)}>
          <Plus size={14} aria-hidden="true" />
          <span>
            {way.words}: <span className={styles.none}>no {names} yet</span>
          </span>
        </Button>
      </li>
    );
  }
  return (
    <li
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <LinkPicker
        record={record}
        tie={{ by: 'link', type: way.type.type, isReverse: way.isReverse }}
        kinds={way.kinds}
        label={`${record.ref} ${way.words}`}
        onDone={() => setOpen(false)}
      />
    </li>
  );
}
