/** What was written and rated at a station. */

import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Section } from '@shared/sections/define-section';
import { findBy } from '@shared/sections/find-by';
import { ratedItems } from '@shared/sections/rated-items';
import { useMemo } from 'react';
import { useRecords } from '../../store/workshop-store';
import { progressWords } from '../rating/maturity';
import { draftOf } from './stations-model';

/** Drafts in their order, and "2 of 3 rated". */
export function useStation(section: Section): {
  readonly drafts: readonly WorkshopRecord[];
  readonly maturity: string;
} {
  const { kind, only } = useMemo(() => draftOf(section), [section]);
  const records = useRecords(kind);
  const ratings = useRecords('guide_assessment');
  const items = useMemo(() => ratedItems(section), [section]);
  const drafts = records.filter(
    (record) => isActive(record) && (only === undefined || record.body[only[0]] === only[1]),
  );
  return {
    drafts,
    maturity: progressWords(
      items,
      items.map((item) => findBy(ratings, { guide_item_id: item.id })),
    ),
  };
}
