/** Checks of the scalability section, and one over the maturity of all five system sections. */
import { isOlderThan } from '../../analysis/days';
import type { Check } from '../define-section';
import { hasAny, isRunning } from '../predicates';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { maturityOf } from '../system-score';

/** A load test older than this says little about the system of today. */
const TEST_DAYS = 180;
const SYSTEM_ITEM = /^S1[2-6]-/;
/** A kind that each section declares: the view finds sections by what they keep. */
const KIND_OF_SECTION: Readonly<Record<string, string>> = {
  S12: 'load_scenario',
  S13: 'component',
  S14: 'change_driver',
  S15: 'test_spec',
  S16: 'doc_artefact',
};
/** Up to here an item of the guide has at best been talked about. */
const TALK = 1;

/** Whoever has not begun with load is told so by the score; here it is about a list without its hardest day. */
const untestedPeak: Check = {
  id: 'CK094',
  severity: 'warning',
  run: (view) => {
    const scenarios = view.list('load_scenario');
    const peaks = scenarios.filter(({ body }) => body.scenario_kind === 'peak_event');
    if (peaks.length > 0) return peaks.flatMap((peak) => findPeakTrouble(view, peak, scenarios));
    if (!hasAny(view, 'load_scenario', 'scaling_strategy')) return [];
    return [{ variant: 'no_peak', recordIds: [], field: 'scenario_kind', values: {} }];
  },
};

/** A capacity counts whichever scenario it was tested in. It can only be tested once something runs. */
function findPeakTrouble(
  view: RecordView,
  peak: TypedRecord<'load_scenario'>,
  scenarios: readonly TypedRecord<'load_scenario'>[],
): readonly CheckFinding[] {
  const tested = scenarios.filter(({ body }) => body.tested_capacity !== undefined);
  const capacity = Math.max(...tested.map(({ body }) => body.tested_capacity ?? 0));
  const rate = peak.body.arrival_rate;
  const found = { recordIds: [peak.id], field: 'tested_capacity' };
  if (tested.length > 0 && rate !== undefined && rate > capacity) {
    return [{ ...found, values: { ref: peak.ref, peak: figure(rate), tested: figure(capacity) } }];
  }
  const isRecent = tested.some(
    ({ body }) => body.tested_on !== undefined && !isOlderThan(body.tested_on, TEST_DAYS, view.asOf),
  );
  if (isRecent || !isRunning(view)) return [];
  return [{ ...found, variant: 'untested', values: { ref: peak.ref } }];
}

const oneSidedGrowth: Check = {
  id: 'CK095',
  severity: 'warning',
  run: (view) => {
    const strategies = view.list('scaling_strategy');
    const forTraining = strategies.filter(({ body }) => body.target === 'training');
    const forUse = strategies.filter(
      ({ body }) => body.target === 'online_inference' || body.target === 'batch_inference',
    );
    const found = { recordIds: [...forTraining, ...forUse].map(({ id }) => id), field: 'target', values: {} };
    if (forUse.length > 0 && forTraining.length === 0) return [found];
    return forTraining.length > 0 && forUse.length === 0 ? [{ ...found, variant: 'no_use' }] : [];
  },
};

const onlyTalkedAbout: Check = {
  id: 'CK116',
  severity: 'warning',
  run: (view) => {
    if (view.single('project')?.body.lifecycle_stage !== 'production') return [];
    return view.list('guide_assessment').flatMap(({ id, body }) => {
      const item = body.guide_item_id ?? '';
      if (!SYSTEM_ITEM.test(item) || body.maturity === undefined || maturityOf(view, item) > TALK) return [];
      return [{ recordIds: [id], field: 'maturity', values: { item, quote: quoteOf(view, item) } }];
    });
  },
};

/** The guide's words, which stand in the section of the item. */
function quoteOf(view: RecordView, item: string): string {
  const kind = KIND_OF_SECTION[item.slice(0, 3)];
  return (kind && view.sectionOf(kind).text.guide[item]?.quote) ?? '';
}

function figure(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
}

export const scalabilityChecks: readonly Check[] = [untestedPeak, oneSidedGrowth, onlyTalkedAbout];
