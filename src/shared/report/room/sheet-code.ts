/** The short code on a worksheet: section and number of the board, so that the scribe finds where it is typed in. */
import type { Activity, Section } from '../../sections/define-section';
import { SECTIONS } from '../../sections/registry';

/** "S01-5": the fifth board of the goals. */
export function sheetCode(section: Section, activity: Activity): string {
  return `${section.id}-${section.activities.findIndex(({ id }) => id === activity.id) + 1}`;
}

/** Every board with its code, in the order of the sections. */
export function allSheetCodes(): readonly {
  readonly code: string;
  readonly section: Section;
  readonly activity: Activity;
}[] {
  return SECTIONS.flatMap((section) =>
    section.activities.map((activity) => ({ code: sheetCode(section, activity), section, activity })),
  );
}
