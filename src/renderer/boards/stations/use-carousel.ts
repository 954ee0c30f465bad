/** The carousel of the open workshop: stations, groups, and the turn that the clock or the marks say. */
import { planOf } from '@shared/agenda/plan';
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Section } from '@shared/sections/define-section';
import { findSection } from '@shared/sections/registry';
import { useMemo } from 'react';
import { stationOf } from '../../commands/block-place';
import { useRoom } from '../../store/room-store';
import { useRecords } from '../../store/workshop-store';
import { minutesEach, stationsOf, turnOf } from './stations-model';

export interface Carousel {
  readonly stations: readonly Section[];
  readonly groups: readonly WorkshopRecord[];
  /** From 0; the number of stations when every group has been everywhere. */
  readonly turn: number;
  readonly minutes: number;
}

/** What the board shows. */
export function useCarousel(): Carousel {
  const agenda = useRecords('agenda_item');
  const records = useRecords('station_group');
  const clock = useRoom((state) => state.room?.clock ?? null);
  const { day } = useMemo(() => planOf(agenda), [agenda]);
  const running = day.find(({ state }) => state === 'running')?.row ?? null;
  const planned = day.find(({ row }) => row.forms.includes('A10'))?.row ?? null;
  const carousel = running?.forms.includes('A10') ? running : planned;
  const ids = stationsOf(running);
  const stations = useMemo(() => ids.flatMap((id) => findSection(id) ?? []), [ids]);
  const groups = useMemo(() => records.filter(isActive), [records]);
  const told = clock === null ? undefined : stationOf(clock.phases, clock.phase);
  return {
    stations,
    groups,
    turn: told ?? turnOf(groups, ids),
    minutes: minutesEach(carousel?.minutes ?? null, stations.length),
  };
}
