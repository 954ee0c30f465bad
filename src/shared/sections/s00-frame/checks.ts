/**
 * Checks of the frame: purpose, people in the room, and what concerns records of every kind. Each finding belongs to
 * the section of the record that must change, wherever its check lives.
 */
import { isPlaceholder } from '../../analysis/wording';
import { isActive } from '../../domain/workshop';
import { decisionCheck } from '../../readiness/decision-check';
import type { Check } from '../define-section';
import { hasBegun, isRunning } from '../predicates';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView } from '../record-view';
import { linkChecks } from './checks-links';
import { roomChecks } from './checks-room';
import { wordingChecks } from './checks-wording';

const MIN_MUSTS = 8;

const tooManyMusts: Check = {
  id: 'CK107',
  severity: 'hint',
  run: (view) => {
    const musts = view.all.filter((record) => isActive(record) && record.body.priority === 'must');
    const owned = new Map<string, number>();
    for (const { body } of musts) {
      if (typeof body.owner_id === 'string') owned.set(body.owner_id, (owned.get(body.owner_id) ?? 0) + 1);
    }
    if (musts.length < MIN_MUSTS) return [];
    return [...owned].flatMap(([id, count]) => {
      const person = view.find(id);
      if (!person || count * 2 <= musts.length) return [];
      const pct = String(Math.round((100 * count) / musts.length));
      return [{ recordIds: [id], values: { person: headlineOf(view, person) || person.ref, pct } }];
    });
  },
};

const missingDiscipline: Check = {
  id: 'CK114',
  severity: 'warning',
  run: (view) => {
    if (view.list('person').length === 0) return [];
    const present = new Set(
      view
        .list('person')
        .filter((person) => person.body.room_role !== 'absent_stakeholder')
        .map((person) => person.body.discipline),
    );
    return listNeededDisciplines(view)
      .filter((discipline) => !present.has(discipline))
      .map((discipline) => ({
        recordIds: [],
        field: 'discipline',
        values: {},
        codes: { discipline: [`person.discipline.${discipline}`] },
      }));
  },
};

function listNeededDisciplines(view: RecordView) {
  const hasUsers = view.list('persona').some((persona) => persona.body.persona_kind === 'direct_user');
  return [
    'domain_expert' as const,
    ...(hasPersonalData(view) ? (['legal_privacy'] as const) : []),
    ...(isRunning(view) ? (['operations'] as const) : []),
    ...(hasUsers ? (['ux'] as const) : []),
  ];
}

/** The regulatory screen or a dataset says so. */
function hasPersonalData(view: RecordView): boolean {
  const regimes = view.single('risk_classification')?.body.other_regimes ?? [];
  return (
    regimes.includes('gdpr') ||
    view.list('dataset').some(({ body }) => body.personal_data !== undefined && body.personal_data !== 'none')
  );
}

const missingPurpose: Check = {
  id: 'CK124',
  severity: 'warning',
  run: (view) => {
    if (!hasBegun(view)) return [];
    const project = view.single('project');
    const ids = project ? [project.id] : [];
    const isMissing = (text: string | undefined) => text === undefined || isPlaceholder(text);
    const findings: CheckFinding[] = [];
    if (isMissing(project?.body.intended_purpose)) {
      findings.push({ recordIds: ids, field: 'intended_purpose', values: {} });
    }
    if (isMissing(project?.body.out_of_scope_uses)) {
      findings.push({ variant: 'excluded', recordIds: ids, field: 'out_of_scope_uses', values: {} });
    }
    return findings;
  },
};

export const frameChecks: readonly Check[] = [
  ...linkChecks,
  ...wordingChecks,
  ...roomChecks,
  tooManyMusts,
  missingDiscipline,
  missingPurpose,
  decisionCheck,
];
