/** The people of the room as seats. */
import { type Seat, seatsOf } from '@shared/room/seats';
import { useMemo } from 'react';
import { useRecords } from '../../store/workshop-store';

/** Seats in the order of the people; the array is the same until one of them changes. */
export function useSeats(): readonly Seat[] {
  const people = useRecords('person');
  return useMemo(() => seatsOf(people), [people]);
}
