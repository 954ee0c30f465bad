/** What derived fields look at beside their own record: other records of the open workshop. */
import { isActive } from '@shared/domain/workshop';
import type { DeriveContext } from '@shared/fields/field';
import { useMemo } from 'react';
import type { Mirror } from '../store/mirror';
import { useWorkshop } from '../store/workshop-store';

/** The context of one moment, outside React. */
export function deriveContextOf(mirror: Mirror | null): DeriveContext {
  return contextOf(mirror?.byKind, mirror?.byId);
}

/** The context as it is now; changes with every record, as derived fields may look at any. */
export function useDeriveContext(): DeriveContext {
  // Not the mirror itself: that one is new after a change of links, too.
  const byKind = useWorkshop((state) => state.mirror?.byKind);
  const byId = useWorkshop((state) => state.mirror?.byId);
  return useMemo(() => contextOf(byKind, byId), [byKind, byId]);
}

function contextOf(byKind: Mirror['byKind'] | undefined, byId: Mirror['byId'] | undefined): DeriveContext {
  return {
    singleton: (kind) => byKind?.get(kind)?.[0]?.body,
    list: (kind) => (byKind?.get(kind) ?? []).filter(isActive).map((record) => record.body),
    find: (id) => byId?.get(id)?.body,
  };
}
