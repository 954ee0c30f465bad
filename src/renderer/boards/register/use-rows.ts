/** The rows of a register as they are shown: filtered and sorted. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Activity } from '@shared/sections/define-section';
import { useDeferredValue, useMemo, useState } from 'react';
import { useDeriveContext } from '../../fields/derive-context';
import { optionLabel, referenceLabel } from '../../fields/words';
import { getMirror } from '../../store/workshop-store';
import { useOwnRecords } from '../parts/own-records';
import { filterRows, type RowFilter, type RowWords, type Sort, sortRows } from './row-model';

/** Rows of a kind with their filter and sort. The filter follows typing without holding it up. */
export function useRows(kind: string, only?: Activity['only']) {
  const records = useOwnRecords(kind, only);
  const context = useDeriveContext();
  const [filter, setFilter] = useState<RowFilter>({ text: '', status: null });
  const [sort, setSort] = useState<Sort | null>(null);
  const wanted = useDeferredValue(filter);
  const rows: readonly WorkshopRecord[] = useMemo(() => {
    const words: RowWords = {
      option: (field, code) => optionLabel(kind, field, code),
      reference: (id) => referenceLabel(getMirror(), id),
      context,
    };
    return sortRows(filterRows(records, wanted, words), sort, words);
  }, [kind, records, wanted, sort, context]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const isFiltered = filter.text.trim() !== '' || filter.status !== null;
  return { records, rows, ids, filter, setFilter, sort, setSort, isFiltered };
}
