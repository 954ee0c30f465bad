/** The constraint and risk register: limits by category, the regulatory screens, risks with maps, money and people. */
import type { ReportBlock } from '../../domain/report-block';
import { statusText } from '../../sections/envelope-text.en';
import { fieldLabel, findFieldText, valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { isolate } from '../cut-text';
import { singletonBlocks } from '../record-blocks';
import { cellOf, orNone, plainRecord, statementOf, tiedRefs } from './list-cells';
import { listText, registerText } from './list-text.en';
import { moneyBlocks } from './money-blocks';
import { riskRegisterBlocks } from './risk-register';

/** Blocks of the register, without its head. */
export function registerBlocks(view: RecordView): readonly ReportBlock[] {
  return [
    { type: 'heading', level: 2, text: registerText.constraints },
    ...constraintBlocks(view),
    ...riskRegisterBlocks(view),
    { type: 'heading', level: 2, text: registerText.money },
    ...moneyBlocks(view),
    { type: 'page-break' },
    {
      type: 'columns',
      columns: [
        { weight: 1, blocks: screenBlocks(view, 'risk_classification') },
        { weight: 1, blocks: screenBlocks(view, 'dpia_screening') },
      ],
    },
  ];
}

/** One table per category that has something; the others are named. */
function constraintBlocks(view: RecordView): readonly ReportBlock[] {
  const all = view.listAll('constraint');
  const options = findFieldText(view.sectionOf('constraint').text, 'constraint', 'category')?.options ?? {};
  const known = Object.keys(options);
  const groups = [
    ...known.map((code) => ({
      title: options[code]?.[0] ?? code,
      records: all.filter(({ body }) => body.category === code),
    })),
    {
      title: listText.none,
      records: all.filter(({ body }) => body.category === undefined || !known.includes(body.category)),
    },
  ];
  if (all.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  const rows = new Map(groups.map(({ title, records }) => [title, constraintRows(view, records)]));
  const alike = [...rows.values()].flat();
  const silent = groups.slice(0, -1).filter(({ records }) => records.length === 0);
  return [
    ...groups.flatMap(({ title, records }): readonly ReportBlock[] =>
      records.length === 0
        ? []
        : [
            { type: 'heading', level: 3, text: `${title} (${records.length})`, bookmark: false },
            constraintTable(view, rows.get(title) ?? [], alike),
          ],
    ),
    ...(silent.length > 0
      ? [
          {
            type: 'paragraph',
            text: listText.notDiscussedYet(silent.map(({ title }) => title).join(', ')),
            tone: 'muted',
          } as const,
        ]
      : []),
  ];
}

type Rows = readonly (readonly string[])[];

function constraintTable(view: RecordView, rows: Rows, alike: Rows): ReportBlock {
  const label = (name: string) => fieldLabel(view, 'constraint', name);
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('statement'), weight: 4 },
      { label: label('hardness'), narrow: true },
      { label: registerText.limit, weight: 1.6 },
      { label: label('imposed_by'), weight: 1.6 },
      { label: label('owner_id'), weight: 1.4 },
      { label: label('review_date'), narrow: true },
      { label: registerText.appliesTo, weight: 1 },
      { label: label('growth_effect'), weight: 2.4 },
      { label: briefText.status, narrow: true },
    ],
    rows,
    alike,
    empty: briefText.notDiscussed,
  };
}

function constraintRows(view: RecordView, records: readonly TypedRecord<'constraint'>[]): Rows {
  return records.map((typed) => {
    const record = plainRecord(typed);
    return [
      record.ref,
      statementOf(view, record),
      cellOf(view, record, 'hardness'),
      orNone(limitOf(view, typed)),
      cellOf(view, record, 'imposed_by'),
      cellOf(view, record, 'owner_id'),
      cellOf(view, record, 'review_date'),
      orNone(tiedRefs(view, record.id, 'from', 'limits').join(', ')),
      cellOf(view, record, 'growth_effect'),
      statusText[record.status][0],
    ];
  });
}

/** "at most 180,000 EUR, 2026-12-01, EU": whatever of it was written down. */
function limitOf(view: RecordView, typed: TypedRecord<'constraint'>): string {
  const record = plainRecord(typed);
  const say = (name: string) => valueText(view, record, name);
  const figure =
    typed.body.limit_value === undefined
      ? ''
      : [say('comparator'), say('limit_value'), say('limit_unit')].filter(Boolean).join(' ');
  // A day after a unit in Arabic would be turned around.
  return [isolate(figure), isolate(say('limit_date')), say('allowed_locations')].filter(Boolean).join(', ');
}

function screenBlocks(
  view: RecordView,
  kind: 'risk_classification' | 'dpia_screening',
): readonly ReportBlock[] {
  const name = view.sectionOf(kind).text.records[kind]?.name ?? registerText.screens;
  return [
    { type: 'heading', level: 2, text: name },
    ...singletonBlocks(view, kind),
    { type: 'paragraph', text: briefText.disclaimer, tone: 'small' },
  ];
}
