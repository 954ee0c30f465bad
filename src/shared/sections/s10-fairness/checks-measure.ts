/** Checks of fairness tests: can they be computed, can they fail, do they contradict, does anybody look again? */
import { isBelowFourFifths } from '../../analysis/four-fifths';
import { groupBy } from '../../analysis/group-by';
import type { Check } from '../define-section';
import { refAndHeadline } from '../record-text';
import type { CheckFinding, TypedRecord } from '../record-view';

type Spec = TypedRecord<'fairness_spec'>;

/** Convention for samples when a test names none of its own. */
const USUAL_MIN_N = 100;
const ERROR_RATES = 'equalised_odds_difference';
/** Cannot hold together with equal error rates when base rates differ (Kleinberg 2016, Chouldechova 2017). */
const EXCLUDED: ReadonlySet<string | undefined> = new Set([
  'calibration_by_group',
  'predictive_parity',
  'demographic_parity_difference',
  'demographic_parity_ratio',
]);

/** A figure that needs a threshold, a sample and a dataset; the other kind is a review in words. */
export function isNumeric({ body }: Spec): boolean {
  return body.metric !== undefined && body.metric !== 'qualitative_review';
}

const unknownMembers: Check = {
  id: 'CK081',
  severity: 'error',
  run: (view) =>
    view
      .list('fairness_spec')
      .filter(isNumeric)
      .flatMap((spec) => {
        const group = view.list('affected_group').find(({ id }) => id === spec.body.group_id);
        const available = group?.body.attribute_available;
        if (!group || (available !== 'not_lawful' && available !== 'unavailable')) return [];
        const codes = {
          metric: [`fairness_spec.metric.${spec.body.metric}`],
          attribute: [`affected_group.attribute.${group.body.attribute}`],
        };
        const values = { ref: spec.ref, group: refAndHeadline(view, group, 40) };
        return [{ recordIds: [spec.id, group.id], field: 'metric', values, codes }];
      }),
};

const cannotFail: Check = {
  id: 'CK083',
  severity: 'warning',
  run: (view) =>
    view
      .list('fairness_spec')
      .filter(isNumeric)
      .flatMap((spec): readonly CheckFinding[] => {
        const missing = (['threshold', 'min_group_n'] as const).filter(
          (name) => spec.body[name] === undefined,
        );
        const hasDataset = view.isLinked(spec.id, 'evaluated_on', 'dataset');
        const found = { recordIds: [spec.id], values: { ref: spec.ref } };
        if (!missing[0]) return hasDataset ? [] : [{ ...found, variant: 'dataset' }];
        const codes = { missing: missing.map((name) => `fairness_spec.${name}`) };
        return [{ ...found, ...(!hasDataset && { variant: 'both' }), field: missing[0], codes }];
      }),
};

const excludingNotions: Check = {
  id: 'CK084',
  severity: 'warning',
  run: (view) => {
    const grouped = view.list('fairness_spec').filter(({ body }) => body.group_id !== undefined);
    const byGroup = groupBy(grouped, ({ body }) => body.group_id ?? '');
    return [...byGroup].flatMap(([groupId, specs]) => {
      const group = view.find(groupId);
      const rates = specs.filter(({ body }) => body.metric === ERROR_RATES);
      const others = specs.filter(({ body }) => EXCLUDED.has(body.metric));
      return rates.flatMap((one) =>
        others
          .filter((other) => [one, other].some(({ body }) => body.base_rates_differ === 'yes'))
          .map((other) => ({
            recordIds: [one.id, other.id],
            field: 'metric',
            values: { ref1: one.ref, ref2: other.ref, group: group ? refAndHeadline(view, group, 40) : '' },
            codes: {
              metric1: [`fairness_spec.metric.${one.body.metric}`],
              metric2: [`fairness_spec.metric.${other.body.metric}`],
            },
          })),
      );
    });
  },
};

const lowRatio: Check = {
  id: 'CK085',
  severity: 'warning',
  run: (view) =>
    view.list('fairness_spec').flatMap((spec): readonly CheckFinding[] => {
      const { metric, current_value: ratio, n_group: n, n_reference: m } = spec.body;
      if (metric !== 'demographic_parity_ratio' || ratio === undefined || !isBelowFourFifths(ratio))
        return [];
      const min = spec.body.min_group_n ?? USUAL_MIN_N;
      const values = {
        ref: spec.ref,
        ratio: figure(ratio),
        n_group: count(n),
        n_reference: count(m),
        min: figure(min),
      };
      const found = { recordIds: [spec.id], field: 'current_value', values };
      const isEnough = (n ?? 0) >= min && (m ?? 0) >= min;
      return [isEnough ? found : { ...found, variant: 'few', severity: 'hint' }];
    }),
};

const noFollowUp: Check = {
  id: 'CK086',
  severity: 'warning',
  run: (view) =>
    view.list('fairness_spec').flatMap((spec) => {
      const missing = (['frequency', 'on_breach'] as const).filter((name) => spec.body[name] === undefined);
      if (!missing[0]) return [];
      const codes = { missing: missing.map((name) => `fairness_spec.${name}`) };
      return [{ recordIds: [spec.id], field: missing[0], values: { ref: spec.ref }, codes }];
    }),
};

function figure(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(value);
}

/** A count nobody has given is shown as a question. */
function count(value: number | undefined): string {
  return value === undefined ? '?' : figure(value);
}

export const measureChecks: readonly Check[] = [
  unknownMembers,
  cannotFail,
  excludingNotions,
  lowRatio,
  noFollowUp,
];
