/**
 * The action list as a calendar file (RFC 5545).
 *
 * An action becomes an all-day event on the day it is due, not a to-do: the calendars of most offices show no VTODO,
 * or drop it on import without a word. The event does not block the day (TRANSPARENT), because a deadline is no
 * meeting. UID is the id of the record, so a later file replaces what an earlier one brought; SEQUENCE is the revision
 * of the workshop. Nobody is invited: the file holds no addresses.
 */
import { addDays } from '../../analysis/days';
import type { WorkshopSnapshot } from '../../domain/workshop';
import { type Action, byDay, isToDo, stateOf } from '../../report/lists/action-state';
import { plainRecord } from '../../report/lists/list-cells';
import { fieldLabel, headlineOf, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { calendarDay, calendarLine, calendarMoment, calendarText } from './calendar-line';

/** What a calendar of actions holds. */
export interface ActionCalendar {
  readonly text: string;
  readonly events: number;
  /** Actions without a day; they cannot stand in a calendar. */
  readonly withoutDay: number;
}

/** Every action that has a day, those that are done and dropped too; `now` is when the file is made. */
export function actionCalendar(
  view: RecordView,
  { revision }: Pick<WorkshopSnapshot, 'revision'>,
  now: string,
): ActionCalendar {
  const actions = [...view.listAll('action_item')].sort(byDay);
  const dated = actions.filter(({ body }) => body.due_date !== undefined);
  const events = dated.map((action) => eventOf(view, action, revision, now));
  const text = [
    calendarLine('BEGIN', 'VCALENDAR'),
    calendarLine('VERSION', '2.0'),
    calendarLine('PRODID', '-//Groundwork//Action list//EN'),
    calendarLine('CALSCALE', 'GREGORIAN'),
    calendarLine('METHOD', 'PUBLISH'),
    calendarLine('X-WR-CALNAME', calendarText(view.workshop.title)),
    ...events,
    calendarLine('END', 'VCALENDAR'),
  ].join('');
  return { text, events: events.length, withoutDay: actions.length - dated.length };
}

function eventOf(view: RecordView, action: Action, revision: number, now: string): string {
  const day = action.body.due_date ?? '';
  const isGone = action.body.action_status !== 'done' && !isToDo(action);
  return [
    calendarLine('BEGIN', 'VEVENT'),
    calendarLine('UID', `${calendarText(action.id)}@groundwork`),
    calendarLine('DTSTAMP', calendarMoment(now)),
    calendarLine('LAST-MODIFIED', calendarMoment(action.updatedAt)),
    calendarLine('SEQUENCE', String(revision)),
    calendarLine('DTSTART;VALUE=DATE', calendarDay(day)),
    // The first day after it, as the standard wants it.
    calendarLine('DTEND;VALUE=DATE', calendarDay(addDays(day, 1))),
    calendarLine('SUMMARY', calendarText(summaryOf(view, action))),
    calendarLine('DESCRIPTION', calendarText(describe(view, action))),
    calendarLine('CATEGORIES', calendarText(view.workshop.title)),
    calendarLine('STATUS', isGone ? 'CANCELLED' : 'CONFIRMED'),
    calendarLine('TRANSP', 'TRANSPARENT'),
    calendarLine('CLASS', 'PRIVATE'),
    calendarLine('END', 'VEVENT'),
  ].join('');
}

function summaryOf(view: RecordView, action: Action): string {
  const record = plainRecord(action);
  const done = action.body.action_status === 'done' ? `${valueText(view, record, 'action_status')}: ` : '';
  return `${done}${action.ref} ${headlineOf(view, record, 200)}`.trim();
}

function describe(view: RecordView, action: Action): string {
  const record = plainRecord(action);
  const line = (label: string, value: string) => (value ? [`${label}: ${value}`] : []);
  const named = ['owner_id', 'done_criterion', 'blocks_record_id'].flatMap((name) =>
    line(fieldLabel(view, 'action_item', name), valueText(view, record, name)),
  );
  return [
    ...named,
    ...line(fieldLabel(view, 'action_item', 'action_status'), stateOf(view, action)),
    ...line('Groundwork', view.workshop.title),
  ].join('\n');
}
