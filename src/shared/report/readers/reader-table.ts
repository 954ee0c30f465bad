/** The records of one kind as a reader meets them: one table of what matters to them; the full report has the rest. */
import type { ReportBlock, ReportColumn } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import type { Field } from '../../fields/field';
import { statusText } from '../../sections/envelope-text.en';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { cutText, joinRefs } from '../cut-text';
import { markedHeadline } from '../record-blocks';
import { readerText } from './reader-text.en';

/** Rows of one table; the references of the others stand below it. */
const ROWS = 16;
const REFS = 12;
const COLUMNS = 5;
const HEADLINE_WORDS = 28;
const CELL_WORDS = 14;
const FACT_WORDS = 30;
/** Kinds that people know by name and not by reference. */
const NAMED = 'person';

/** Heading and table; columns that hold nothing in any row are left out. */
export function readerTable(
  view: RecordView,
  kind: string,
  columns: readonly string[] | undefined,
): readonly ReportBlock[] {
  const heading = { type: 'heading', level: 2, text: pluralOf(view, kind) } as const;
  const records = view.recordsOf(kind);
  if (view.declaration(kind).singleton) return [heading, ...factBlocks(view, kind, records[0])];
  const { headline, fields } = view.declaration(kind);
  const shown = filledColumns(view, kind, records, columns);
  const hasStatus = new Set(records.map(({ status }) => status)).size > 1;
  const heads: readonly ReportColumn[] = [
    { label: briefText.ref, narrow: true },
    { label: fieldLabel(view, kind, headline), weight: 3 },
    ...shown.map((name) => ({ label: fieldLabel(view, kind, name), ...widthOf(fields[name]) })),
    ...(hasStatus ? [{ label: briefText.status, narrow: true }] : []),
  ];
  const rest = records.slice(ROWS);
  return [
    heading,
    {
      type: 'table',
      columns: heads,
      rows: records
        .slice(0, ROWS)
        .map((record) => [
          record.ref,
          markedHeadline(view, record, HEADLINE_WORDS),
          ...shown.map((name) => cellOf(view, record, name)),
          ...(hasStatus ? [statusText[record.status][0]] : []),
        ]),
      empty: briefText.notDiscussed,
    },
    ...(rest.length > 0
      ? [
          {
            type: 'paragraph',
            text: readerText.moreRecords(
              rest.length,
              joinRefs(
                rest.map(({ ref }) => ref),
                REFS,
              ),
            ),
            tone: 'muted',
          } as const,
        ]
      : []),
  ];
}

/** The one record of a kind: what it says, and in one line what it does not say. */
function factBlocks(
  view: RecordView,
  kind: string,
  record: WorkshopRecord | undefined,
): readonly ReportBlock[] {
  const { ownFields } = view.declaration(kind);
  const label = (name: string) => fieldLabel(view, kind, name);
  const value = (name: string) => (record ? valueText(view, record, name) : '');
  const said = ownFields.filter((name) => value(name) !== '');
  const unsaid = ownFields.filter((name) => value(name) === '');
  if (said.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  return [
    {
      type: 'fields',
      rows: said.map((name) => ({ label: label(name), value: cutText(value(name), FACT_WORDS, '…') })),
    },
    ...(unsaid.length > 0
      ? [
          {
            type: 'paragraph',
            text: `${briefText.notDiscussed}: ${unsaid.map(label).join(', ')}.`,
            tone: 'muted',
          } as const,
        ]
      : []),
  ];
}

function filledColumns(
  view: RecordView,
  kind: string,
  records: readonly WorkshopRecord[],
  wanted: readonly string[] | undefined,
): readonly string[] {
  const { columns, headline, fields } = view.declaration(kind);
  const isShort = (name: string) => {
    const field = fields[name];
    return field !== undefined && !(field.kind === 'text' && field.multiline);
  };
  return (wanted ?? columns.filter(isShort))
    .filter((name) => name !== headline && records.some((record) => valueText(view, record, name) !== ''))
    .slice(0, COLUMNS);
}

/** A mention of another record is its reference alone; its words stand in its own row. */
function cellOf(view: RecordView, record: WorkshopRecord, name: string): string {
  const { fields } = view.declaration(record.kind);
  const id = record.body[name];
  if (fields[name]?.kind === 'reference' && typeof id === 'string') {
    const target = view.find(id);
    if (target && target.kind !== NAMED) return target.ref;
  }
  return cutText(valueText(view, record, name), CELL_WORDS, '…');
}

function widthOf(field: Field | undefined): Pick<ReportColumn, 'narrow' | 'align' | 'weight'> {
  if (field?.kind === 'date') return { narrow: true };
  if (field?.kind === 'scale' || field?.kind === 'number') return { narrow: true, align: 'end' };
  if (field?.kind === 'money') return { weight: 1, align: 'end' };
  return { weight: field?.kind === 'text' ? 1.6 : 1.1 };
}

function pluralOf(view: RecordView, kind: string): string {
  return view.sectionOf(kind).text.records[kind]?.plural ?? fieldLabel(view, kind, 'title');
}
