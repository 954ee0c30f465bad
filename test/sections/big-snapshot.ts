/** A large, believable workshop made by a fixed recipe: the same size gives the same records. */
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { rec, snapshotOf } from './build-snapshot';

const VERBS = ['Cut', 'Halve', 'Shorten', 'Reveal', 'Avoid', 'Sort', 'Explain', 'Forecast'];
const THINGS = [
  'waiting time',
  'misrouted tickets',
  'stock-outs',
  'paper forms',
  'night calls',
  'returns',
  'idle trucks',
];
const PEOPLE = [
  'tier-2 agents',
  'night nurses',
  'planners',
  'business customers',
  'drivers',
  'new colleagues',
];

/** About `size` records: one frame, and the rest spread over the kinds that checks read most. */
export function bigSnapshot(size: number): WorkshopSnapshot {
  const pick = (list: readonly string[], seed: number) => list[seed % list.length] ?? '';
  const sentence = (seed: number) =>
    `${pick(VERBS, seed * 3 + 1)} ${pick(THINGS, seed * 5 + seed)} of ${pick(PEOPLE, seed * 11)} in site ${(seed * 7919) % 997}`;
  const records = [rec('project', 'PRJ-01', { name: 'Big', short_term_horizon_d: 180 })];
  const links: string[] = [];
  for (let at = 0; records.length < size; at += 1) {
    const agreed = at % 3 === 0 ? 'agreed' : 'proposed';
    const owner = at % 4 === 0 ? {} : { owner_id: `P-${at % 9}` };
    records.push(
      rec('person', `P-${at}`, { full_name: `Person ${at}`, discipline: 'ml' }),
      rec('stakeholder', `SH-${at}`, {
        name: sentence(at + 7),
        power_pct: (at * 13) % 101,
        interest_pct: 70,
        attitude: 'opposed',
      }),
      rec(
        'goal',
        `G-${at}`,
        {
          statement: sentence(at),
          rank_order: (at % 50) + 1,
          evidence_level: 'measured',
          horizon: 'short_term',
          target_date: '2026-09-01',
          problem_statement: `${sentence(at + 2)} is slow`,
          ...owner,
        },
        agreed,
      ),
      rec(
        'constraint',
        `C-${at}`,
        { statement: sentence(at * 2), category: 'time', limit_date: '2026-08-01', ...owner },
        agreed,
      ),
      rec(
        'pain_point',
        `PP-${at}`,
        { description: sentence(at * 4 + 1), severity: 5, frequency: (at % 5) + 1 },
        agreed,
      ),
      rec(
        'feature',
        `F-${at}`,
        { description: sentence(at * 5 + 2), priority: 'must', effort_pd: 3, needs_ai: true, ...owner },
        agreed,
      ),
      rec(
        'risk',
        `R-${at}`,
        { statement: sentence(at * 6 + 3), likelihood: (at % 5) + 1, impact: 5, ...owner },
        agreed,
      ),
      rec('action_item', `A-${at}`, {
        what: sentence(at * 7 + 4),
        due_date: '2026-05-01',
        action_status: 'open',
      }),
    );
    links.push(`G-${at} benefits SH-${at}`, `PP-${at} addressed_by F-${at}`, `F-${at} supports G-${at}`);
    links.push(`C-${at} limits G-${at}`, `G-${at} depends_on G-${(at * 5 + 1) % 200}`);
  }
  return snapshotOf(records.slice(0, size), links);
}
