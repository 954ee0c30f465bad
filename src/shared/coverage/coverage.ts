/**
 * How far a workshop covers the guide: for each of its sentences 1, 0.5 or 0, with the records that do it and those
 * that keep it from more.
 *
 * One rule per item, asked twice: of the records that qualify (covered), and of all that say something (half covered).
 */
import type { GuideItem } from '../sections/guide-item';
import { qualifies, qualifyingView, soundView } from '../sections/qualify';
import type { RecordView } from '../sections/record-view';
import { SECTIONS } from '../sections/registry';
import { keep } from '../sections/track-reads';

export interface ItemCoverage {
  /** Id of the guide item, such as "S04-2". */
  readonly item: string;
  readonly value: 0 | 0.5 | 1;
  /** Records that cover it, or part of it. */
  readonly by: readonly string[];
  /** Records that keep it from more; empty when it is covered, or when something has to be made first. */
  readonly lacking: readonly string[];
}

/** An item of the guide with the section that declares it. */
export interface DeclaredItem {
  readonly item: GuideItem;
  readonly declaredIn: string;
}

/** All items of the guide in the order of its sections. */
export const GUIDE_ITEMS: readonly DeclaredItem[] = SECTIONS.flatMap((section) =>
  section.guide.map((item) => ({ item, declaredIn: section.id })),
);

/** The items that count for a section; some of the frame count for one or several others. */
export function itemsFor(sectionId: string): readonly GuideItem[] {
  return GUIDE_ITEMS.filter(({ item, declaredIn }) =>
    (item.sections ?? [declaredIn]).includes(sectionId),
  ).map(({ item }) => item);
}

/** How far the workshop covers one item. */
export function judgeItem(view: RecordView, item: GuideItem): ItemCoverage {
  const full = item.judge(qualifyingView(view));
  if (full.isCovered) return { item: item.id, value: 1, by: full.by, lacking: [] };
  const half = item.judge(soundView(view));
  if (!half.isCovered) return { item: item.id, value: 0, by: half.by, lacking: half.lacking };
  const unsettled = half.by.filter((id) => {
    const record = view.find(id);
    return record !== undefined && !qualifies(view, record);
  });
  return { item: item.id, value: 0.5, by: half.by, lacking: [...new Set([...unsettled, ...full.lacking])] };
}

/** Makes a function that says how far each view covers the guide, and judges an item again only when it has to. */
export function createCoverage(): (view: RecordView) => readonly ItemCoverage[] {
  const judges = GUIDE_ITEMS.map(({ item }) => keep((view) => judgeItem(view, item)));
  return (view) => judges.map((judge) => judge(view));
}
