/**
 * Records of any kind as report blocks: a table of all of them, then, for each record that says more than fits into a
 * row, its remaining fields and links. Together they print every field that holds something.
 */
import { groupBy } from '../analysis/group-by';
import type { ReportBlock, ReportColumn } from '../domain/report-block';
import type { WorkshopRecord } from '../domain/workshop';
import type { Field } from '../fields/field';
import { statusText } from '../sections/envelope-text.en';
import { findLinkType } from '../sections/link-types';
import { fieldLabel, headlineOf, valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { briefText } from './brief-text.en';
import { cutText, joinRefs } from './cut-text';

const MAX_COLUMNS = 4;
const CELL_WORDS = 40;
const SHORT_WORDS = 14;
/** More linked records than this are written as runs: "G-01 to G-06". */
const REFS = 3;

export interface RecordBlocksOptions {
  /** Fields of the table after reference and headline; the declared columns when absent. */
  readonly columns?: readonly string[];
  /** Records to print; all that are not in the bin when absent. */
  readonly records?: readonly WorkshopRecord[];
  /** Head of the column of headlines; the label of their field when absent. */
  readonly headlineLabel?: string;
  /** Fields that the surroundings say already, such as the parent of a part. */
  readonly implied?: readonly string[];
  /** No heading: the caller has written one. */
  readonly bare?: boolean;
  /** No details below the table. */
  readonly isTable?: boolean;
  /** A drawing of all of them, between the table and the details. */
  readonly drawing?: readonly ReportBlock[];
}

/** Heading, table and details of the records of one kind. */
export function recordBlocks(
  view: RecordView,
  kind: string,
  options: RecordBlocksOptions = {},
): readonly ReportBlock[] {
  const records = options.records ?? listOfKind(view, kind);
  const plural = view.sectionOf(kind).text.records[kind]?.plural ?? kind;
  const columns = pickColumns(view, kind, options.columns);
  return [
    ...(options.bare ? [] : [{ type: 'heading', level: 2, text: plural } as const]),
    recordTable(view, kind, records, columns, options.headlineLabel),
    ...(options.drawing ?? []),
    ...(options.isTable
      ? []
      : records.flatMap((record) => recordDetails(view, record, columns, options.implied ?? []))),
  ];
}

/** The one record of a kind as label and value pairs; what is empty says so, common fields apart. */
export function singletonBlocks(view: RecordView, kind: string): readonly ReportBlock[] {
  const record = listOfKind(view, kind)[0];
  if (!record) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  const { fields, ownFields } = view.declaration(kind);
  const rows = Object.keys(fields).flatMap((name) => {
    const value = valueText(view, record, name);
    if (value === '' && !ownFields.includes(name)) return [];
    return [{ label: fieldLabel(view, kind, name), value: value || briefText.notDiscussed }];
  });
  const links = linksText(view, record);
  // Whoever reads "see DP-01" elsewhere has to find it.
  rows.unshift({ label: briefText.ref, value: record.ref });
  return [
    {
      type: 'fields',
      rows: links ? [...rows, { label: briefText.links, value: links }] : rows,
      isPaired: true,
    },
  ];
}

/** Every record of a kind that is not in the bin, retired ones too, as plain records. */
export function listOfKind(view: RecordView, kind: string): readonly WorkshopRecord[] {
  return view.listAll(kind as Parameters<RecordView['listAll']>[0]) as unknown as readonly WorkshopRecord[];
}

/** The headline in at most so many words, with the mark of an assumption. */
export function markedHeadline(view: RecordView, record: WorkshopRecord, words: number, mark = '…'): string {
  const headline = cutText(headlineOf(view, record, 2_000), words, mark);
  const isAssumed = record.body.evidence_level === 'assumption';
  return isAssumed ? `${headline} ${briefText.assumption}`.trim() : headline;
}

function recordTable(
  view: RecordView,
  kind: string,
  records: readonly WorkshopRecord[],
  columns: readonly string[],
  headlineLabel?: string,
): ReportBlock {
  const { fields, headline } = view.declaration(kind);
  const heads: readonly ReportColumn[] = [
    { label: briefText.ref, narrow: true },
    { label: headlineLabel ?? fieldLabel(view, kind, headline), weight: 3 },
    ...columns.map((name) => ({ label: fieldLabel(view, kind, name), ...columnWidth(fields[name]) })),
    { label: briefText.status, narrow: true },
  ];
  const rows = records.map((record) => [
    record.ref,
    markedHeadline(view, record, CELL_WORDS),
    ...columns.map((name) => cutText(valueText(view, record, name), SHORT_WORDS, '…')),
    statusText[record.status][0],
  ]);
  return { type: 'table', columns: heads, rows, empty: briefText.notDiscussed };
}

function columnWidth(field: Field | undefined): Pick<ReportColumn, 'narrow' | 'align' | 'weight'> {
  if (field?.kind === 'date') return { narrow: true };
  if (field?.kind === 'scale') return { narrow: true, align: 'end' };
  return field?.kind === 'number' || field?.kind === 'money' ? { align: 'end' } : { weight: 1 };
}

/** What a table with these columns cuts or leaves out, with the record's links; nothing when the row says it all. */
export function recordDetails(
  view: RecordView,
  record: WorkshopRecord,
  columns: readonly string[],
  implied: readonly string[],
): readonly ReportBlock[] {
  const { fields, headline } = view.declaration(record.kind);
  const rows = Object.keys(fields).flatMap((name) => {
    const value = valueText(view, record, name);
    const words = name === headline ? CELL_WORDS : columns.includes(name) ? SHORT_WORDS : 0;
    const isShown = implied.includes(name) || (words > 0 && cutText(value, words, '…') === plain(value));
    return value === '' || isShown ? [] : [{ label: fieldLabel(view, record.kind, name), value }];
  });
  const links = linksText(view, record);
  if (links) rows.push({ label: briefText.links, value: links });
  if (rows.length === 0) return [];
  const title = `${record.ref} ${markedHeadline(view, record, SHORT_WORDS)}`;
  return [
    { type: 'heading', level: 3, text: title, bookmark: false },
    { type: 'fields', rows, isPaired: true },
  ];
}

/** Amounts are formatted with unbreakable blanks; in a cell they are plain ones. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** "benefits SH-01, SH-02; is addressed by F-01 (they asked for it)": links from this record and to it, by meaning. */
export function linksText(view: RecordView, record: WorkshopRecord): string {
  const ends = [
    ...view
      .linksFrom(record.id)
      .map((link) => ({ link, words: findLinkType(link.type)?.label, id: link.toId })),
    ...view
      .linksTo(record.id)
      .map((link) => ({ link, words: findLinkType(link.type)?.reverse, id: link.fromId })),
  ].flatMap(({ link, words, id }) => {
    const ref = view.find(id)?.ref;
    return ref ? [{ ref, note: link.note, words: words ?? link.type }] : [];
  });
  const alike = groupBy(ends, ({ words, note }) => (note ? `${words} ${note}` : words));
  return [...alike.values()]
    .map((some) => {
      const { words, note } = some[0] as (typeof ends)[number];
      const refs = joinRefs(
        some.map(({ ref }) => ref),
        REFS,
      );
      return `${words} ${refs}${note ? ` (${note})` : ''}`;
    })
    .join('; ');
}

function pickColumns(view: RecordView, kind: string, wanted?: readonly string[]): readonly string[] {
  const { columns, headline, fields } = view.declaration(kind);
  const candidates = wanted ?? columns.filter((name) => !isLong(fields[name])).slice(0, MAX_COLUMNS);
  return candidates.filter((name) => name !== headline);
}

function isLong(field: Field | undefined): boolean {
  return field?.kind === 'text' && field.multiline;
}
