/** The chapter of the full report about personalization: verdict, what is tailored, signals, privacy and the screen. */
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { homeBlocks } from '../../report/home-blocks';
import { matrixBlocks } from '../../report/matrix-blocks';
import { recordBlocks, singletonBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';
import { personalizationActivities } from './activities';
import { personalizationText } from './text.en';

/** Blocks of the chapter, without its heading. */
export function personalizationReport(view: RecordView): readonly ReportBlock[] {
  const { activities, records } = personalizationText;
  return [
    ...recordBlocks(view, 'personalization_decision', {
      columns: ['verdict', 'feas_value', 'feas_data', 'feas_technical', 'feas_privacy', 'feas_operations'],
      drawing: matrixBlocks(
        personalizationActivities,
        'go-or-no-go',
        activities['go-or-no-go'].title,
        view.list('personalization_decision'),
      ),
    }),
    ...recordBlocks(view, 'personalization_feature', { columns: ['granularity', 'approach', 'baseline'] }),
    ...recordBlocks(view, 'signal'),
    ...homeBlocks(view, 'mitigation', 'S05', {
      columns: ['technique', 'implementation_status', 'owner_id'],
      implied: ['kind'],
    }),
    { type: 'heading', level: 2, text: records.dpia_screening.name },
    ...singletonBlocks(view, 'dpia_screening'),
    { type: 'paragraph', text: briefText.disclaimer, tone: 'small' },
  ];
}
