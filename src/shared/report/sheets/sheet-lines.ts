/** Lines that persona cards and journey sheets share: graded headlines, cut values, and lists that say what they leave out. */
import type { WorkshopRecord } from '../../domain/workshop';
import { valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { cutText, isolate } from '../cut-text';
import { markedHeadline } from '../record-blocks';
import { sheetText } from './sheet-text.en';

/** "Evidence: Documented", or that nobody has graded it. */
export function gradeLine(view: RecordView, record: WorkshopRecord): string {
  const grade = valueText(view, record, 'evidence_level');
  return grade === '' ? sheetText.notGraded : `${sheetText.evidence}: ${grade}`;
}

/** The value of a field in so many words, or the words that say there is none. */
export function cutValue(view: RecordView, record: WorkshopRecord, name: string, words: number): string {
  return cutText(valueText(view, record, name), words, '…') || briefText.notDiscussed;
}

/** The first lines, and how many more there are; the words for "nothing" where there are none. */
export function someOf(lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [briefText.notDiscussed];
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), isolate(sheetText.notListed(lines.length - most))];
}

/** Severity times frequency; 0 while nobody rated it. */
export function painScore({ body }: TypedRecord<'pain_point'>): number {
  return (body.severity ?? 0) * (body.frequency ?? 0);
}

/** "PP-03 Waits for a call (score 20, Documented)". */
export function painLine(view: RecordView, pain: TypedRecord<'pain_point'>, words: number): string {
  const score = painScore(pain) > 0 ? `${sheetText.score} ${painScore(pain)}` : briefText.unrated;
  return gradedLine(view, pain as unknown as WorkshopRecord, words, score);
}

/** Reference, headline and in brackets what is known about it, last its grade. */
export function gradedLine(
  view: RecordView,
  record: WorkshopRecord,
  words: number,
  ...facts: readonly string[]
): string {
  const grade = valueText(view, record, 'evidence_level');
  const isMarked = record.body.evidence_level === 'assumption';
  const all = [...facts, ...(grade === '' || isMarked ? [] : [grade])].filter(Boolean);
  const known = all.length > 0 ? ` ${isolate(`(${all.join(', ')})`)}` : '';
  return `${record.ref} ${markedHeadline(view, record, words)}${known}`;
}
