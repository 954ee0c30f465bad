/** Checks of critical functions and of what takes over for them. */
import { isOlderThan } from '../../analysis/days';
import type { WorkshopRecord } from '../../domain/workshop';
import type { Check } from '../define-section';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

const CRITICAL = 4;
const PRACTICE_DAYS = 365;

const nothingTakesOver: Check = {
  id: 'CK101',
  severity: 'error',
  run: (view) => {
    const covered = new Set(view.list('fallback').map((fallback) => fallback.body.function_id));
    return view
      .list('critical_function')
      .filter(({ id, body }) => (body.criticality ?? 0) >= CRITICAL && !covered.has(id))
      .map((critical) => ({ recordIds: [critical.id], values: { name: nameOf(view, critical) } }));
  },
};

const weakFallback: Check = {
  id: 'CK102',
  severity: 'warning',
  run: (view) => view.list('fallback').flatMap((fallback) => findFallbackTrouble(view, fallback)),
};

function findFallbackTrouble(view: RecordView, fallback: TypedRecord<'fallback'>): readonly CheckFinding[] {
  const { tested_on: testedOn, switch_time_min: minutes, fallback_kind: kind } = fallback.body;
  const critical = findFunction(view, fallback);
  const recordIds = critical ? [fallback.id, critical.id] : [fallback.id];
  const names = { ref: fallback.ref, name: nameOf(view, critical ?? fallback) };
  const findings: CheckFinding[] = [];
  if (testedOn === undefined) findings.push({ recordIds, field: 'tested_on', values: names });
  else if (isOlderThan(testedOn, PRACTICE_DAYS, view.asOf))
    findings.push({
      variant: 'stale',
      recordIds,
      field: 'tested_on',
      values: { ...names, date: testedOn },
    });
  const limit = critical?.body.max_outage_min;
  if (minutes !== undefined && limit !== undefined && minutes > limit)
    findings.push({
      variant: 'slow',
      recordIds,
      field: 'switch_time_min',
      values: { ...names, minutes: String(minutes), limit: String(limit) },
    });
  if (kind === 'human_queue' && fallback.body.capacity_note === undefined)
    findings.push({ variant: 'capacity', recordIds, field: 'capacity_note', values: names });
  return findings;
}

function findFunction(
  view: RecordView,
  fallback: TypedRecord<'fallback'>,
): TypedRecord<'critical_function'> | undefined {
  return view.list('critical_function').find(({ id }) => id === fallback.body.function_id);
}

function nameOf(view: RecordView, record: WorkshopRecord): string {
  return headlineOf(view, record, 60) || record.ref;
}

export const functionChecks: readonly Check[] = [nothingTakesOver, weakFallback];
