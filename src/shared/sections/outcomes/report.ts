/** The last chapter of the full report: decisions, risks with a map, actions, evidence, agreement, shared statements. */
import type { ReportBlock } from '../../domain/report-block';
import { homeBlocks, requirementBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import { riskMapBlocks } from '../../report/risk-map-blocks';
import { isPollConfirmed, medianLevel, objectionsTo, pollsOf } from '../agreement';
import { flagText } from '../envelope-text.en';
import type { RecordView } from '../record-view';
import { agreementText } from './agreement-text.en';
import { outcomesText } from './text.en';

/** Blocks of the chapter, without its heading. */
export function outcomesReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'decision', { columns: ['choice', 'decider_id', 'decided_on'] }),
    ...recordBlocks(view, 'risk', {
      columns: ['category', 'likelihood', 'impact', 'response', 'owner_id'],
      drawing: riskMapBlocks(view.list('risk'), 'before'),
    }),
    ...recordBlocks(view, 'action_item', { columns: ['owner_id', 'due_date', 'action_status'] }),
    ...recordBlocks(view, 'evidence', { columns: ['kind', 'evidence_date', 'checked_by'] }),
    ...agreementBlocks(view),
    ...recordBlocks(view, 'parking_item'),
    ...homeBlocks(view, 'mitigation', 'OUT', {
      columns: ['kind', 'stage', 'implementation_status', 'owner_id'],
    }),
    ...homeBlocks(view, 'monitor', 'OUT', { columns: ['kind', 'threshold', 'frequency', 'alert_to_id'] }),
    ...homeBlocks(view, 'third_party', 'OUT', { columns: ['contract_ref', 'change_notice_d', 'owner_id'] }),
    ...requirementBlocks(view, 'OUT'),
  ];
}

/** The latest poll of every section that was polled; nobody's own answer is printed. */
function agreementBlocks(view: RecordView): readonly ReportBlock[] {
  const sections = new Set(view.list('agreement_poll').flatMap(({ body }) => body.section_code ?? []));
  if (sections.size === 0) return [];
  const words = agreementText;
  const rows = [...sections].sort().map((section) => {
    const polls = pollsOf(view, section);
    const median = medianLevel(polls);
    return [
      section,
      String(polls[0]?.body.round ?? 1),
      String(polls.length),
      median === null ? words.abstained : String(median),
      String(objectionsTo(view, section)),
      flagText[isPollConfirmed(view, section) ? 'yes' : 'no'],
    ];
  });
  return [
    { type: 'heading', level: 2, text: outcomesText.activities.agreement.title },
    {
      type: 'table',
      columns: [
        { label: words.section },
        { label: words.round, align: 'end' },
        { label: words.answers, align: 'end' },
        { label: words.median, align: 'end' },
        { label: words.objections, align: 'end' },
        { label: words.confirmed },
      ],
      rows,
      empty: '',
    },
  ];
}
