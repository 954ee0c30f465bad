/** The gaps of all sections as the page lists them: section by section, the most expensive first, with their sums. */
import type { GapRow } from '@shared/readiness/gap-list';
import type { Readiness, SectionReadiness } from '@shared/readiness/readiness';

export interface GapLine {
  /** The same for the same gap in every list. */
  readonly key: string;
  readonly sectionId: string;
  readonly row: GapRow;
  /** Points of R that are lost here. */
  readonly overall: number;
  /** These points only show once what limits the section is settled. */
  readonly waitsForCap: boolean;
}

export interface GapGroup {
  readonly sectionId: string;
  /** Points lost in the section; with its score they add to 100. */
  readonly points: number;
  /** Points of R lost in the section. */
  readonly overall: number;
  readonly lines: readonly GapLine[];
}

/** Groups of the wanted section or, without one, of all; those that cost most come first. */
export function gapGroups(
  { sections }: Pick<Readiness, 'sections'>,
  sectionId: string | null,
): readonly GapGroup[] {
  return sections
    .filter(({ id, gaps }) => gaps.length > 0 && (sectionId === null || id === sectionId))
    .map(toGroup)
    .sort((a, b) => b.overall - a.overall || (a.sectionId < b.sectionId ? -1 : 1));
}

/** Points of R that a list of groups holds. */
export function sumOverall(groups: readonly GapGroup[]): number {
  return groups.reduce((sum, { overall }) => sum + overall, 0);
}

/** True when points of this section are held back by its limit; whatever else is mended, the score stays. */
export function isHeldBack({ gaps }: Pick<SectionReadiness, 'gaps'>): boolean {
  return gaps.some(({ part }) => part === 'cap');
}

function toGroup(section: SectionReadiness): GapGroup {
  const isHeld = isHeldBack(section);
  const lines = section.gaps
    .map(
      (row, at): GapLine => ({
        key: [section.id, row.part, row.rule, row.item, row.recordId, row.field, at].join(' '),
        sectionId: section.id,
        row,
        overall: row.points * section.effective,
        waitsForCap: isHeld && row.part !== 'cap',
      }),
    )
    .sort((a, b) => b.row.points - a.row.points);
  const points = section.gaps.reduce((sum, row) => sum + row.points, 0);
  return { sectionId: section.id, points, overall: points * section.effective, lines };
}
