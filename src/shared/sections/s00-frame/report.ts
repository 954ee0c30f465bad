/**
 * The frame's chapter of the full report: the frame, what was left out, what was put in order. Agenda, trade-offs,
 * waivers, kept scores, notes and people have chapters of their own.
 *
 * Single votes are not printed: a round shows what came out, and a token must not become a name by comparison. Neither
 * are the facilitator's own notes.
 */
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { homeBlocks } from '../../report/home-blocks';
import { otherViewBlocks } from '../../report/other-views';
import { singletonBlocks } from '../../report/record-blocks';
import { roundFigures } from '../../report/round-figures';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function frameReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...singletonBlocks(view, 'project'),
    { type: 'paragraph', text: briefText.peopleElsewhere, tone: 'muted' },
    ...homeBlocks(view, 'section_status', 'S00'),
    ...homeBlocks(view, 'priority_round', 'S00', {
      columns: ['method', 'voters', 'closed_at'],
      // Codes; the items themselves say it.
      implied: ['set_code', 'subject_type'],
    }),
    ...homeBlocks(view, 'round_result', 'S00', {
      columns: ['round_id', 'item_id', 'rank', 'score'],
      implied: ['minority'],
    }),
    ...roundFigures(view),
    ...otherViewBlocks(view),
    ...homeBlocks(view, 'station_group', 'S00'),
  ];
}
