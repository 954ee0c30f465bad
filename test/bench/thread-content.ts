/** What the thread is measured on: goals with all that follows from them, tied by a given number of links. */

/** A record before it has an id; `key` is what links name it by. */
export interface ThreadSeed {
  readonly kind: string;
  readonly prefix: string;
  readonly key: string;
  readonly field: string;
}

const COLUMNS = [
  ['goal', 'G', 'statement'],
  ['business_objective', 'BO', 'statement'],
  ['ml_objective', 'MO', 'prediction_target'],
  ['kpi', 'KPI', 'metric_name'],
  ['monitor', 'MON', 'signal'],
] as const;
const LINKS_PER_GOAL = 5;
/** One goal in so many hangs on nothing. */
const ORPHANS = 10;

/** Threads of five records with five links each; every fourth goal shares its KPI with the one before. */
export function threadContent(links: number): {
  readonly records: readonly ThreadSeed[];
  readonly links: readonly (readonly [from: string, type: string, to: string])[];
} {
  const goals = Math.round(links / LINKS_PER_GOAL);
  const at = Array.from({ length: goals }, (_, index) => index);
  const records = COLUMNS.flatMap(([kind, prefix, field]) =>
    Array.from({ length: kind === 'goal' ? goals + Math.round(goals / ORPHANS) : goals }, (_, index) => ({
      ...{ kind, prefix, field },
      key: `${prefix} ${index}`,
    })),
  );
  return {
    records,
    links: at.flatMap((index) => [
      [`BO ${index}`, 'refines', `G ${index}`] as const,
      [`MO ${index}`, 'aligned_to', `BO ${index}`] as const,
      [`BO ${index}`, 'measured_by', `KPI ${index}`] as const,
      [`KPI ${index}`, 'monitored_by', `MON ${index}`] as const,
      [`G ${index}`, 'measured_by', `KPI ${index % 4 === 3 ? index - 1 : index}`] as const,
    ]),
  };
}
