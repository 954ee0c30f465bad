/** The records an activity works on, where it takes only a part of their kind: the requirements of one family. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Activity } from '@shared/sections/define-section';
import { useMemo } from 'react';
import type { Patch } from '../../commands/intents';
import { useRecords } from '../../store/workshop-store';

type Only = Activity['only'];

/** Records of the kind in their order, those of the part alone; the array is the same until one of them changes. */
export function useOwnRecords(kind: string, only: Only): readonly WorkshopRecord[] {
  const all = useRecords(kind);
  return useMemo(
    () => (only ? all.filter((record) => record.body[only.field] === only.is) : all),
    [all, only],
  );
}

/** What a record has to say to be of the part. */
export function bodyOf(only: Only): Patch {
  return only ? { [only.field]: only.is } : {};
}
