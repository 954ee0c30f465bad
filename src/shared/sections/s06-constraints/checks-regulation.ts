/** Checks of the regulatory screen. They are screening aids: every message sends the reader to counsel. */
import { isOlderThan } from '../../analysis/days';
import { aiActClass } from '../../analysis/risk-classification';
import type { Check } from '../define-section';
import { hasAny, hasBegun } from '../predicates';
import type { CheckFinding } from '../record-view';
import { SCREEN_DAYS } from './deadlines';

const missingScreen: Check = {
  id: 'CK067',
  severity: 'error',
  legal: true,
  run: (view): readonly CheckFinding[] => {
    const screen = view.list('risk_classification')[0];
    const recordIds = screen ? [screen.id] : [];
    const date = screen?.body.assessed_on;
    // The screen is made with the workshop, and an empty page is no error yet.
    if (!hasBegun(view) && !hasAny(view, 'constraint') && screen?.body.art5_flags === undefined) return [];
    if (!screen || aiActClass(screen.body) === null) return [{ recordIds, field: 'art5_flags', values: {} }];
    if (date === undefined) return [{ recordIds, field: 'assessed_on', values: {} }];
    if (!isOlderThan(date, SCREEN_DAYS, view.asOf)) return [];
    return [{ variant: 'stale', recordIds, field: 'assessed_on', values: { date } }];
  },
};

const prohibitedPractice: Check = {
  id: 'CK068',
  severity: 'error',
  blocker: true,
  legal: true,
  run: (view) =>
    view.list('risk_classification').flatMap((screen) => {
      const flags = (screen.body.art5_flags ?? []).filter((flag) => flag !== 'none');
      if (flags.length === 0) return [];
      const codes = { flags: flags.map((flag) => `risk_classification.art5_flags.${flag}`) };
      return [{ recordIds: [screen.id], field: 'art5_flags', values: {}, codes }];
    }),
};

const exemptionWithProfiling: Check = {
  id: 'CK069',
  severity: 'error',
  legal: true,
  run: (view) =>
    view.list('risk_classification').flatMap((screen) => {
      const exemption = screen.body.annex_iii_exemption ?? 'none';
      if (exemption === 'none' || screen.body.profiling_of_persons !== true) return [];
      return [{ recordIds: [screen.id], field: 'annex_iii_exemption', values: {} }];
    }),
};

const missingDisclosure: Check = {
  id: 'CK117',
  severity: 'error',
  legal: true,
  run: (view) => {
    const tellers = [...view.list('feature'), ...view.list('system_requirement')];
    if (tellers.some(({ body }) => body.tags?.includes('disclosure'))) return [];
    return view.list('risk_classification').flatMap((screen) => {
      const flags = (screen.body.art50_flags ?? []).filter((flag) => flag !== 'none');
      if (flags.length === 0) return [];
      const codes = { flags: flags.map((flag) => `risk_classification.art50_flags.${flag}`) };
      return [{ recordIds: [screen.id], field: 'art50_flags', values: {}, codes }];
    });
  },
};

export const regulationChecks: readonly Check[] = [
  missingScreen,
  prohibitedPractice,
  exemptionWithProfiling,
  missingDisclosure,
];
