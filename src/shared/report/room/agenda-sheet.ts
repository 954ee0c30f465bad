/** The agenda as the room sees it: when, what, which sections, and what each block has to leave behind. */
import { clockTime } from '../../agenda/agenda';
import { type PlanItem, planOf } from '../../agenda/plan';
import type { ReportBlock, ReportColumn } from '../../domain/report-block';
import { valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { findSection } from '../../sections/registry';
import { listOfKind } from '../record-blocks';
import { lengthText, roomText } from './room-text.en';

/** Blocks of the sheet. The facilitator's own notes and minutes taken stay out of it. */
export function agendaSheet(view: RecordView, title: string): readonly ReportBlock[] {
  const plan = planOf(listOfKind(view, 'agenda_item'));
  const day = plan.day.filter(({ state }) => state !== 'skipped');
  if (day.length === 0 && plan.prework.length === 0)
    return [{ type: 'paragraph', text: roomText.noAgenda, tone: 'muted' }];
  const start = view.single('project')?.body.start_time ?? '';
  const length = lengthText(plan.minutes, clockTime(start, 0), clockTime(start, plan.minutes));
  return [
    { type: 'heading', level: 1, text: title, bookmark: true },
    { type: 'paragraph', text: length, tone: 'lead' },
    {
      type: 'table',
      columns: [
        { label: roomText.start, narrow: true },
        { label: roomText.minutes, narrow: true, align: 'end' },
        { label: roomText.what, weight: 3 },
        { label: roomText.sections, weight: 1.6 },
        { label: roomText.produces, weight: 2 },
      ],
      rows: day.map((item) => row(view, item, start)),
      empty: roomText.noAgenda,
    },
    ...before(view, plan.prework),
  ];
}

function before(view: RecordView, prework: readonly PlanItem[]): readonly ReportBlock[] {
  if (prework.length === 0) return [];
  // Prework seldom has to leave something of its own; an empty column would only take room.
  const last = prework.some(({ row: { mustProduce } }) => mustProduce !== '') ? 5 : 4;
  const columns: readonly ReportColumn[] = [
    { label: roomText.minutes, narrow: true, align: 'end' },
    { label: roomText.what, weight: 3 },
    { label: roomText.sections, weight: 1.6 },
    { label: roomText.produces, weight: 2 },
  ];
  return [
    { type: 'heading', level: 2, text: roomText.before },
    {
      type: 'table',
      columns: columns.slice(0, last - 1),
      rows: prework.map((item) => row(view, item, '').slice(1, last)),
      empty: '',
    },
  ];
}

function row(view: RecordView, { record, row: plan, start: at }: PlanItem, start: string): readonly string[] {
  const forms = plan.kind === 'block' ? valueText(view, record, 'activity_forms') : '';
  return [
    at === null ? '' : (clockTime(start, at) ?? `+${at}`),
    String(plan.minutes),
    forms === '' ? plan.title : `${plan.title}\n${forms}`,
    plan.sections.map((id) => `${id} ${findSection(id)?.text.short ?? ''}`.trim()).join(', '),
    plan.mustProduce,
  ];
}
