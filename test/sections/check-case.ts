/** One row of the tables that show when a check fires and when it stays silent. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { findingMessage, runChecks } from '@shared/sections/run-checks';
import { describe, expect, it } from 'vitest';
import { viewOf } from './build-snapshot';

export interface CheckCase {
  readonly check: string;
  readonly when: string;
  readonly records: readonly WorkshopRecord[];
  readonly links?: readonly string[];
  /** Messages expected of this check; an empty list means that it stays silent. */
  readonly says: readonly (string | RegExp)[];
  readonly section?: string;
}

/** Makes one test of every row. */
export function testChecks(title: string, cases: readonly CheckCase[]): void {
  describe(title, () => {
    it.each(
      cases.map(
        (row) =>
          [`${row.check} ${row.says.length > 0 ? 'fires' : 'is silent'} when ${row.when}`, row] as const,
      ),
    )('%s', (_name, { check, records, links, says, section }) => {
      const view = viewOf(records, links);
      const found = runChecks(view).filter((finding) => finding.check === check);
      expect(found.map(findingMessage)).toEqual(
        says.map((said) =>
          typeof said === 'string' ? expect.stringContaining(said) : expect.stringMatching(said),
        ),
      );
      if (section) expect(found.map((finding) => finding.section)).toEqual(found.map(() => section));
      for (const finding of found) expect(findingMessage(finding)).not.toMatch(/[{}]/);
    });
  });
}
