/** Entries of a draft: a question, what the records say about it, and whom to ask when they say nothing. */
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { fieldLabel, headlineOf, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { isolate } from '../cut-text';
import { draftText } from './draft-text.en';

/** One entry. */
export interface DraftEntry {
  readonly label: string;
  /** Each a line of its own; none when nothing was recorded. */
  readonly lines: readonly string[];
  readonly ask: string;
}

/** A named part of a draft. */
export interface DraftPart {
  readonly title: string;
  readonly entries: readonly DraftEntry[];
}

/** Heading and pairs of every part. */
export function partBlocks(parts: readonly DraftPart[], level: 2 | 3): readonly ReportBlock[] {
  return parts.flatMap(({ title, entries }): readonly ReportBlock[] => [
    { type: 'heading', level, text: title },
    {
      type: 'fields',
      rows: entries.map(({ label, lines, ask }) => ({
        label,
        value: lines.length > 0 ? lines.join('\n') : draftText.missing(ask),
      })),
    },
  ]);
}

/** "12 of 30 entries are filled from the records". */
export function filledText(parts: readonly DraftPart[]): string {
  const entries = parts.flatMap((part) => part.entries);
  return draftText.filled(entries.filter(({ lines }) => lines.length > 0).length, entries.length);
}

/** An entry from the fields of one record: "C-01: …"; nothing where none of them holds anything. */
export function fromFields(
  view: RecordView,
  label: string,
  ask: string,
  record: WorkshopRecord | undefined,
  ...names: readonly string[]
): DraftEntry {
  const values = record ? names.map((name) => valueText(view, record, name)).filter(Boolean) : [];
  return { label, ask, lines: record && values.length > 0 ? [`${values.join(', ')} (${record.ref})`] : [] };
}

/** An entry with a line per record: reference, headline and what else is known, the mark of an assumption last. */
export function fromRecords(
  view: RecordView,
  label: string,
  ask: string,
  records: readonly WorkshopRecord[],
  ...names: readonly string[]
): DraftEntry {
  return { label, ask, lines: records.map((record) => recordLine(view, record, names)) };
}

function recordLine(view: RecordView, record: WorkshopRecord, names: readonly string[]): string {
  // A bare figure would not say whether it is a target or what was measured.
  const facts = names.flatMap((name) => {
    const value = valueText(view, record, name);
    return value === '' ? [] : [`${fieldLabel(view, record.kind, name)}: ${value}`];
  });
  const headline = headlineOf(view, record, 2_000);
  const known = facts.length > 0 ? ` ${isolate(`(${facts.join('; ')})`)}` : '';
  const mark = record.body.evidence_level === 'assumption' ? ` ${briefText.assumption}` : '';
  return `${record.ref} ${headline}${known}${mark}`.trim();
}
