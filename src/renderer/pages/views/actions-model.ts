/** Actions by who does them, by week, or by how far they are. What is late comes first everywhere. Pure. */
import { addDays } from '@shared/analysis/days';
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { byPerson, gather, type NameOf, type RecordGroup, textOf } from './record-group';

export type ActionGrouping = 'owner' | 'week' | 'status';

/** Still to be done. */
export function isOpenAction(record: WorkshopRecord): boolean {
  return record.body.action_status !== 'done' && record.body.action_status !== 'dropped';
}

/** Still to be done, and its day has passed; `today` is an ISO day. */
export function isOverdue(record: WorkshopRecord, today: string): boolean {
  const due = textOf(record, 'due_date');
  return isOpenAction(record) && due !== '' && due < today;
}

/** Earliest first, without a day last. */
export function sortByDue(records: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  const due = (record: WorkshopRecord): string => textOf(record, 'due_date') || '9999';
  return [...records].sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

/** Active actions in groups; what is done or dropped comes last. */
export function groupActions(
  records: readonly WorkshopRecord[],
  by: ActionGrouping,
  today: string,
  nameOf: NameOf,
): readonly RecordGroup[] {
  const active = sortByDue(records.filter(isActive));
  if (by === 'status') return byStatus(active);
  const open = active.filter(isOpenAction);
  const closed = active.filter((record) => !isOpenAction(record));
  return [
    ...(by === 'owner' ? byPerson(open, 'owner_id', nameOf, 'Nobody yet') : byWeek(open, today)),
    ...(closed.length > 0 ? [{ id: 'closed', title: 'Done and dropped', records: closed }] : []),
  ];
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

const STATUSES = [
  ['open', 'Open'],
  ['in_progress', 'In progress'],
  ['done', 'Done'],
  ['dropped', 'Dropped'],
] as const;

function byStatus(records: readonly WorkshopRecord[]): readonly RecordGroup[] {
  const groups = gather(records, (record) => textOf(record, 'action_status') || 'open');
  return STATUSES.flatMap(([id, title]) => {
    const group = groups.get(id);
    return group ? [{ id, title, records: group }] : [];
  });
}

function byWeek(records: readonly WorkshopRecord[], today: string): readonly RecordGroup[] {
  const thisWeek = mondayOf(today);
  const key = (record: WorkshopRecord): string => {
    const due = textOf(record, 'due_date');
    if (due === '') return 'never';
    return due < today ? 'overdue' : mondayOf(due);
  };
  return [...gather(records, key)].map(([id, group]): RecordGroup => {
    if (id === 'overdue') return { id, title: 'Overdue', isAlert: true, records: group };
    if (id === 'never') return { id, title: 'Without a day', isAlert: true, records: group };
    return { id, title: weekTitle(id, thisWeek), records: group };
  });
}

function weekTitle(monday: string, thisWeek: string): string {
  if (monday === thisWeek) return 'This week';
  if (monday === addDays(thisWeek, 7)) return 'Next week';
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return `Week of ${new Intl.DateTimeFormat('en-GB', style).format(new Date(`${monday}T00:00:00Z`))}`;
}
