/** The frame's chapter of the full report. People have an annex of their own, notes a chapter of their own. */
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { singletonBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function frameReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...singletonBlocks(view, 'project'),
    { type: 'paragraph', text: briefText.peopleElsewhere, tone: 'muted' },
  ];
}
