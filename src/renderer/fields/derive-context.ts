/** What derived fields look at beside their own record: other records of the open workshop. */
import { isActive } from '@shared/domain/workshop';
import type { DeriveContext } from '@shared/fields/field';
import { useMemo } from 'react';
import type { Mirror } from '../store/mirror';
import { useWorkshop } from '../store/workshop-store';

/** The context of one moment, outside React. */
export function deriveContextOf(mirror: Mirror | null): DeriveContext {
  return {
    singleton: (kind) => mirror?.byKind.get(kind)?.[0]?.body,
    list: (kind) => (mirror?.byKind.get(kind) ?? []).filter(isActive).map((record) => record.body),
  };
}

/** The context as it is now; changes with every record, as derived fields may look at any. */
export function useDeriveContext(): DeriveContext {
  const byKind = useWorkshop((state) => state.mirror?.byKind);
  return useMemo(
    () => ({
      singleton: (kind) => byKind?.get(kind)?.[0]?.body,
      list: (kind) => (byKind?.get(kind) ?? []).filter(isActive).map((record) => record.body),
    }),
    [byKind],
  );
}
