/** The end of the summary: the steps that bring most readiness, and the next actions with owner and day. */
import type { ReportBlock } from '../domain/report-block';
import { bestFixes, type Fix } from '../readiness/best-fixes';
import { gapFix } from '../readiness/gap-words';
import type { Readiness } from '../readiness/readiness';
import { pointsText, sectionName } from '../readiness/score-words';
import type { RecordView, TypedRecord } from '../sections/record-view';
import type { BriefSubject } from './brief-subject';
import { briefText } from './brief-text.en';
import { cutText, isolate, isolateAny } from './cut-text';
import { markedHeadline } from './record-blocks';
import { ownerName } from './summary-risks';
import type { Room } from './summary-room';

/** What to do is said in whole sentences of about this much more than an action. */
const FIX_EXTRA = 4;

/** The best steps with the points of the whole that they bring. */
export function fixBlocks({ view, readiness }: BriefSubject, room: Room): readonly ReportBlock[] {
  const fixes = bestFixes(readiness, view, room.fixes);
  if (fixes.length === 0) return [{ type: 'paragraph', text: briefText.nothingMissing, tone: 'muted' }];
  return [
    {
      type: 'fields',
      rows: fixes.map((fix) => ({
        label: `+${pointsText(fix.overall)}`,
        value: `${fixPlace(view, fix)}: ${cutText(gapFix(fix.section, fix.row), room.nextWords + FIX_EXTRA, '…')}${
          waitsForLimit(readiness, fix) ? ` (${briefText.onceLifted})` : ''
        }`,
      })),
    },
  ];
}

/** "S04 Evaluation, KPI-02". */
export function fixPlace(view: RecordView, { section, row }: Pick<Fix, 'section' | 'row'>): string {
  const record = view.find(row.recordId);
  return record ? `${sectionName(section)}, ${record.ref}` : sectionName(section);
}

/** True when the points only show after what limits the section is settled. */
export function waitsForLimit({ sections }: Readiness, { section, row }: Fix): boolean {
  const gaps = sections.find(({ id }) => id === section)?.gaps ?? [];
  return row.part !== 'cap' && gaps.some(({ part }) => part === 'cap');
}

/** The next open actions by date. */
export function actionBlocks(view: RecordView, room: Room): readonly ReportBlock[] {
  const due = (action: TypedRecord<'action_item'>) => action.body.due_date ?? '9999';
  const open = view
    .list('action_item')
    .filter(isOpenAction)
    .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  if (open.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  return [
    {
      type: 'fields',
      rows: open.slice(0, room.actions).map((action) => ({
        label: action.ref,
        value: `${isolateAny(markedHeadline(view, action, room.nextWords))} (${isolateAny(ownerName(view, action.body.owner_id, room.ownerWords))}, ${isolate(
          action.body.due_date ?? briefText.noDay,
        )})`,
      })),
    },
  ];
}

/** Whether an action is still to be done. */
export function isOpenAction({ body }: TypedRecord<'action_item'>): boolean {
  return body.action_status !== 'done' && body.action_status !== 'dropped';
}
