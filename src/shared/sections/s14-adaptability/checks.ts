/** Checks of drift alarms and of the ways in which a model follows change. */
import { psiNoiseFloor } from '../../analysis/drift';
import type { Check } from '../define-section';
import { isHighStakes } from '../predicates';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { ALL_SAFEGUARDS, FEWEST_SAFEGUARDS } from './safeguards';

const ALARM_PARTS = ['baseline_window', 'act_at', 'min_sample'] as const;
const GATE_PARTS = ['validation_gate', 'rollback_time_min'] as const;
/** Bins that PSI is usually worked out with. */
const PSI_BINS = 10;

const deafAlarm: Check = {
  id: 'CK098',
  severity: 'warning',
  run: (view) =>
    view.list('drift_policy').flatMap((policy) => [...findMissingParts(policy), ...findNoise(policy)]),
};

function findMissingParts(policy: TypedRecord<'drift_policy'>): readonly CheckFinding[] {
  const missing = ALARM_PARTS.filter((name) => policy.body[name] === undefined);
  if (!missing[0]) return [];
  const codes = { missing: missing.map((name) => `drift_policy.${name}`) };
  return [{ recordIds: [policy.id], field: missing[0], values: { ref: policy.ref }, codes }];
}

/** Two samples of one distribution differ by chance; a warning below that value rings without any drift. */
function findNoise(policy: TypedRecord<'drift_policy'>): readonly CheckFinding[] {
  const { metric, warn_at: warnAt, min_sample: sample } = policy.body;
  if (metric !== 'psi' || warnAt === undefined || sample === undefined) return [];
  const floor = psiNoiseFloor(PSI_BINS, sample, sample);
  if (!floor.computable || warnAt >= floor.value) return [];
  const values = {
    ref: policy.ref,
    warn: String(warnAt),
    sample: String(sample),
    floor: floor.value.toFixed(3),
  };
  return [{ variant: 'noise', recordIds: [policy.id], field: 'warn_at', values }];
}

const noWayBack: Check = {
  id: 'CK099',
  severity: 'error',
  run: (view) =>
    view.list('retraining_policy').flatMap((policy) => {
      if (!policy.body.trigger?.some((trigger) => trigger !== 'manual')) return [];
      const missing = GATE_PARTS.filter((name) => policy.body[name] === undefined);
      if (!missing[0]) return [];
      const codes = { missing: missing.map((name) => `retraining_policy.${name}`) };
      return [{ recordIds: [policy.id], field: missing[0], values: { ref: policy.ref }, codes }];
    }),
};

const learningWithoutBrakes: Check = {
  id: 'CK100',
  severity: 'error',
  run: (view) => {
    const needed = countNeededSafeguards(view);
    return view.list('retraining_policy').flatMap((policy) => {
      const count = policy.body.safeguards?.length ?? 0;
      if (policy.body.learning_mode !== 'online_incremental' || count >= needed) return [];
      const values = { ref: policy.ref, n: String(count), needed: String(needed) };
      return [{ recordIds: [policy.id], field: 'safeguards', values }];
    });
  },
};

function countNeededSafeguards(view: RecordView): number {
  return isHighStakes(view) ? ALL_SAFEGUARDS : FEWEST_SAFEGUARDS;
}

export const adaptabilityChecks: readonly Check[] = [deafAlarm, noWayBack, learningWithoutBrakes];
