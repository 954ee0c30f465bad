/** The chapter on the day itself: what was planned, how long it took, and what came out of each item. */
import { clockTime } from '../agenda/agenda';
import { type PlanItem, planOf } from '../agenda/plan';
import type { ReportBlock } from '../domain/report-block';
import type { WorkshopRecord } from '../domain/workshop';
import { agendaTimelineFigure } from '../figures/agenda-timeline';
import { fieldLabel, valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { briefText } from './brief-text.en';
import { fullText } from './full-text.en';
import { listOfKind, recordDetails } from './record-blocks';

const KIND = 'agenda_item';
/** Items in one drawing of the day. */
const ITEMS = 24;
/** Fields that the table shows in full, in its own way. */
const SHOWN = [
  ...['title', 'kind', 'mode', 'activity_forms', 'section_codes', 'planned_min', 'min_min', 'actual_min'],
  ...['state', 'must_produce', 'outcome', 'private_notes'],
];

/** Blocks of the chapter, without its heading. */
export function agendaBlocks(view: RecordView): readonly ReportBlock[] {
  const records = listOfKind(view, KIND);
  if (records.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  const { prework, day, earlier, minutes } = planOf(records);
  const start = view.single('project')?.body.start_time ?? '';
  const ordered = [...prework, ...day].map(({ record }) => record).concat(earlier);
  return [
    { type: 'paragraph', text: totals(day, minutes) },
    ...timelines(view, day, start),
    {
      type: 'table',
      columns: [
        { label: fullText.start, narrow: true },
        { label: briefText.ref, narrow: true },
        { label: fullText.what, weight: 3 },
        { label: fieldLabel(view, KIND, 'section_codes'), weight: 1.4 },
        { label: fullText.planned, narrow: true, align: 'end' },
        { label: fullText.actual, narrow: true, align: 'end' },
        { label: fullText.difference, narrow: true, align: 'end' },
        { label: fieldLabel(view, KIND, 'state'), narrow: true },
      ],
      rows: [
        ...prework.map(({ record }) => row(view, record, fullText.before)),
        ...day.map((item) => row(view, item.record, startText(start, item.start))),
        ...earlier.map((record) => row(view, record, '')),
      ],
      empty: '',
    },
    ...ordered.flatMap((record) => recordDetails(view, record, [], SHOWN)),
  ];
}

function row(view: RecordView, record: WorkshopRecord, start: string): readonly string[] {
  const { planned_min: planned, actual_min: actual } = record.body;
  const isTimed = typeof planned === 'number' && typeof actual === 'number';
  const say = (name: string) => valueText(view, record, name);
  const least = say('min_min') ? ` (${fullText.atLeast} ${say('min_min')})` : '';
  return [
    start,
    record.ref,
    whatHappens(view, record),
    say('section_codes'),
    `${say('planned_min')}${least}`,
    say('actual_min'),
    isTimed ? signed(actual - planned) : '',
    say('state'),
  ];
}

/** The title, how the room works, what has to come out and what came out, each on a line of its own. */
function whatHappens(view: RecordView, record: WorkshopRecord): string {
  const say = (name: string) => valueText(view, record, name);
  const { kind } = record.body;
  const how = kind === 'block' ? [say('mode'), say('activity_forms')].filter(Boolean).join(', ') : '';
  const labelled = (name: string) => (say(name) ? `${fieldLabel(view, KIND, name)}: ${say(name)}` : '');
  return [valueText(view, record, 'title'), how, labelled('must_produce'), labelled('outcome')]
    .filter(Boolean)
    .join('\n');
}

/** The day along the clock; in parts where it has more items than a page can hold. */
function timelines(view: RecordView, day: readonly PlanItem[], start: string): readonly ReportBlock[] {
  return Array.from({ length: Math.ceil(day.length / ITEMS) }, (_, page): ReportBlock => {
    const items = day
      .slice(page * ITEMS, (page + 1) * ITEMS)
      .map(({ record, row: { minutes, kind }, start: from }) => ({
        label: `${record.ref} ${valueText(view, record, 'title')}`,
        start: from ?? 0,
        planned: minutes,
        ...(typeof record.body.actual_min === 'number' && { actual: record.body.actual_min }),
        isBreak: kind === 'break',
      }));
    const figure = agendaTimelineFigure(fullText.agenda, items, (minutes) => startText(start, minutes));
    return { type: 'figure', figure, caption: `${fullText.timeline}.` };
  });
}

/** "10:15" where the start of the day is known, else minutes from it. */
function startText(start: string, minutes: number | null): string {
  if (minutes === null) return '';
  return clockTime(start, minutes) ?? `+${minutes}`;
}

function signed(minutes: number): string {
  return minutes > 0 ? `+${minutes}` : minutes < 0 ? `−${-minutes}` : '0';
}

function totals(day: readonly PlanItem[], planned: number): string {
  const timed = day.filter(({ record }) => typeof record.body.actual_min === 'number');
  const taken = timed.reduce((sum, { record }) => sum + Number(record.body.actual_min), 0);
  const meant = timed.reduce((sum, { row: { minutes } }) => sum + minutes, 0);
  if (timed.length === 0) return fullText.notTimed(planned);
  const whole = fullText.minutes(planned, taken, timed.length, day.length);
  return `${whole} ${fullText.moreThanPlanned(taken - meant)}`;
}
