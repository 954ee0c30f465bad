/** More of everything than a page can hold: goals, limits, measures, risks, actions and people, all with the same words. */
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { rec, snapshotOf } from '../../../sections/build-snapshot';

const pad = (at: number) => String(at).padStart(2, '0');

/** `count` of each; with `isHoley` every second goal and constraint is retired, so that references form no runs. */
export function crowdedSnapshot(count: number, words: string, isHoley = false): WorkshopSnapshot {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const status = (at: number) => (isHoley && at % 2 === 0 ? 'superseded' : 'proposed');
  const records = numbers.flatMap((at) => [
    rec(
      'goal',
      `G-${pad(at)}`,
      { statement: words, rank_order: at, impact_basis: words, target_date: '2026-12-01' },
      status(at),
    ),
    rec(
      'constraint',
      `C-${pad(at)}`,
      {
        ...{ statement: words, hardness: 'negotiable', category: 'cost', limit_value: 5 },
        limit_unit: words.slice(0, 40),
      },
      status(at),
    ),
    rec('kpi', `KPI-${pad(at)}`, {
      ...{
        metric_name: words,
        unit: words.slice(0, 40),
        baseline_value: 1_234_567.89,
        target_value: 987_654.321,
      },
      ...{ role: at % 2 ? 'primary' : 'guardrail', direction: 'decrease', target_date: '2026-12-01' },
    }),
    rec('risk', `R-${pad(at)}`, { statement: words, likelihood: 4, impact: 4, owner_id: 'P-01' }),
    rec('action_item', `A-${pad(at)}`, { what: words, due_date: '2026-07-01', owner_id: 'P-01' }),
    rec('persona', `PE-${pad(at)}`, { name: words, archetype: words, persona_kind: 'affected_non_user' }),
    rec('pain_point', `PP-${pad(at)}`, { description: words, severity: 5, frequency: 5 }),
    rec('stakeholder', `SH-${pad(at)}`, {
      ...{ name: words, kind: at % 2 ? 'sponsor' : 'affected_person', possible_harm: words },
    }),
  ]);
  const first = [
    rec('project', 'PRJ-01', { name: 'Routing', one_line_purpose: words.slice(0, 300) }),
    rec('person', 'P-01', { full_name: words.slice(0, 120) }),
    rec('decision', 'D-01', { question: words }),
  ];
  const links = numbers.map((at) => `G-01 measured_by KPI-${pad(at)}`);
  return snapshotOf([...first, ...records], links);
}
