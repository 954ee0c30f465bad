/**
 * The agenda of a workshop as its records have it now: work before the day, the day with its clock, and rows that a
 * change of template has set aside. Pure.
 */
import { byPosition, isActive, type WorkshopRecord } from '../domain/workshop';
import { type AgendaTrouble, findTroubles, startsOf } from './agenda';
import type { TemplateRow } from './template';

export type PlanState = 'open' | 'running' | 'done' | 'skipped';

/** A row of the agenda with the record behind it. */
export interface PlanItem {
  readonly record: WorkshopRecord;
  readonly row: TemplateRow;
  readonly state: PlanState;
  /** Minutes from the beginning of the day; null before the day. */
  readonly start: number | null;
}

export interface Plan {
  readonly prework: readonly PlanItem[];
  readonly day: readonly PlanItem[];
  readonly earlier: readonly WorkshopRecord[];
  /** Minutes of the day; what is skipped takes none. */
  readonly minutes: number;
  /** Blocks of the day, breaks left out. */
  readonly blocks: number;
}

/** Arranges the agenda's records. */
export function planOf(records: readonly WorkshopRecord[]): Plan {
  const ordered = records.filter(({ deletedAt }) => deletedAt === null).sort(byPosition);
  const current = ordered.filter(isActive).map(toItem);
  const day = current.filter(({ row }) => row.kind !== 'prework');
  const starts = startsOf(day.map(({ row, state }) => ({ kind: row.kind, minutes: spent(row, state) })));
  return {
    prework: current.filter(({ row }) => row.kind === 'prework'),
    day: day.map((item, at) => ({ ...item, start: starts[at] ?? null })),
    earlier: ordered.filter((record) => !isActive(record)),
    minutes: day.reduce((sum, { row, state }) => sum + spent(row, state), 0),
    blocks: day.filter(({ row }) => row.kind === 'block').length,
  };
}

/**
 * What is wrong with the day: rows are counted from 0 in `plan.day`. Without a stated length the sum is not judged;
 * what is skipped is not judged at all.
 */
export function planTroubles(
  plan: Plan,
  length: number | null,
  minimum: (sectionId: string) => number,
): readonly AgendaTrouble[] {
  const rows = plan.day.map(
    ({ row, state }): TemplateRow =>
      state === 'skipped' ? { ...row, minutes: 0, sections: [], mode: 'light' } : row,
  );
  return findTroubles({ rows, minutes: length ?? plan.minutes }, minimum);
}

/** "9", "9.30", "0930" and "09:30" as "09:30"; null for what is no time of day. */
export function parseClock(text: string): string | null {
  const parts = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2}))?$/.exec(text.trim());
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? parts[3] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Section id of the first block that is still to be worked on; null when there is none. */
export function firstOpenSection(plan: Plan): string | null {
  const next = plan.day.find(
    ({ row, state }) => row.kind === 'block' && row.sections.length > 0 && state === 'open',
  );
  return next?.row.sections[0] ?? null;
}

function toItem(record: WorkshopRecord): PlanItem {
  const { body } = record;
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
  const row: TemplateRow = {
    kind: oneOf(body.kind, ['block', 'break', 'prework']),
    title: typeof body.title === 'string' ? body.title : record.ref,
    minutes: typeof body.planned_min === 'number' ? body.planned_min : 0,
    sections: list(body.section_codes),
    forms: list(body.activity_forms),
    mode: oneOf(body.mode, ['build', 'confirm', 'light']),
    mustProduce: typeof body.must_produce === 'string' ? body.must_produce : '',
  };
  return { record, row, state: oneOf(body.state, ['open', 'running', 'done', 'skipped']), start: null };
}

/** The value when it is one of the codes, else the first code. */
function oneOf<const T extends string>(value: unknown, codes: readonly [T, ...T[]]): T {
  return codes.find((code) => code === value) ?? codes[0];
}

function spent(row: TemplateRow, state: PlanState): number {
  return state === 'skipped' ? 0 : row.minutes;
}
