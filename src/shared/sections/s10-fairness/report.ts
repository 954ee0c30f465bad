/** The chapter of the full report about fairness: groups, harms with their map, tests, bias, oversight, objection. */
import type { ReportBlock } from '../../domain/report-block';
import { homeBlocks } from '../../report/home-blocks';
import { matrixBlocks } from '../../report/matrix-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';
import { fairnessActivities } from './activities';
import { fairnessText } from './text.en';

/** Blocks of the chapter, without its heading. */
export function fairnessReport(view: RecordView): readonly ReportBlock[] {
  const mapName = fairnessText.activities['harm-matrix'].title;
  return [
    ...recordBlocks(view, 'affected_group', {
      columns: ['attribute', 'population_share', 'attribute_available'],
    }),
    ...recordBlocks(view, 'harm', {
      columns: ['group_id', 'severity', 'likelihood', 'reversibility'],
      drawing: matrixBlocks(fairnessActivities, 'harm-matrix', mapName, view.list('harm')),
    }),
    ...recordBlocks(view, 'fairness_spec', { columns: ['metric', 'group_id', 'threshold', 'frequency'] }),
    ...recordBlocks(view, 'bias_source', { columns: ['stage', 'owner_id'] }),
    ...homeBlocks(view, 'mitigation', 'S10', { implied: ['kind'] }),
    ...recordBlocks(view, 'oversight_measure', {
      columns: ['mode', 'overseers_n', 'seconds_per_case', 'share_reviewed_pct'],
    }),
    ...recordBlocks(view, 'redress_path', { columns: ['response_time_d', 'who_decides'] }),
  ];
}
