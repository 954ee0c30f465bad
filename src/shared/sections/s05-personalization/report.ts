/** The chapter of the full report about personalization: verdict, what is tailored, signals, privacy and the screen. */
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { listOfKind, recordBlocks, singletonBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';
import { personalizationText } from './text.en';

/** Blocks of the chapter, without its heading. */
export function personalizationReport(view: RecordView): readonly ReportBlock[] {
  const { activities, records } = personalizationText;
  const measures = listOfKind(view, 'mitigation').filter(({ body }) => body.kind === 'privacy');
  return [
    ...recordBlocks(view, 'personalization_decision', {
      columns: ['verdict', 'feas_value', 'feas_data', 'feas_technical', 'feas_privacy', 'feas_operations'],
    }),
    ...recordBlocks(view, 'personalization_feature', { columns: ['granularity', 'approach', 'baseline'] }),
    ...recordBlocks(view, 'signal'),
    { type: 'heading', level: 2, text: activities['privacy-measures'].title },
    ...recordBlocks(view, 'mitigation', {
      columns: ['technique', 'implementation_status', 'owner_id'],
      records: measures,
      implied: ['kind'],
      bare: true,
    }),
    { type: 'heading', level: 2, text: records.dpia_screening.name },
    ...singletonBlocks(view, 'dpia_screening'),
    { type: 'paragraph', text: briefText.disclaimer, tone: 'small' },
  ];
}
