/** The risks of the register, the gravest first, with the map before and after the response. */
import { riskScore } from '../../analysis/risk-classification';
import type { ReportBlock } from '../../domain/report-block';
import { statusText } from '../../sections/envelope-text.en';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { riskMapBlocks } from '../risk-map-blocks';
import { cellOf, orNone, plainRecord, statementOf } from './list-cells';
import { registerText } from './list-text.en';

type Risk = TypedRecord<'risk'>;

/** Heading, table and maps; retired risks stay at the end of the table. */
export function riskRegisterBlocks(view: RecordView): readonly ReportBlock[] {
  const active = view.list('risk');
  const retired = view.listAll('risk').filter((risk) => !active.includes(risk));
  const risks = [...[...active].sort((a, b) => gravity(b) - gravity(a)), ...retired];
  return [
    { type: 'page-break' },
    { type: 'heading', level: 2, text: registerText.risks },
    ...(risks.length > 0
      ? [{ type: 'paragraph', text: registerText.risksText, tone: 'muted' } as const]
      : []),
    ...(active.length > 0
      ? [
          {
            type: 'columns',
            columns: (['before', 'after'] as const).map((when) => ({
              weight: 1,
              blocks: riskMapBlocks(active, when),
            })),
          } as const,
        ]
      : []),
    riskTable(view, risks),
  ];
}

function riskTable(view: RecordView, risks: readonly Risk[]): ReportBlock {
  const label = (name: string) => fieldLabel(view, 'risk', name);
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('statement'), weight: 3.2 },
      { label: label('category'), weight: 1.2 },
      { label: registerText.before, narrow: true },
      { label: registerText.after, narrow: true },
      { label: registerText.responseAndPlan, weight: 3 },
      { label: label('owner_id'), weight: 1.3 },
      { label: label('trigger'), weight: 1.6 },
      { label: label('accepted_by'), weight: 1.3 },
      { label: briefText.status, narrow: true },
    ],
    rows: risks.map((typed) => {
      const risk = plainRecord(typed);
      const { likelihood, impact, residual_likelihood, residual_impact } = typed.body;
      const response = ['response', 'response_plan'].map((name) => valueText(view, risk, name));
      return [
        risk.ref,
        statementOf(view, risk),
        cellOf(view, risk, 'category'),
        scoreOf(likelihood, impact),
        scoreOf(residual_likelihood, residual_impact),
        orNone(response.filter(Boolean).join(': ')),
        cellOf(view, risk, 'owner_id'),
        cellOf(view, risk, 'trigger'),
        cellOf(view, risk, 'accepted_by'),
        statusText[risk.status][0],
      ];
    }),
    empty: briefText.notDiscussed,
  };
}

/** "4 × 5 = 20 extreme". */
function scoreOf(likelihood: unknown, impact: unknown): string {
  const rated = riskScore(likelihood, impact);
  return rated
    ? `${likelihood}\u00a0×\u00a0${impact} =\u00a0${rated.score}\n${rated.band}`
    : registerText.unrated;
}

function gravity({ body }: Risk): number {
  const residual = riskScore(body.residual_likelihood, body.residual_impact);
  return (residual ?? riskScore(body.likelihood, body.impact))?.score ?? 0;
}
