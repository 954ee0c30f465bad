/** Checks on the connections between records of any kind: circles, retired targets, conflicts, evidence. */

import { findCycles } from '../../analysis/cycles';
import { dayOf, isOlderThan } from '../../analysis/days';
import type { Link, WorkshopRecord } from '../../domain/workshop';
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import { LINK_TYPES } from '../link-types';
import type { CheckFinding, RecordView } from '../record-view';

const REQUIRED = new Set(LINK_TYPES.filter((link) => link.need === 'required').map((link) => link.type));
const MAX_PATH = 6;

const circularDependency: Check = {
  id: 'CK004',
  severity: 'error',
  run: (view) => {
    const needs = view.links
      .filter((link) => link.type === 'depends_on')
      .map((link) => [link.fromId, link.toId] as const);
    const serves = view
      .list('goal')
      .flatMap((goal) => (goal.body.parent_goal_id ? [[goal.id, goal.body.parent_goal_id] as const] : []));
    return [...findCircles(view, needs), ...findCircles(view, serves)];
  },
};

function findCircles(
  view: RecordView,
  edges: readonly (readonly [string, string])[],
): readonly CheckFinding[] {
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) {
    if (!findActive(view, from) || !findActive(view, to)) continue;
    const targets = graph.get(from);
    if (targets) targets.push(to);
    else graph.set(from, [to]);
  }
  return findCycles(graph).map((ids) => {
    const refs = ids.map((id) => view.find(id)?.ref ?? '');
    const shown = refs.length > MAX_PATH ? [...refs.slice(0, MAX_PATH), '…'] : refs;
    return { recordIds: ids, values: { path: [...shown, refs[0] ?? ''].join(' → ') } };
  });
}

const retiredTarget: Check = {
  id: 'CK005',
  severity: 'warning',
  run: (view) =>
    view.links.flatMap((link) => {
      const from = REQUIRED.has(link.type) ? findActive(view, link.fromId) : undefined;
      const target = view.find(link.toId);
      if (!from || !target || isActive(target)) return [];
      return [{ recordIds: [from.id, target.id], values: { ref: from.ref, target: target.ref } }];
    }),
};

const openConflict: Check = {
  id: 'CK008',
  severity: 'error',
  run: (view) => {
    const decided = view.list('decision').map((decision) => new Set(decision.body.about_record_ids ?? []));
    const seen = new Set<string>();
    return view.links.flatMap((link) => {
      const pair = link.type === 'conflicts_with' ? findPair(view, link) : undefined;
      if (!pair) return [];
      const key = pair
        .map((record) => record.id)
        .sort()
        .join(' ');
      if (seen.has(key) || decided.some((about) => pair.every((record) => about.has(record.id)))) return [];
      seen.add(key);
      return [
        { recordIds: pair.map((record) => record.id), values: { ref1: pair[0].ref, ref2: pair[1].ref } },
      ];
    });
  },
};

function findPair(view: RecordView, link: Link): readonly [WorkshopRecord, WorkshopRecord] | undefined {
  const [from, to] = [findActive(view, link.fromId), findActive(view, link.toId)];
  return from && to && from !== to ? [from, to] : undefined;
}

const GRADES_WITH_PROOF = new Set<unknown>(['documented', 'measured', 'verified']);
const EVIDENCE_DAYS = 365;

const inflatedEvidence: Check = {
  id: 'CK009',
  severity: 'warning',
  run: (view) =>
    view.all.flatMap((record) => {
      const level = record.body.evidence_level;
      if (!isActive(record) || record.kind === 'evidence' || !GRADES_WITH_PROOF.has(level)) return [];
      const problem = findEvidenceProblem(view, record);
      if (problem === null) return [];
      return [
        {
          ...(problem && { variant: problem }),
          recordIds: [record.id],
          field: 'evidence_level',
          values: { ref: record.ref },
          codes: { level: [`${record.kind}.evidence_level.${String(level)}`] },
        },
      ];
    }),
};

/** The variant of the message, '' for "nothing is attached", null when all is well. */
function findEvidenceProblem(view: RecordView, record: WorkshopRecord): string | null {
  const proofs = view
    .linksFrom(record.id, 'evidenced_by')
    .flatMap((link) => findActive(view, link.toId) ?? [])
    .filter((target) => target.kind === 'evidence');
  if (proofs.length === 0) return '';
  const dates = proofs.flatMap(({ body }) =>
    typeof body.evidence_date === 'string' ? [body.evidence_date] : [],
  );
  const newest = dates.sort().at(-1);
  if (newest && isOlderThan(newest, EVIDENCE_DAYS, dayOf(view.asOf))) return 'stale';
  const checkers = proofs.flatMap(({ body }) => (body.checked_by ? [body.checked_by] : []));
  if (checkers.some((person) => person !== record.body.owner_id)) return null;
  if (checkers.length > 0) return 'self_checked';
  return record.body.evidence_level === 'verified' ? 'unchecked' : null;
}

function findActive(view: RecordView, id: string): WorkshopRecord | undefined {
  const record = view.find(id);
  return record && isActive(record) ? record : undefined;
}

export const linkChecks: readonly Check[] = [
  circularDependency,
  retiredTarget,
  openConflict,
  inflatedEvidence,
];
