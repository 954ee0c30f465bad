/** The constraints' chapter of the full report: the regulatory screen, limits, budget, people and milestones. */
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { budgetText } from '../../report/budget-text';
import { recordBlocks, singletonBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';
import { constraintsText } from './text.en';

/** Blocks of the chapter, without its heading. */
export function constraintsReport(view: RecordView): readonly ReportBlock[] {
  const totals = budgetText(view);
  return [
    { type: 'heading', level: 2, text: constraintsText.records.risk_classification.name },
    ...singletonBlocks(view, 'risk_classification'),
    {
      type: 'paragraph',
      text: `${briefText.disclaimer} ${capitalised(briefText.screeningOnly)}.`,
      tone: 'small',
    },
    ...recordBlocks(view, 'constraint', {
      columns: ['category', 'hardness', 'limit_value', 'limit_unit', 'limit_date'],
    }),
    ...recordBlocks(view, 'budget_line'),
    ...(totals ? [{ type: 'paragraph', text: `${briefText.totals}: ${totals}` } as const] : []),
    ...recordBlocks(view, 'capacity_line'),
    ...recordBlocks(view, 'milestone', { columns: ['due_date', 'owner_id'] }),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
