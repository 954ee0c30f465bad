/** Checks of what is recorded, for how long, and at what cost to privacy. */
import type { Check } from '../define-section';
import { isHighRisk } from '../predicates';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

/** Without one of these nobody can say which answer was given to what. */
const TRACE_FIELDS = ['timestamp', 'model_version', 'input_reference', 'output'] as const;
/** EU AI Act, Articles 19 and 26(6): logs of a high-risk system are kept for six months at least. */
const HIGH_RISK_MONTHS = 6;
const PROTECTION = ['minimisation', 'access_roles'] as const;

const untraceable: Check = {
  id: 'CK104',
  severity: 'error',
  run: (view) =>
    view
      .list('log_spec')
      .filter(({ body }) => body.log_kind === 'prediction')
      .flatMap((log) => findTraceGaps(view, log)),
};

function findTraceGaps(view: RecordView, log: TypedRecord<'log_spec'>): readonly CheckFinding[] {
  const recorded = new Set<string>(log.body.content_fields);
  const missing = TRACE_FIELDS.filter((field) => !recorded.has(field));
  const found = { recordIds: [log.id], field: 'content_fields', values: { ref: log.ref } };
  const findings: CheckFinding[] = [];
  if (missing.length > 0) {
    const codes = { missing: missing.map((field) => `log_spec.content_fields.${field}`) };
    findings.push({ ...found, codes });
  }
  if (!recorded.has('human_action') && view.list('oversight_measure').length > 0)
    findings.push({ ...found, variant: 'human', severity: 'warning' });
  return findings;
}

const keptTooShortOrLong: Check = {
  id: 'CK105',
  severity: 'error',
  legal: true,
  run: (view) => {
    const isHigh = isHighRisk(view);
    return view.list('log_spec').flatMap((log): readonly CheckFinding[] => {
      const { retention_months: months, legal_min_months: ownMin, privacy_max_months: max } = log.body;
      if (months === undefined) return [];
      const min = Math.max(ownMin ?? 0, isHigh && isDutyLog(log) ? HIGH_RISK_MONTHS : 0);
      const found = { recordIds: [log.id], field: 'retention_months' };
      const values = { ref: log.ref, months: String(months), min: String(min), max: String(max ?? '') };
      return [
        ...(months < min ? [{ ...found, values }] : []),
        ...(max !== undefined && months > max
          ? [{ ...found, variant: 'long', severity: 'warning' as const, values }]
          : []),
      ];
    });
  },
};

/** The duty is about what the system decided and what was done to it, not about every technical log. */
function isDutyLog({ body }: TypedRecord<'log_spec'>): boolean {
  return body.log_kind === 'prediction' || body.log_kind === 'audit';
}

const unprotectedPeople: Check = {
  id: 'CK106',
  severity: 'warning',
  run: (view) =>
    view.list('log_spec').flatMap((log) => {
      if (log.body.contains_personal_data !== true) return [];
      const missing = PROTECTION.filter((name) => log.body[name] === undefined);
      if (!missing[0]) return [];
      const codes = { missing: missing.map((name) => `log_spec.${name}`) };
      return [{ recordIds: [log.id], field: missing[0], values: { ref: log.ref }, codes }];
    }),
};

export const logChecks: readonly Check[] = [untraceable, keptTooShortOrLong, unprotectedPeople];
