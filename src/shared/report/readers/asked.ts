/** What is asked of a group of readers, in the order in which they should take it up. */
import type { RoleBrief } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import type { BriefSubject } from '../brief-subject';
import { briefText } from '../brief-text.en';
import { cutText, isolate } from '../cut-text';
import { findingLines } from '../finding-lines';
import { markedHeadline } from '../record-blocks';
import type { Concerns } from './concerns';
import { readerText } from './reader-text.en';

/** Of each sort; the tables below have all of them. */
const MOST = 3;
const WORDS = 24;
const FINDING_WORDS = 30;

/** One line each: questions to decide, actions by day, contradictions to settle. */
export function asksOf(
  kind: RoleBrief,
  { view }: BriefSubject,
  { open, actions, findings }: Concerns,
): readonly string[] {
  const go = view.single('project')?.body.go_decision ?? 'undecided';
  const words = (record: unknown) => markedHeadline(view, record as WorkshopRecord, WORDS);
  const errors = findingLines(findings.filter(({ severity }) => severity === 'error'));
  const asks = [
    ...(kind === 'for_sponsor' && go === 'undecided' ? [readerText.decideGo] : []),
    ...open.slice(0, MOST).map((one) => `${readerText.decide} ${one.ref}: ${words(one)}`),
    ...actions.slice(0, MOST).map((one) => {
      const day = one.body.due_date ?? briefText.noDay;
      return `${readerText.act} ${one.ref}: ${words(one)} ${isolate(`(${readerText.due.toLowerCase()}: ${day})`)}`;
    }),
    ...errors
      .slice(0, MOST)
      .map((line) => `${readerText.settle}: ${cutText(line.words, FINDING_WORDS, '…')}`),
  ];
  const all = open.length + actions.length + errors.length;
  const left = [open, actions, errors].reduce((sum, sort) => sum + Math.max(0, sort.length - MOST), 0);
  if (all === 0 && asks.length === 0) return [readerText.nothingAsked];
  return left > 0 ? [...asks, readerText.moreAsked(left)] : asks;
}
