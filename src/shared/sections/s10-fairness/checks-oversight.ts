/** Checks of human oversight: is there any, has it power, has it time? */
import { oversightCapacity, oversightDemand } from '../../analysis/capacity';
import type { Check } from '../define-section';
import { isHighStakes } from '../predicates';
import type { CheckFinding, RecordView } from '../record-view';

/** Without both an overseer can only watch (AI Act, Article 14(4)(d) and (e)). */
export const POWERS = ['disregard_or_override', 'stop'] as const;
const SERIOUS = 4;
const WORKING_HOURS = 8;

const powerlessOversight: Check = {
  id: 'CK082',
  severity: 'error',
  run: (view) => [...findPowerless(view), ...findUnattended(view)],
};

/** Measures work together: one may overrule single cases while another can stop it all. */
function findPowerless(view: RecordView): readonly CheckFinding[] {
  if (!isHighStakes(view)) return [];
  const measures = view.list('oversight_measure');
  if (measures.length === 0) return [{ recordIds: [], values: {} }];
  const missing = POWERS.filter((power) => !measures.some(({ body }) => body.supports?.includes(power)));
  if (missing.length === 0) return [];
  const codes = { missing: missing.map((power) => `oversight_measure.supports.${power}`) };
  const recordIds = measures.map(({ id }) => id);
  return [{ variant: 'powerless', recordIds, field: 'supports', values: {}, codes }];
}

/** The section is named because the project, which must change, belongs to the frame. */
function findUnattended(view: RecordView): readonly CheckFinding[] {
  const project = view.single('project');
  if (project?.body.automation_level !== 'ai_acts_alone') return [];
  if ((project.body.error_consequence ?? 0) < SERIOUS) return [];
  const found = { variant: 'alone', section: 'S10', field: 'automation_level' };
  return [{ ...found, recordIds: [project.id], values: {} }];
}

const noTimeToDisagree: Check = {
  id: 'CK119',
  severity: 'warning',
  run: (view) => {
    const perDay = view.single('project')?.body.decision_frequency;
    if (perDay === undefined) return [];
    return view.list('oversight_measure').flatMap((measure) => {
      const { seconds_per_case: seconds, overseers_n: people, share_reviewed_pct: share } = measure.body;
      if (seconds === undefined || people === undefined || share === undefined) return [];
      const each = oversightCapacity(seconds);
      const load = oversightDemand(perDay / WORKING_HOURS, share / 100);
      if (!each.computable || !load.computable || each.value * people >= load.value) return [];
      const values = {
        ref: measure.ref,
        seconds: figure(seconds),
        capacity: figure(each.value * people),
        load: figure(load.value),
      };
      return [{ recordIds: [measure.id], field: 'seconds_per_case', values }];
    });
  },
};

function figure(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);
}

export const oversightChecks: readonly Check[] = [powerlessOversight, noTimeToDisagree];
