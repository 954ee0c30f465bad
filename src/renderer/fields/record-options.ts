/** Records to choose from, by reference and title. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isRecordKind, RECORD_KINDS } from '@shared/sections/registry';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWorkshop } from '../store/workshop-store';
import type { Option } from '../ui/select';
import { kindText, referenceName } from './words';

/** Kinds of which a new record can be made while choosing: one line says all that is needed. */
const CREATABLE = new Set(['person', 'stakeholder']);

/** The kind that can be made on the spot when choosing among these, or null. */
export function creatableKind(kinds: readonly string[]): string | null {
  const [kind] = kinds;
  return kinds.length === 1 && kind !== undefined && CREATABLE.has(kind) ? kind : null;
}

/** A record as an option; where kinds mix, the kind stands below. */
export function recordOption(record: WorkshopRecord, showsKind: boolean): Option {
  const role = record.kind === 'person' ? record.body.role_title : undefined;
  const meaning = showsKind ? kindText(record.kind).name : typeof role === 'string' ? role : undefined;
  // People are shown by name, but their reference stands in print and may be typed like any other.
  return { id: record.id, label: referenceName(record, 120), alias: record.ref, meaning, isUserText: true };
}

/** Options for all records of the kinds (empty: of any kind but notes), without `exceptId`. */
export function useRecordOptions(kinds: readonly string[], exceptId?: string): readonly Option[] {
  const wanted =
    kinds.length > 0 ? kinds.filter(isRecordKind) : RECORD_KINDS.filter((kind) => kind !== 'note');
  const lists = useWorkshop(useShallow((state) => wanted.map((kind) => state.mirror?.byKind.get(kind))));
  return useMemo(
    () =>
      lists.flatMap((records) =>
        (records ?? [])
          .filter(({ id }) => id !== exceptId)
          .map((record) => recordOption(record, lists.length > 1)),
      ),
    [lists, exceptId],
  );
}
