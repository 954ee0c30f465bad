/** Check of priorities that contradict each other: shared ranks, and goals that pull one figure in two directions. */
import { normalise } from '../../analysis/similar-texts';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

type Ranked = TypedRecord<'goal'> | TypedRecord<'business_objective'>;

const conflictingPriorities: Check = {
  id: 'CK033',
  severity: 'error',
  run: (view) => {
    const goals = view.list('goal').filter(({ body }) => body.is_non_goal !== true);
    return [
      ...findSharedRanks(goals),
      ...findSharedRanks(view.list('business_objective')),
      ...findOppositePulls(view, goals),
    ];
  },
};

function findSharedRanks(records: readonly Ranked[]): readonly CheckFinding[] {
  const holder = new Map<number, Ranked>();
  return records.flatMap((record) => {
    const rank = record.body.rank_order;
    if (rank === undefined) return [];
    const first = holder.get(rank);
    if (!first) {
      holder.set(rank, record);
      return [];
    }
    const values = { ref1: first.ref, ref2: record.ref, rank: String(rank) };
    return [{ recordIds: [record.id, first.id], field: 'rank_order', values }];
  });
}

interface Pull {
  readonly goal: TypedRecord<'goal'>;
  readonly kpi: TypedRecord<'kpi'>;
  readonly metric: string;
}

/** One goal wants a figure to rise, another one wants the same figure to fall, and no decision names both. */
function findOppositePulls(view: RecordView, goals: readonly TypedRecord<'goal'>[]): readonly CheckFinding[] {
  const kpis = new Map(view.list('kpi').map((kpi) => [kpi.id, kpi]));
  const pulls = goals.flatMap((goal) =>
    view.linksFrom(goal.id, 'measured_by').flatMap((link): readonly Pull[] => {
      const kpi = kpis.get(link.toId);
      const metric = normalise(kpi?.body.metric_name ?? '');
      return kpi && metric !== '' ? [{ goal, kpi, metric }] : [];
    }),
  );
  const decided = view.list('decision').map(({ body }) => new Set(body.about_record_ids ?? []));
  const isDecided = (a: string, b: string) => decided.some((about) => about.has(a) && about.has(b));
  return pulls
    .filter(({ kpi }) => kpi.body.direction === 'increase')
    .flatMap((up) =>
      pulls
        .filter((down) => down.kpi.body.direction === 'decrease' && down.metric === up.metric)
        .filter((down) => down.goal.id !== up.goal.id)
        .filter((down) => !isDecided(up.goal.id, down.goal.id) && !isDecided(up.kpi.id, down.kpi.id))
        .map((down) => ({
          variant: 'metric',
          recordIds: [up.goal.id, down.goal.id, up.kpi.id, down.kpi.id],
          values: { ref1: up.goal.ref, ref2: down.goal.ref, metric: up.kpi.body.metric_name ?? '' },
        })),
    );
}

export const conflictChecks: readonly Check[] = [conflictingPriorities];
