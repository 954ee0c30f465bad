/**
 * Ladders from a goal down to the decision: one for each prediction that serves a goal, and one for what has not come
 * that far yet. A rung is filled by records that are tied to the rungs around it, or by fields of the prediction. Pure.
 */
import { isActive, type Link, type WorkshopRecord } from '@shared/domain/workshop';

export const RUNG_IDS = ['goal', 'objective', 'kpi', 'prediction', 'metric', 'decision'] as const;
export type RungId = (typeof RUNG_IDS)[number];

export interface Rung {
  readonly id: RungId;
  /** Records that stand on the rung; the fields of metric and decision belong to the prediction. */
  readonly records: readonly WorkshopRecord[];
  readonly isFilled: boolean;
  /** The record that a new one of this rung is tied to; null while the rung it hangs on is empty. */
  readonly anchor: WorkshopRecord | null;
}

export interface Ladder {
  /** The same for the same records. */
  readonly key: string;
  readonly rungs: readonly Rung[];
  readonly goal: WorkshopRecord | null;
  readonly prediction: WorkshopRecord | null;
  readonly weakest: RungId | null;
}

export interface LadderSources {
  readonly goals: readonly WorkshopRecord[];
  readonly objectives: readonly WorkshopRecord[];
  readonly predictions: readonly WorkshopRecord[];
  readonly keyResults: readonly WorkshopRecord[];
  readonly links: Iterable<Link>;
  readonly find: (id: string) => WorkshopRecord | undefined;
}

/** Fields of the prediction that fill its two last rungs. */
export const RUNG_FIELDS = {
  metric: ['optimised_quantity', 'production_metric', 'proxy_gap', 'proxy_severity'],
  decision: ['decision_supported', 'decision_policy'],
} as const;
/** Without these a rung of fields counts as empty. */
const NEEDED = {
  metric: ['optimised_quantity', 'production_metric'],
  decision: ['decision_supported'],
} as const;

/** All ladders: goal after goal, then what hangs on no goal. */
export function laddersOf(sources: LadderSources): readonly Ladder[] {
  const ties = tiesOf(sources.links);
  const objectives = sources.objectives.filter(isActive);
  const predictions = sources.predictions.filter(isActive);
  const servedBy = (goal: WorkshopRecord) =>
    objectives.filter(({ id }) => ties.to(id, 'refines').includes(goal.id));
  const alignedWith = (prediction: WorkshopRecord) =>
    objectives.filter(({ id }) => ties.to(prediction.id, 'aligned_to').includes(id));
  const build = (
    goal: WorkshopRecord | null,
    own: readonly WorkshopRecord[],
    prediction: WorkshopRecord | null,
  ): Ladder => toLadder({ goal, objectives: own, prediction }, sources, ties);

  const shown = new Set<string>();
  const ladders: Ladder[] = [];
  const add = (ladder: Ladder, own: readonly WorkshopRecord[]): void => {
    for (const { id } of [...own, ...(ladder.prediction ? [ladder.prediction] : [])]) shown.add(id);
    ladders.push(ladder);
  };
  const addAll = (goal: WorkshopRecord | null, own: readonly WorkshopRecord[]): void => {
    const covered = new Set<string>();
    for (const prediction of predictions) {
      const between = own.filter((one) => alignedWith(prediction).includes(one));
      if (between.length === 0) continue;
      for (const { id } of between) covered.add(id);
      add(build(goal, between, prediction), between);
    }
    for (const one of own) if (!covered.has(one.id)) add(build(goal, [one], null), [one]);
  };
  for (const goal of sources.goals.filter(isActive)) {
    const own = servedBy(goal);
    if (own.length === 0) add(build(goal, [], null), []);
    else addAll(goal, own);
  }
  addAll(
    null,
    objectives.filter(({ id }) => !shown.has(id)),
  );
  for (const one of predictions) if (!shown.has(one.id)) add(build(null, [], one), []);
  return ladders;
}

/** "2 of 3 ladders have their weakest rung named". */
export function ladderWords(ladders: readonly Ladder[]): string {
  const named = ladders.filter(({ weakest }) => weakest !== null).length;
  const all = `${ladders.length} ${ladders.length === 1 ? 'ladder has its' : 'ladders have their'}`;
  return `${named} of ${all} weakest rung named`;
}

interface Parts {
  readonly goal: WorkshopRecord | null;
  readonly objectives: readonly WorkshopRecord[];
  readonly prediction: WorkshopRecord | null;
}

function toLadder({ goal, objectives, prediction }: Parts, sources: LadderSources, ties: Ties): Ladder {
  const objective = objectives[0] ?? null;
  const kpis = kpisOf([...objectives, ...(goal ? [goal] : [])], sources, ties);
  const ofRecords = (
    id: RungId,
    records: readonly WorkshopRecord[],
    anchor: WorkshopRecord | null,
  ): Rung => ({
    id,
    records,
    isFilled: records.length > 0,
    anchor,
  });
  const ofFields = (id: 'metric' | 'decision'): Rung => ({
    id,
    records: [],
    isFilled: prediction !== null && NEEDED[id].every((name) => prediction.body[name] !== undefined),
    anchor: prediction,
  });
  const weakest = RUNG_IDS.find((id) => id === prediction?.body.weakest_rung) ?? null;
  return {
    key: [goal?.id, objectives.map(({ id }) => id).join('+'), prediction?.id].join('/'),
    rungs: [
      ofRecords('goal', goal ? [goal] : [], objective),
      ofRecords('objective', objectives, goal ?? prediction),
      ofRecords('kpi', kpis, objective ?? goal),
      ofRecords('prediction', prediction ? [prediction] : [], objective),
      ofFields('metric'),
      ofFields('decision'),
    ],
    goal,
    prediction,
    weakest,
  };
}

/** Figures that measure these records, directly or as a key result of an objective. */
function kpisOf(
  measured: readonly WorkshopRecord[],
  { keyResults, find }: LadderSources,
  ties: Ties,
): readonly WorkshopRecord[] {
  const ids = new Set(measured.map(({ id }) => id));
  const linked = measured.flatMap(({ id }) => ties.to(id, 'measured_by'));
  const named = keyResults
    .filter((one) => isActive(one) && ids.has(String(one.body.business_objective_id ?? '')))
    .flatMap(({ id, body }) => [String(body.kpi_id ?? ''), ...ties.to(id, 'measured_by')]);
  return [...new Set([...linked, ...named])].flatMap((id) => {
    const kpi = find(id);
    return kpi && kpi.kind === 'kpi' && isActive(kpi) ? [kpi] : [];
  });
}

interface Ties {
  /** Ids of what a record is linked to by a type. */
  readonly to: (fromId: string, type: string) => readonly string[];
}

function tiesOf(links: Iterable<Link>): Ties {
  const ends = new Map<string, string[]>();
  for (const { fromId, type, toId } of links) {
    const key = `${fromId} ${type}`;
    const known = ends.get(key);
    if (known) known.push(toId);
    else ends.set(key, [toId]);
  }
  return { to: (fromId, type) => ends.get(`${fromId} ${type}`) ?? [] };
}
