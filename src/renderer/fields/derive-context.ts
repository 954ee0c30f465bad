/** What derived fields look at beside their own record: the singletons of the open workshop. */
import type { DeriveContext } from '@shared/fields/field';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Mirror } from '../store/mirror';
import { useWorkshop } from '../store/workshop-store';

const SINGLETONS = RECORD_KINDS.filter((kind) => getDeclaration(kind).singleton);

/** The context of one moment, outside React. */
export function deriveContextOf(mirror: Mirror | null): DeriveContext {
  return { singleton: (kind) => mirror?.byKind.get(kind)?.[0]?.body };
}

/** The context as it is now; changes only when one of the singletons does. */
export function useDeriveContext(): DeriveContext {
  const bodies = useWorkshop(
    useShallow((state) => SINGLETONS.map((kind) => state.mirror?.byKind.get(kind)?.[0]?.body)),
  );
  return useMemo(
    () => ({ singleton: (kind) => bodies[(SINGLETONS as readonly string[]).indexOf(kind)] }),
    [bodies],
  );
}
