/** The day for the parts of the panel: its rows, the one that runs, and its seats. */
import { type Plan, type PlanItem, planOf } from '@shared/agenda/plan';
import { type Seat, seatsOf } from '@shared/room/seats';
import { useMemo } from 'react';
import { useRoom } from '../../store/room-store';
import { useRecords } from '../../store/workshop-store';

/** The agenda as it is now. */
export function usePlan(): Plan {
  const records = useRecords('agenda_item');
  return useMemo(() => planOf(records), [records]);
}

/** The row that the clock is on, or undefined. */
export function useRunningItem(plan: Plan): PlanItem | undefined {
  const id = useRoom((state) => state.room?.clock?.blockId);
  return plan.day.find(({ record }) => record.id === id);
}

/** The first row after the running one that is still open. */
export function nextItem(plan: Plan, running: PlanItem | undefined): PlanItem | undefined {
  const place = running ? plan.day.indexOf(running) : -1;
  const isOpen = ({ state }: PlanItem): boolean => state === 'open';
  return plan.day.slice(place + 1).find(isOpen) ?? plan.day.find(isOpen);
}

/** Everybody at the table. */
export function useSeats(): readonly Seat[] {
  const people = useRecords('person');
  return useMemo(() => seatsOf(people), [people]);
}
