/** Budget lines and people of the register, added up and held against the limits. */
import { limitCurrency, sumMoney } from '../../analysis/budget-sum';
import type { ReportBlock } from '../../domain/report-block';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { budgetText } from '../budget-text';
import { cellOf, orNone, plainRecord } from './list-cells';
import { registerText } from './list-text.en';

/** Budget lines, their totals, each cost limit with what is planned under it, and people needed and at hand. */
export function moneyBlocks(view: RecordView): readonly ReportBlock[] {
  const totals = budgetText(view);
  return [
    budgetTable(view),
    ...(totals ? [{ type: 'paragraph', text: `${briefText.totals}: ${totals}.` } as const] : []),
    limitTable(view),
    capacityTable(view),
  ];
}

function budgetTable(view: RecordView): ReportBlock {
  const label = (name: string) => fieldLabel(view, 'budget_line', name);
  return {
    type: 'table',
    caption: briefText.budget,
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('cost_item'), weight: 4 },
      { label: label('cost_type'), weight: 1.5 },
      { label: label('amount'), weight: 1.5, align: 'end' },
      { label: label('constraint_id'), weight: 2 },
    ],
    rows: view.listAll('budget_line').map((typed) => {
      const line = plainRecord(typed);
      return [
        line.ref,
        ...['cost_item', 'cost_type', 'amount', 'constraint_id'].map((name) => cellOf(view, line, name)),
      ];
    }),
    empty: briefText.notDiscussed,
  };
}

function limitTable(view: RecordView): ReportBlock {
  const limits = view.list('constraint').filter(({ body }) => body.category === 'cost');
  return {
    type: 'table',
    caption: registerText.moneyAgainst,
    columns: [
      { label: briefText.limits, weight: 2 },
      { label: registerText.limit, weight: 2 },
      { label: registerText.planned, weight: 2 },
      { label: '', weight: 2 },
    ],
    rows: limits.map((limit) => {
      const words = ['comparator', 'limit_value', 'limit_unit'].map((name) =>
        valueText(view, plainRecord(limit), name),
      );
      return [limit.ref, orNone(words.filter(Boolean).join(' ')), ...plannedUnder(view, limit)];
    }),
    empty: registerText.noCostLimit,
  };
}

/** The sum of the one-off lines under a limit, and whether it keeps to it. */
function plannedUnder(view: RecordView, { id, body }: TypedRecord<'constraint'>): readonly [string, string] {
  const currency = limitCurrency(body.limit_unit ?? '');
  const lines = view
    .list('budget_line')
    .filter((line) => line.body.constraint_id === id && line.body.cost_type !== 'recurring_month');
  if (currency === null || body.limit_value === undefined || lines.length === 0)
    return [orNone(''), registerText.noCompare];
  const sum = sumMoney(
    lines.map((line) => line.body.amount),
    currency,
  );
  const shown = `${currency} ${new Intl.NumberFormat('en').format(sum)}`;
  return [shown, sum > body.limit_value ? registerText.over : registerText.within];
}

function capacityTable(view: RecordView): ReportBlock {
  const lines = view.listAll('capacity_line');
  const active = view.list('capacity_line');
  const label = (name: string) => fieldLabel(view, 'capacity_line', name);
  const figure = (value: number) => String(Math.round(value * 100) / 100);
  const sum = (name: 'needed_fte' | 'available_fte') =>
    active.reduce((total, { body }) => total + (body[name] ?? 0), 0);
  const rows = lines.map((typed) => {
    const { needed_fte: needed, available_fte: available } = typed.body;
    const gap =
      needed === undefined || available === undefined ? '' : figure(Math.max(0, needed - available));
    const cell = (name: string) => cellOf(view, plainRecord(typed), name);
    return [
      typed.ref,
      cell('role_name'),
      cell('needed_fte'),
      cell('available_fte'),
      orNone(gap),
      `${cell('from_date')} … ${cell('to_date')}`,
      cell('gap_plan'),
    ];
  });
  const all = [
    '',
    registerText.allPeople,
    figure(sum('needed_fte')),
    figure(sum('available_fte')),
    '',
    '',
    '',
  ];
  return {
    type: 'table',
    caption: view.sectionOf('capacity_line').text.records.capacity_line?.plural ?? registerText.needed,
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('role_name'), weight: 3 },
      { label: registerText.needed, weight: 1, align: 'end' },
      { label: registerText.available, weight: 1, align: 'end' },
      { label: registerText.gap, weight: 1, align: 'end' },
      { label: `${label('from_date')} … ${label('to_date')}`, weight: 2 },
      { label: label('gap_plan'), weight: 1.5 },
    ],
    rows: rows.length > 1 ? [...rows, all] : rows,
    empty: briefText.notDiscussed,
  };
}
