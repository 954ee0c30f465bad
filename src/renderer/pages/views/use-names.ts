/** Names of people for headings. */
import { useCallback } from 'react';
import { useWorkshop } from '../../store/workshop-store';
import { seatName } from '../capture/seat-chips';
import type { NameOf } from './record-group';

/** A function that names a person; new when the people change. */
export function useNames(): NameOf {
  const people = useWorkshop((state) => state.mirror?.byKind.get('person'));
  return useCallback(
    (id: string) => {
      const person = people?.find((one) => one.id === id);
      return person ? seatName(person) : 'Somebody who is not here any more';
    },
    [people],
  );
}
