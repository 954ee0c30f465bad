/** What people do with the agenda: rows come, move and go, and are ticked off. */

import type { Plan, PlanState } from '@shared/agenda/plan';
import type { Template } from '@shared/agenda/template';
import { select } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { writeBatch } from './batch';
import { createRecord, moveRecord, updateRecord } from './intents';

const NEW_ROWS = {
  block: { title: 'New block', kind: 'block', planned_min: 15 },
  break: { title: 'Break', kind: 'break', planned_min: 10 },
  prework: { title: 'New task', kind: 'prework', planned_min: 15, state: 'open' },
} as const;

/** Adds a row at the end and opens its details, where it gets its words. */
export async function addAgendaRow(kind: keyof typeof NEW_ROWS): Promise<void> {
  const id = await createRecord('agenda_item', NEW_ROWS[kind]);
  if (id) select(id, { field: 'title' });
}

/** Lays out the rows of a template in a workshop that has none yet, as one step. */
export async function layOutTemplate(template: Template): Promise<void> {
  const creates = template.rows.map((row, at) => ({
    key: `row-${at}`,
    kind: 'agenda_item',
    body: {
      title: row.title,
      kind: row.kind,
      mode: row.mode,
      planned_min: row.minutes,
      ...(row.sections.length > 0 && { section_codes: [...row.sections] }),
      ...(row.forms.length > 0 && { activity_forms: [...row.forms] }),
      ...(row.mustProduce !== '' && { must_produce: row.mustProduce }),
    },
  }));
  await writeBatch(`lay out the agenda of ${template.name}`.slice(0, 60), creates);
}

/** Changes how long a row takes. */
export function setAgendaMinutes(id: string, minutes: number): Promise<boolean> {
  return updateRecord(id, { planned_min: minutes });
}

/** Marks a row as open, done or skipped. */
export function setAgendaState(id: string, state: PlanState): Promise<boolean> {
  return updateRecord(id, { state });
}

/** Says which sections a row works on; the first one is where it opens. */
export function setAgendaSections(id: string, sections: readonly string[]): Promise<boolean> {
  return updateRecord(id, { section_codes: sections.length > 0 ? [...sections] : null });
}

/** Places a row of the day so that it is the one at `index` of the rows that stay; false when that is where it is. */
export async function moveAgendaRow(plan: Plan, id: string, index: number): Promise<boolean> {
  const from = plan.day.findIndex(({ record }) => record.id === id);
  const others = plan.day.filter(({ record }) => record.id !== id);
  if (from === -1 || index === from || index < 0 || index > others.length) return false;
  const before = others[index - 1];
  return moveRecord(id, before ? before.record.id : beforeRow(others[0]?.record.id, id));
}

/** Sets when the day begins, "09:00"; null goes back to the usual time. */
export async function setStartTime(clock: string | null): Promise<boolean> {
  const project = getMirror()?.byKind.get('project')?.[0];
  return project ? updateRecord(project.id, { start_time: clock }) : false;
}

/** What stands before the day's first row among all rows: work before the day, or a row set aside. */
function beforeRow(firstId: string | undefined, movedId: string): string | null {
  const rows = (getMirror()?.byKind.get('agenda_item') ?? []).filter(({ id }) => id !== movedId);
  return rows[rows.findIndex(({ id }) => id === firstId) - 1]?.id ?? null;
}
