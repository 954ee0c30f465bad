/** The risk map as a drawing for briefs, before or after the response, with a line that names what has no place on it. */
import type { ReportBlock } from '../domain/report-block';
import { riskHeatMapFigure } from '../figures/risk-heat-map';
import type { TypedRecord } from '../sections/record-view';
import { briefText } from './brief-text.en';

/** The drawing; nothing when there are no risks. */
export function riskMapBlocks(
  risks: readonly TypedRecord<'risk'>[],
  when: 'before' | 'after',
): readonly ReportBlock[] {
  if (risks.length === 0) return [];
  const placed = risks.flatMap(({ ref, body }) => {
    const likelihood = when === 'before' ? body.likelihood : body.residual_likelihood;
    const impact = when === 'before' ? body.impact : body.residual_impact;
    return likelihood === undefined || impact === undefined ? [] : [{ ref, likelihood, impact }];
  });
  const refs = new Set(placed.map((risk) => risk.ref));
  const missing = risks.filter((risk) => !refs.has(risk.ref)).map((risk) => risk.ref);
  const rest = missing.length > 0 ? ` ${briefText.unplaced}: ${missing.join(', ')}.` : '';
  const title = when === 'before' ? briefText.heatMap : briefText.heatMapAfter;
  return [{ type: 'figure', figure: riskHeatMapFigure(placed), caption: `${title}.${rest}` }];
}
