/** The last chapters of the full report: decisions with reasons, risks with a map, actions, evidence. */
import type { ReportBlock } from '../../domain/report-block';
import { riskHeatMapFigure } from '../../figures/risk-heat-map';
import { briefText } from '../../report/brief-text.en';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function outcomesReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'decision', { columns: ['choice', 'decider_id', 'decided_on'] }),
    ...recordBlocks(view, 'risk', { columns: ['category', 'likelihood', 'impact', 'response', 'owner_id'] }),
    ...heatMap(view),
    ...recordBlocks(view, 'action_item', { columns: ['owner_id', 'due_date', 'action_status'] }),
    ...recordBlocks(view, 'evidence', { columns: ['kind', 'evidence_date', 'checked_by'] }),
  ];
}

function heatMap(view: RecordView): readonly ReportBlock[] {
  const risks = view.list('risk');
  if (risks.length === 0) return [];
  const placed = risks.flatMap(({ ref, body: { likelihood, impact } }) =>
    likelihood === undefined || impact === undefined ? [] : [{ ref, likelihood, impact }],
  );
  const refs = new Set(placed.map((risk) => risk.ref));
  const missing = risks.filter((risk) => !refs.has(risk.ref)).map((risk) => risk.ref);
  const rest = missing.length > 0 ? ` ${briefText.unplaced}: ${missing.join(', ')}.` : '';
  return [{ type: 'figure', figure: riskHeatMapFigure(placed), caption: `${briefText.heatMap}.${rest}` }];
}
