/** The open workshop as the rules of the room read it: its records by kind. Those rules ask for no links. */
import { type RecordView, viewIndex } from '@shared/sections/record-view';
import { useMemo } from 'react';
import { useWorkshop } from '../../store/workshop-store';

const NO_LINKS = {
  links: [],
  linksByType: new Map(),
  linksFrom: new Map(),
  linksTo: new Map(),
};

/** A view for rules that read records alone; null while no workshop is open. */
export function useRoomView(): RecordView | null {
  const workshop = useWorkshop((state) => state.mirror?.workshop);
  const byKind = useWorkshop((state) => state.mirror?.byKind);
  const byId = useWorkshop((state) => state.mirror?.byId);
  return useMemo(
    () =>
      workshop && byKind && byId
        ? viewIndex({ workshop, byId, byKind, ...NO_LINKS }, workshop.updatedAt)
        : null,
    [workshop, byKind, byId],
  );
}
