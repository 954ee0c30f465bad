/** Checks of monitors and of what is bought or borrowed. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { Check } from '../define-section';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

/** Figures that somebody reads when there is time; nobody is called at night because of them. */
const READ_IN_TIME = new Set<unknown>(['kpi', 'cost', 'feedback', 'prediction_distribution']);
const ALERT_NEEDS = ['threshold', 'alert_to_id', 'runbook_ref'] as const;

const silentMonitor: Check = {
  id: 'CK024',
  severity: 'warning',
  run: (view) =>
    view
      .list('monitor')
      .filter(({ body }) => !READ_IN_TIME.has(body.kind))
      .flatMap((monitor): readonly CheckFinding[] => {
        const found = { recordIds: [monitor.id], values: { ref: monitor.ref } };
        const missing = ALERT_NEEDS.filter((name) => monitor.body[name] === undefined);
        if (missing[0]) {
          const codes = { missing: missing.map((name) => `monitor.${name}`) };
          return [{ ...found, field: missing[0], codes }];
        }
        if (view.isLinked(monitor.id, 'triggers', 'retraining_policy', 'fallback', 'action_item')) return [];
        return [{ ...found, variant: 'no_trigger' }];
      }),
};

type ThirdParty = TypedRecord<'third_party'>;

/** Somebody outside supplies it: a hosted model, bought or lent data, a dependency that limits us. */
const noWayOut: Check = {
  id: 'CK118',
  severity: 'warning',
  run: (view) => {
    const parties = view.list('third_party');
    return listSupplied(view).flatMap((record) => {
      const linked = parties.filter((party) => isJoined(view, record.id, party.id));
      const candidates = linked.length > 0 ? linked : parties;
      if (candidates.some(isSettled)) return [];
      const recordIds = [record.id, ...candidates.map((party) => party.id)];
      return [{ recordIds, values: { ref: record.ref, name: headlineOf(view, record, 50) } }];
    });
  },
};

function listSupplied(view: RecordView): readonly WorkshopRecord[] {
  return [
    ...view.list('model_candidate').filter(({ body }) => body.model_family === 'llm_hosted'),
    ...view.list('dataset').filter(({ body }) => body.origin === 'purchased' || body.origin === 'partner'),
    ...view
      .list('constraint')
      .filter(({ body }) => body.category === 'dependency' && !body.tags?.includes('none_applies')),
  ] as unknown as readonly WorkshopRecord[];
}

function isJoined(view: RecordView, one: string, other: string): boolean {
  return (
    view.linksFrom(one).some((link) => link.toId === other) ||
    view.linksTo(one).some((link) => link.fromId === other)
  );
}

function isSettled({ body }: ThirdParty): boolean {
  return body.contract_ref !== undefined && body.exit_plan !== undefined;
}

export const safeguardChecks: readonly Check[] = [silentMonitor, noWayOut];
