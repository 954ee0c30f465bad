/** Checks on the connections between records of any kind: circles, retired targets, conflicts, evidence. */

import { findCycles } from '../../analysis/cycles';
import type { Link, WorkshopRecord } from '../../domain/workshop';
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import { findEvidenceProblem } from '../evidence-problem';
import { LINK_TYPES } from '../link-types';
import type { CheckFinding, RecordView } from '../record-view';

const REQUIRED = LINK_TYPES.filter((link) => link.need === 'required').map((link) => link.type);
const MAX_PATH = 6;

const circularDependency: Check = {
  id: 'CK004',
  severity: 'error',
  run: (view) => {
    const needs = view.linksOf('depends_on').map((link) => [link.fromId, link.toId] as const);
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
    REQUIRED.flatMap(view.linksOf).flatMap((link) => {
      const from = findActive(view, link.fromId);
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
    return view.linksOf('conflicts_with').flatMap((link) => {
      const pair = findPair(view, link);
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

const inflatedEvidence: Check = {
  id: 'CK009',
  severity: 'warning',
  runKind: (view, kind) => {
    if (kind === 'evidence') return [];
    return view.recordsOf(kind).flatMap((record) => {
      const problem = findEvidenceProblem(view, record);
      if (problem === null) return [];
      return [
        {
          ...(problem !== 'missing' && { variant: problem }),
          recordIds: [record.id],
          field: 'evidence_level',
          values: { ref: record.ref },
          codes: { level: [`${kind}.evidence_level.${String(record.body.evidence_level)}`] },
        },
      ];
    });
  },
};

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
