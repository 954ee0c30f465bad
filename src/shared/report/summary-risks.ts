/** The end of the summary: regulation, risks and the next actions. */
import { riskScore } from '../analysis/risk-classification';
import type { ReportBlock } from '../domain/report-block';
import { headlineOf, valueText } from '../sections/record-text';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { briefText } from './brief-text.en';
import { cutText } from './cut-text';
import { markedHeadline } from './record-blocks';
import type { Room } from './summary-room';

/** Regulatory class, internal tier and the gravest risks. */
export function riskBlocks(view: RecordView, room: Room): readonly ReportBlock[] {
  const screen = view.list('risk_classification')[0];
  const say = (name: string) => (screen ? valueText(view, screen, name) : '') || briefText.notDiscussed;
  const counsel =
    screen?.body.counsel_reviewed === true ? briefText.counselReviewed : briefText.screeningOnly;
  const label = (name: string) =>
    view.sectionOf('risk_classification').text.records.risk_classification?.fields[name]?.label ?? name;
  const risks = [...view.list('risk')].sort((a, b) => riskOf(b) - riskOf(a)).slice(0, room.risks);
  const classes = `${label('ai_act_class')}: ${say('ai_act_class')} (${counsel}). ${label('internal_tier')}: ${say('internal_tier')}.`;
  return [
    { type: 'paragraph', text: classes },
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        { label: briefText.risk, weight: 3 },
        { label: briefText.score, narrow: true, align: 'end' },
        { label: briefText.owner, weight: 1 },
      ],
      rows: risks.map((risk) => [
        risk.ref,
        markedHeadline(view, risk, room.words),
        riskOf(risk) > 0 ? String(riskOf(risk)) : '',
        ownerName(view, risk.body.owner_id),
      ]),
      empty: briefText.notDiscussed,
    },
  ];
}

/** Residual score where a plan was rated, else the inherent one; 0 while nobody rated it. */
function riskOf({ body }: TypedRecord<'risk'>): number {
  const residual = riskScore(body.residual_likelihood, body.residual_impact);
  return (residual ?? riskScore(body.likelihood, body.impact))?.score ?? 0;
}

function ownerName(view: RecordView, id: string | undefined): string {
  const person = view.find(id);
  return person ? cutText(headlineOf(view, person, 60) || person.ref, 4, '…') : briefText.noOwner;
}

/** The next open actions by date. */
export function actionTable(view: RecordView, room: Room): ReportBlock {
  const due = (action: TypedRecord<'action_item'>) => action.body.due_date ?? '9999';
  const open = view
    .list('action_item')
    .filter(({ body }) => body.action_status !== 'done' && body.action_status !== 'dropped')
    .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: briefText.action, weight: 3 },
      { label: briefText.owner, weight: 1 },
      { label: briefText.due, narrow: true },
    ],
    rows: open
      .slice(0, room.actions)
      .map((action) => [
        action.ref,
        markedHeadline(view, action, room.words),
        ownerName(view, action.body.owner_id),
        action.body.due_date ?? '',
      ]),
    empty: briefText.notDiscussed,
  };
}
