/** A large, believable workshop made by a fixed recipe: the same size gives the same records. */
import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { LINK_TYPES } from '@shared/sections/link-types';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import { rec, snapshotOf } from './build-snapshot';
import { fullRecord } from './full-record';

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

/** Made by the recipe below; all others are taken in turn. */
const MAIN_KINDS = 'person stakeholder goal constraint pain_point feature risk action_item'.split(' ');
const OTHER_KINDS: readonly string[] = RECORD_KINDS.filter(
  (kind) => !MAIN_KINDS.includes(kind) && !getDeclaration(kind).singleton && kind !== 'check_waiver',
);
/** As many of the other kinds come with each eight of the main ones. */
const OTHERS_PER_TURN = 6;

/** About `size` records: one frame, half of the rest of the kinds that people write most, half of all others. */
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
    for (let turn = at * OTHERS_PER_TURN; turn < (at + 1) * OTHERS_PER_TURN; turn += 1) {
      const kind = OTHER_KINDS[turn % OTHER_KINDS.length] ?? '';
      const number = Math.floor(turn / OTHER_KINDS.length);
      records.push(otherRecord(kind, number));
      links.push(...linksOf(kind, number));
    }
  }
  return snapshotOf(records.slice(0, size), links);
}

/** A record of any kind; what it refers to has the same number. */
function otherRecord(kind: string, number: number): WorkshopRecord {
  const { prefix, fields } = getDeclaration(kind);
  const made = fullRecord(kind, `${prefix}-${number}`, { evidence_level: undefined });
  const body = { ...made.body };
  for (const [name, field] of Object.entries(fields)) {
    const value = body[name];
    if (field.kind !== 'reference' || value === undefined) continue;
    const renumber = (ref: string) => ref.replace(/-01$/, `-${number}`);
    body[name] = typeof value === 'string' ? renumber(value) : (value as readonly string[]).map(renumber);
  }
  return { ...made, body, status: number % 3 === 0 ? 'agreed' : 'proposed' };
}

/** One link of each type that may start from the kind, to a record of the same number. */
function linksOf(kind: string, number: number): readonly string[] {
  const { prefix } = getDeclaration(kind);
  return LINK_TYPES.filter(({ from }) => (from as readonly string[]).includes(kind)).map(({ type, to }) => {
    const target = to[number % to.length] ?? 'evidence';
    return `${prefix}-${number} ${type} ${getDeclaration(target).prefix}-${number}`;
  });
}
