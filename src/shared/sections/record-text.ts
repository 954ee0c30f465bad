/** How records and their fields read: headline, labels, values. For everything that sees records of any kind. */
import { cleanLine, clip } from '../domain/clean-text';
import type { WorkshopRecord } from '../domain/workshop';
import type { FieldWords } from '../fields/field-kinds';
import { fieldText } from '../fields/field-kinds';
import { envelopeText, flagText } from './envelope-text.en';
import type { RecordView } from './record-view';
import type { AnyFieldText, AnySectionText } from './section-text';

type Fields = Readonly<Record<string, AnyFieldText>>;
type View = Pick<RecordView, 'declaration' | 'sectionOf' | 'find' | 'deriveContext' | 'workshop'>;

/** The words of a field: the section's own, else those of the envelope. */
export function findFieldText(text: AnySectionText, kind: string, field: string): AnyFieldText | undefined {
  return text.records[kind]?.fields[field] ?? (envelopeText as Fields)[field];
}

/** The label of a field of a kind. */
export function fieldLabel(view: View, kind: string, field: string): string {
  return findFieldText(view.sectionOf(kind).text, kind, field)?.label ?? field;
}

/** What a record is called by people, on one line; empty while nothing was typed. `max` counts graphemes. */
export function headlineOf(view: View, record: WorkshopRecord, max = 80): string {
  const { headline, title } = view.declaration(record.kind);
  const value = title?.(record.body) ?? record.body[headline];
  return typeof value === 'string' ? clip(cleanLine(value.slice(0, 4_000)), max) : '';
}

/** "G-03 Answer urgent tickets sooner". */
export function refAndHeadline(view: View, record: WorkshopRecord, max = 60): string {
  const headline = headlineOf(view, record, max);
  return headline ? `${record.ref} ${headline}` : record.ref;
}

/** A field of a record as people read it, derived ones too; empty when there is nothing. */
export function valueText(view: View, record: WorkshopRecord, name: string): string {
  const field = view.declaration(record.kind).fields[name];
  if (!field) return '';
  const value = field.kind === 'derived' ? field.derive(record.body, view.deriveContext) : record.body[name];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' && MOMENT.test(value)) return value.slice(0, 16).replace('T', ' ');
  return fieldText(field, value, wordsFor(view, record.kind, name));
}

/** A moment that the app wrote down; people read it without its seconds. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function wordsFor(view: View, kind: string, name: string): FieldWords {
  const options = findFieldText(view.sectionOf(kind).text, kind, name)?.options;
  return {
    language: 'en',
    option: (code) => options?.[code]?.[0] ?? (code === 'yes' || code === 'no' ? flagText[code] : code),
    reference: (id) => {
      const target = view.find(id);
      return target ? refAndHeadline(view, target) : 'removed record';
    },
  };
}
