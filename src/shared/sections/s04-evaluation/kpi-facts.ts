/** What checks, guide and score ask about a KPI beside what stands in predicates: its value today, and its peers. */
import { hasDatedAction } from '../predicates';
import type { RecordView, TypedRecord } from '../record-view';

export type Kpi = TypedRecord<'kpi'>;

/** There is a value to compare with, or an action with owner and date that will bring one. */
export function hasBaseline(view: RecordView, { id, body }: Kpi): boolean {
  if (body.baseline_value !== undefined) return true;
  return body.baseline_kind === 'none_exists' && hasDatedAction(view, id);
}

/** The value that the KPI must reach, or must not pass when it is kept within a limit. */
export function goalValue({ body }: Kpi): number | undefined {
  if (body.direction === 'keep_within') return body.upper_limit;
  return body.direction === undefined ? (body.target_value ?? body.upper_limit) : body.target_value;
}

/** How far `value` lies beyond `from` in the direction of the KPI; 0 or less is no progress. Null without direction. */
export function progress({ body }: Kpi, from: number, value: number): number | null {
  if (body.direction === 'increase') return value - from;
  return body.direction === 'decrease' ? from - value : null;
}

/** Active KPIs that measure one record, such as a goal. */
export function kpisOf(view: RecordView, recordId: string): readonly Kpi[] {
  const ids = new Set(view.linksFrom(recordId, 'measured_by').map(({ toId }) => toId));
  return view.list('kpi').filter(({ id }) => ids.has(id));
}

/** Other KPIs that measure the same goal, business objective or key result. */
export function peersOf(view: RecordView, kpi: Kpi): readonly Kpi[] {
  const measured = view.linksTo(kpi.id, 'measured_by').map(({ fromId }) => fromId);
  return measured.flatMap((id) => kpisOf(view, id)).filter(({ id }) => id !== kpi.id);
}

/** A guardrail stands beside the KPI. */
export function hasGuardrail(view: RecordView, kpi: Kpi): boolean {
  return peersOf(view, kpi).some(({ body }) => body.role === 'guardrail');
}

/** The KPI is about the organisation or the people who use it, not about the model. */
export function isAboutEffect({ body }: Kpi): boolean {
  return body.level === 'business' || body.level === 'user';
}
