/** The guide as the coverage page lists it: sentence by sentence, with how far the workshop answers each. */
import { GUIDE_ITEMS, type ItemCoverage } from '@shared/coverage/coverage';
import { findSection } from '@shared/sections/registry';

export interface CoverageLine {
  readonly id: string;
  /** The guide's own words. */
  readonly quote: string;
  /** When it counts as covered. */
  readonly covered: string;
  readonly coverage: ItemCoverage;
  /** Kind of record to make or complete, and its field. */
  readonly kind: string;
  readonly field?: string | undefined;
}

export interface CoverageGroup {
  readonly sectionId: string;
  readonly lines: readonly CoverageLine[];
  readonly counts: CoverageCounts;
}

export interface CoverageCounts {
  readonly covered: number;
  readonly half: number;
  readonly open: number;
}

/** How many items are covered, half covered and open. */
export function countCoverage(coverage: readonly Pick<ItemCoverage, 'value'>[]): CoverageCounts {
  const count = (value: ItemCoverage['value']): number =>
    coverage.filter((one) => one.value === value).length;
  return { covered: count(1), half: count(0.5), open: count(0) };
}

/** The items by the section that declares them, in the order of the guide; counts are those of all, shown or not. */
export function coverageGroups(
  coverage: readonly ItemCoverage[],
  show: 'all' | 'open',
): readonly CoverageGroup[] {
  const byItem = new Map(coverage.map((one) => [one.item, one]));
  const groups = new Map<string, CoverageLine[]>();
  for (const { item, declaredIn } of GUIDE_ITEMS) {
    const found = byItem.get(item.id);
    const words = findSection(declaredIn)?.text.guide[item.id];
    if (!found || !words) continue;
    const line = { id: item.id, ...words, coverage: found, kind: item.kind, field: item.field };
    groups.set(declaredIn, [...(groups.get(declaredIn) ?? []), line]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sectionId, lines]) => ({
      sectionId,
      counts: countCoverage(lines.map((line) => line.coverage)),
      lines: show === 'all' ? lines : lines.filter((line) => line.coverage.value < 1),
    }))
    .filter(({ lines }) => lines.length > 0);
}
