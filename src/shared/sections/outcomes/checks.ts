/** Checks of the outcomes: risks and actions here, requirements and safeguards in files of their own. */
import { dayOf } from '../../analysis/days';
import { riskScore } from '../../analysis/risk-classification';
import type { WorkshopRecord } from '../../domain/workshop';
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import { headlineOf } from '../record-text';
import type { RecordView, TypedRecord } from '../record-view';
import { requirementChecks } from './checks-requirements';
import { safeguardChecks } from './checks-safeguards';

const ACTION_NEEDS = ['owner_id', 'due_date', 'done_criterion'] as const;

function isOpen(action: TypedRecord<'action_item'>): boolean {
  return action.body.action_status !== 'done' && action.body.action_status !== 'dropped';
}

const looseAction: Check = {
  id: 'CK110',
  severity: 'error',
  run: (view) =>
    view.list('action_item').flatMap((action) => {
      const missing = isOpen(action) ? ACTION_NEEDS.filter((name) => action.body[name] === undefined) : [];
      if (!missing[0]) return [];
      const codes = { missing: missing.map((name) => `action_item.${name}`) };
      return [{ recordIds: [action.id], field: missing[0], values: { ref: action.ref }, codes }];
    }),
};

const overdue: Check = {
  id: 'CK111',
  severity: 'warning',
  run: (view) => {
    const today = dayOf(view.asOf);
    const late = view.all
      .flatMap((record) => {
        const date = findDeadline(record);
        return date !== undefined && date < today ? [{ record, date }] : [];
      })
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.record.id < b.record.id ? -1 : 1));
    const oldest = late[0];
    if (!oldest) return [];
    const values = { n: String(late.length), ref: oldest.record.ref, date: oldest.date };
    return [{ section: 'OUT', recordIds: late.map(({ record }) => record.id), values }];
  },
};

/** The day by which somebody should have acted on it or looked at it again. */
function findDeadline(record: WorkshopRecord): string | undefined {
  if (!isActive(record)) return undefined;
  const { due_date: due, review_date: review, action_status: status } = record.body;
  if (record.kind === 'action_item')
    return status !== 'done' && status !== 'dropped' ? asDay(due) : undefined;
  // Reviews of constraints have a check of their own.
  return record.kind === 'constraint' ? undefined : asDay(review);
}

function asDay(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const extremeRisk: Check = {
  id: 'CK112',
  severity: 'error',
  run: (view) =>
    view.list('risk').flatMap((risk) => {
      const { body } = risk;
      const inherent = riskScore(body.likelihood, body.impact);
      const residual = body.response_plan ? riskScore(body.residual_likelihood, body.residual_impact) : null;
      const score = residual ?? inherent;
      if (score?.band !== 'extreme' || body.response !== undefined) return [];
      return [
        { recordIds: [risk.id], field: 'response', values: { ref: risk.ref, score: String(score.score) } },
      ];
    }),
};

const acceptedByWhom: Check = {
  id: 'CK113',
  severity: 'warning',
  run: (view) => {
    const entitled = listEntitled(view);
    return view.list('risk').flatMap((risk) => {
      const { response, accepted_by: id } = risk.body;
      if (response !== 'accept' || (id !== undefined && entitled.has(id))) return [];
      const person = view.find(id);
      const found = { recordIds: [risk.id], field: 'accepted_by' };
      if (!person) return [{ ...found, values: { ref: risk.ref } }];
      const values = { ref: risk.ref, person: headlineOf(view, person, 40) || person.ref };
      return [{ ...found, variant: 'not_entitled', values }];
    });
  },
};

/** Deciders, and whoever is the sponsor or speaks for the sponsor. */
function listEntitled(view: RecordView): ReadonlySet<string> {
  const people = view.list('person');
  const sponsors = view.list('stakeholder').filter((stakeholder) => stakeholder.body.kind === 'sponsor');
  const names = new Set(sponsors.map((sponsor) => sponsor.body.name?.toLowerCase()));
  return new Set([
    ...people.filter((person) => person.body.room_role === 'decider').map((person) => person.id),
    ...people
      .filter((person) => names.has(person.body.full_name?.toLowerCase() ?? ''))
      .map((person) => person.id),
    ...sponsors.flatMap((sponsor) => sponsor.body.represented_by ?? []),
  ]);
}

export const outcomesChecks: readonly Check[] = [
  looseAction,
  overdue,
  extremeRisk,
  acceptedByWhom,
  ...requirementChecks,
  ...safeguardChecks,
];
