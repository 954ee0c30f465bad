/** Cells of lists: values that say "–" where nothing was written, and references of what a record is tied to. */
import type { WorkshopRecord } from '../../domain/workshop';
import { valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import type { RecordKind } from '../../sections/registry';
import { markedHeadline } from '../record-blocks';
import { listText } from './list-text.en';

const STATEMENT_WORDS = 150;

/** Any record as code for records of all kinds sees it. */
export function plainRecord<K extends RecordKind>(record: TypedRecord<K>): WorkshopRecord {
  return record as unknown as WorkshopRecord;
}

/** The text, or the sign for nothing. */
export function orNone(text: string): string {
  return text === '' ? listText.none : text;
}

/** A field as people read it, or the sign for nothing. */
export function cellOf(view: RecordView, record: WorkshopRecord, field: string): string {
  return orNone(valueText(view, record, field));
}

/** What the record says, whole, with the mark of an assumption. */
export function statementOf(view: RecordView, record: WorkshopRecord): string {
  return orNone(markedHeadline(view, record, STATEMENT_WORDS));
}

/** References at the other ends of links of these types; `way` says from which end they are read. */
export function tiedRefs(
  view: RecordView,
  id: string,
  way: 'from' | 'to',
  ...types: readonly string[]
): readonly string[] {
  const links = way === 'from' ? view.linksFrom(id) : view.linksTo(id);
  return links.flatMap((link) => {
    const other = view.find(way === 'from' ? link.toId : link.fromId);
    return other && types.includes(link.type) ? [other.ref] : [];
  });
}
