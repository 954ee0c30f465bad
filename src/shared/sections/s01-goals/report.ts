/** The goals' chapter of the full report: who has a stake, what they said, and the goals in order. */

import type { Computed } from '../../analysis/computed';
import { rice, wsjf } from '../../analysis/priority-scores';
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { twoByTwoFigure } from '../../figures/two-by-two';
import { briefText } from '../../report/brief-text.en';
import { recordBlocks } from '../../report/record-blocks';
import type { MatrixAxis } from '../define-section';
import type { RecordView } from '../record-view';
import { goalsActivities } from './activities';

/** Blocks of the chapter, without its heading. */
export function goalsReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'stakeholder'),
    ...matrixBlocks('stakeholder-grid', briefText.stakeholderGrid, view.list('stakeholder')),
    ...recordBlocks(view, 'stakeholder_input'),
    ...recordBlocks(view, 'goal', { columns: ['horizon', 'target_date', 'rank_order', 'owner_id'] }),
    ...matrixBlocks('impact-effort', briefText.impactEffort, view.list('goal')),
    ...scoreBlocks(view),
  ];
}

type Placeable = Pick<WorkshopRecord, 'ref' | 'body'>;

/** The board as a drawing, with a line that names what has no place yet; nothing when there are no records. */
function matrixBlocks(id: string, name: string, records: readonly Placeable[]): readonly ReportBlock[] {
  const activity = goalsActivities.find((candidate) => candidate.id === id);
  if (activity?.board !== 'matrix' || records.length === 0) return [];
  const { x, y, quadrants } = activity;
  const points = records.flatMap(({ ref, body }) => {
    const [right, up] = [valueOn(x, body), valueOn(y, body)];
    return right === undefined || up === undefined ? [] : [{ label: ref, x: right, y: up }];
  });
  const placed = new Set(points.map((point) => point.label));
  const missing = records.filter(({ ref }) => !placed.has(ref)).map(({ ref }) => ref);
  const rest = missing.length > 0 ? ` ${briefText.unplaced}: ${missing.join(', ')}.` : '';
  return [
    { type: 'figure', figure: twoByTwoFigure({ name, x, y, quadrants, points }), caption: `${name}.${rest}` },
  ];
}

function valueOn(axis: MatrixAxis, body: WorkshopRecord['body']): number | undefined {
  const value = body[axis.field];
  return typeof value === 'number' ? value : undefined;
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
