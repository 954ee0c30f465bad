/**
 * The frame's chapter of the full report: the frame, the agenda, what was left out, what was put in order, what was
 * accepted as it is. People have an annex of their own, notes a chapter of their own.
 *
 * Single votes are not printed: a round shows what came out, and a token must not become a name by comparison. Neither
 * are the facilitator's own notes.
 */
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { homeBlocks } from '../../report/home-blocks';
import { singletonBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function frameReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...singletonBlocks(view, 'project'),
    { type: 'paragraph', text: briefText.peopleElsewhere, tone: 'muted' },
    ...homeBlocks(view, 'agenda_item', 'S00', {
      columns: ['section_codes', 'planned_min', 'actual_min', 'outcome'],
      implied: ['private_notes'],
    }),
    ...homeBlocks(view, 'section_status', 'S00'),
    ...homeBlocks(view, 'priority_round', 'S00', { columns: ['method', 'voters', 'closed_at'] }),
    ...homeBlocks(view, 'round_result', 'S00', { columns: ['round_id', 'item_id', 'rank', 'score'] }),
    ...homeBlocks(view, 'pairwise_judgement', 'S00', { columns: ['right_code', 'value', 'round_id'] }),
    ...homeBlocks(view, 'tradeoff_position', 'S00'),
    ...homeBlocks(view, 'guide_assessment', 'S00'),
    ...homeBlocks(view, 'check_waiver', 'S00', { implied: ['finding_key'] }),
    ...homeBlocks(view, 'score_snapshot', 'S00', { implied: ['section_scores', 'gaps'] }),
  ];
}
