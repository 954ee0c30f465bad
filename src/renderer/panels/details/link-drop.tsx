/** While a card is dragged, the details say what dropping it on them does. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { Link2 } from 'lucide-react';
import { useRecord } from '../../store/workshop-store';
import { useLinkDrag } from './link-drag';
import slots from './link-slots.module.css';

/** The strip at the foot of the details; absent while nothing else is dragged. */
export function LinkDrop({ record }: { readonly record: WorkshopRecord }) {
  const dragged = useRecord(useLinkDrag((state) => state.draggedId));
  if (!dragged || dragged.id === record.id) return null;
  return (
    <p className={slots.drop} aria-hidden="true">
      <Link2 size={16} />
      Drop here to link {dragged.ref} with {record.ref}
    </p>
  );
}
