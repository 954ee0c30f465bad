/**
 * Every register of a workshop as a table: one per kind of record, one of the links, and what standards ask for. All records with their
 * references, retired ones too; single answers of votes and the facilitator's own notes stay out, as in every brief.
 */
import type { WorkshopRecord } from '../../domain/workshop';
import type { Field, Money } from '../../fields/field';
import { minorDigits } from '../../fields/field-kinds';
import { listOfKind } from '../../report/record-blocks';
import { standardRows } from '../../report/standards-rows';
import { statusText } from '../../sections/envelope-text.en';
import { findLinkType } from '../../sections/link-types';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { RECORD_KINDS } from '../../sections/registry';
import { type CsvCell, toCsv } from './csv';
import { registerFileText } from './registers-text.en';

/** One table as a file. */
export interface RegisterFile {
  readonly name: string;
  readonly text: string;
}

/** Kinds that hold one answer of one person each. */
const SECRET_KINDS: ReadonlySet<string> = new Set(['vote', 'agreement_poll']);
const SECRET_FIELDS: ReadonlySet<string> = new Set(['private_notes', 'person_token']);

/** All tables that have rows, kinds in the order of the sections, then the links and the standards. */
export function registerFiles(view: RecordView): readonly RegisterFile[] {
  const kinds = RECORD_KINDS.filter((kind) => !SECRET_KINDS.has(kind) && listOfKind(view, kind).length > 0);
  const files = kinds.map((kind) => ({ name: `${kind}.csv`, text: toCsv(tableOf(view, kind)) }));
  return [
    ...files,
    ...(view.links.length === 0 ? [] : [{ name: 'links.csv', text: toCsv(linkTable(view)) }]),
    ...(files.length === 0 ? [] : [{ name: 'standards.csv', text: toCsv(standardTable(view)) }]),
  ];
}

/** What standards ask for, and the records that cover it. */
function standardTable(view: RecordView): readonly (readonly CsvCell[])[] {
  const { source, items, sections, state, by, states } = registerFileText.standards;
  return [
    [source, items, sections, state, by],
    ...standardRows(view).map((row) => [
      row.source,
      row.items,
      row.sections.join('; '),
      states[row.state],
      row.refs.join('; '),
    ]),
  ];
}

function tableOf(view: RecordView, kind: string): readonly (readonly CsvCell[])[] {
  const fields = Object.entries(view.declaration(kind).fields).filter(([name]) => !SECRET_FIELDS.has(name));
  const { ref, status, created, updated, id, currency } = registerFileText;
  const heads = fields.flatMap(([name, field]) => {
    const label = fieldLabel(view, kind, name);
    return field.kind === 'money' ? [label, `${label} (${currency})`] : [label];
  });
  return [
    [ref, status, ...heads, created, updated, id],
    ...listOfKind(view, kind).map((record) => [
      record.ref,
      statusText[record.status][0],
      ...fields.flatMap(([name, field]) => cellsOf(view, record, name, field)),
      record.createdAt,
      record.updatedAt,
      record.id,
    ]),
  ];
}

/** Figures stay figures, references are references alone; everything else is what people read. */
function cellsOf(view: RecordView, record: WorkshopRecord, name: string, field: Field): readonly CsvCell[] {
  const value = record.body[name];
  if (field.kind === 'money') {
    if (value === undefined) return ['', ''];
    const { amount_minor, currency } = value as Money;
    return [amount_minor / 10 ** minorDigits(currency), currency];
  }
  if (typeof value === 'number') return [value];
  if (field.kind === 'reference') {
    const ids = Array.isArray(value) ? value : [value];
    return [ids.flatMap((id) => view.find(typeof id === 'string' ? id : undefined)?.ref ?? []).join('; ')];
  }
  return [field.kind === 'text' && typeof value === 'string' ? value : valueText(view, record, name)];
}

function linkTable(view: RecordView): readonly (readonly CsvCell[])[] {
  const { from, relation, to, strength, note } = registerFileText;
  const rows = view.links.flatMap((link): readonly (readonly CsvCell[])[] => {
    const ends = [view.find(link.fromId)?.ref, view.find(link.toId)?.ref];
    const [first, second] = ends;
    if (first === undefined || second === undefined) return [];
    return [[first, findLinkType(link.type)?.label ?? link.type, second, link.strength, link.note]];
  });
  return [[from, relation, to, strength, note], ...rows];
}
