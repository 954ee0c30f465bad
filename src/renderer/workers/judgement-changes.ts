/**
 * What has changed from one judgement to the next. Thousands of findings would take longer to send to the window than
 * to work out, so that only the checks, items and sections that say something else are sent.
 */
import type { ItemCoverage } from '@shared/coverage/coverage';
import type { Judgement } from '@shared/readiness/judge';
import type { Readiness, SectionReadiness } from '@shared/readiness/readiness';
import type { CheckResult } from '@shared/sections/check-runner';

/** The parts of a judgement that travel; findings in one list follow from those of each check. */
export type Judged = Omit<Judgement, 'findings'>;

export interface JudgementChanges {
  /** True when there was nothing before. */
  readonly isWhole: boolean;
  readonly checks: readonly CheckResult[];
  readonly coverage: readonly ItemCoverage[];
  readonly sections: readonly SectionReadiness[];
  readonly readiness: Omit<Readiness, 'sections'>;
}

/** What is another object than before. */
export function changesSince(before: Judged | null, after: Judged): JudgementChanges {
  const { sections, ...readiness } = after.readiness;
  return {
    isWhole: before === null,
    checks: changed(before?.checks, after.checks),
    coverage: changed(before?.coverage, after.coverage),
    sections: changed(before?.readiness.sections, sections),
    readiness,
  };
}

/** The judgement after some changes; lists in which nothing has changed stay the same objects. */
export function applyChanges(before: Judged | null, changes: JudgementChanges): Judged {
  const { readiness, isWhole } = changes;
  const base = isWhole ? null : before;
  return {
    checks: replace(base?.checks, changes.checks, ({ check }) => check),
    coverage: replace(base?.coverage, changes.coverage, ({ item }) => item),
    readiness: {
      ...readiness,
      sections: replace(base?.readiness.sections, changes.sections, ({ id }) => id),
    },
  };
}

/** Both lists name the same things in the same order. */
function changed<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  return before ? after.filter((one, at) => one !== before[at]) : after;
}

function replace<T>(
  before: readonly T[] | undefined,
  changes: readonly T[],
  key: (one: T) => string,
): readonly T[] {
  if (!before) return changes;
  if (changes.length === 0) return before;
  const byKey = new Map(changes.map((one) => [key(one), one]));
  return before.map((one) => byKey.get(key(one)) ?? one);
}
