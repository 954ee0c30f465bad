/** The goals' chapter of the full report: who has a stake, what they said, and the goals in order. */

import type { Computed } from '../../analysis/computed';
import { rice, wsjf } from '../../analysis/priority-scores';
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { matrixBlocks } from '../../report/matrix-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';
import { goalsActivities } from './activities';

/** Blocks of the chapter, without its heading. */
export function goalsReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'stakeholder', {
      drawing: matrixBlocks(
        goalsActivities,
        'stakeholder-grid',
        briefText.stakeholderGrid,
        view.list('stakeholder'),
      ),
    }),
    ...recordBlocks(view, 'stakeholder_input'),
    ...recordBlocks(view, 'goal', {
      columns: ['horizon', 'target_date', 'rank_order', 'owner_id'],
      drawing: matrixBlocks(goalsActivities, 'impact-effort', briefText.impactEffort, view.list('goal')),
    }),
    ...scoreBlocks(view),
  ];
}

/** RICE and WSJF where all their parts were given. */
function scoreBlocks(view: RecordView): readonly ReportBlock[] {
  const rows = view.list('goal').flatMap(({ ref, body }) => {
    const riceScore = rice(body.rice_reach, body.rice_impact, body.rice_confidence, body.rice_effort);
    const wsjfScore = wsjf(body.wsjf_value, body.wsjf_urgency, body.wsjf_risk_opportunity, body.wsjf_size);
    return riceScore.computable || wsjfScore.computable ? [[ref, figure(riceScore), figure(wsjfScore)]] : [];
  });
  const columns = [
    { label: briefText.ref, narrow: true },
    { label: 'RICE', align: 'end' },
    { label: 'WSJF', align: 'end' },
  ] as const;
  return rows.length === 0 ? [] : [{ type: 'table', columns, rows, empty: '' }];
}

function figure(score: Computed): string {
  return score.computable ? score.value.toFixed(2) : '';
}
