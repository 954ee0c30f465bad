/** Regulation and risk in the summary: what the screens came to, and the gravest risks with who answers for them. */
import { riskScore } from '../analysis/risk-classification';
import type { ReportBlock } from '../domain/report-block';
import { fieldLabel, headlineOf, valueText } from '../sections/record-text';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { briefText } from './brief-text.en';
import { cutText, isolate, isolateAny } from './cut-text';
import { markedHeadline } from './record-blocks';
import type { Room } from './summary-room';

/** What the screens came to, and the gravest risks. */
export function riskBlocks(view: RecordView, room: Room): readonly ReportBlock[] {
  const risks = [...view.list('risk')].sort((a, b) => riskOf(b) - riskOf(a)).slice(0, room.risks);
  return [
    { type: 'paragraph', text: `${screenLine(view)} ${dpiaLine(view)}` },
    ...(risks.length > 0
      ? [
          {
            type: 'fields',
            rows: risks.map((risk) => ({
              label: risk.ref,
              value: `${isolateAny(markedHeadline(view, risk, room.riskWords))} (${scoreText(risk)}, ${briefText.owner} ${isolateAny(ownerName(view, risk.body.owner_id, room.ownerWords))})`,
            })),
          } as const,
        ]
      : [
          {
            type: 'paragraph',
            text: `${briefText.risks}: ${briefText.notDiscussed}`,
            tone: 'muted',
          } as const,
        ]),
  ];
}

/** What the screens came to: "AI Act class: Not high risk (screening only; confirm with counsel). Internal tier: Moderate." */
export function screenLine(view: RecordView): string {
  const screen = view.single('risk_classification');
  const counsel =
    screen?.body.counsel_reviewed === true ? briefText.counselReviewed : briefText.screeningOnly;
  const say = (name: string) =>
    `${fieldLabel(view, 'risk_classification', name)}: ${(screen ? valueText(view, screen, name) : '') || briefText.notDiscussed}`;
  return `${say('ai_act_class')} (${counsel}). ${say('internal_tier')}.`;
}

/** How far it is: "Data protection impact assessment: Likely required (In progress)." */
export function dpiaLine(view: RecordView): string {
  const screen = view.single('dpia_screening');
  const say = (name: string) => (screen ? valueText(view, screen, name) : '');
  const status = say('dpia_status');
  return `${briefText.dpia}: ${say('outcome') || briefText.notDiscussed}${status ? ` (${status})` : ''}.`;
}

/** Residual score where a plan was rated, else the inherent one; 0 while nobody rated it. */
function riskOf({ body }: TypedRecord<'risk'>): number {
  const residual = riskScore(body.residual_likelihood, body.residual_impact);
  return (residual ?? riskScore(body.likelihood, body.impact))?.score ?? 0;
}

function scoreText(risk: TypedRecord<'risk'>): string {
  return isolate(
    riskOf(risk) > 0 ? `${briefText.score} ${riskOf(risk)} ${briefText.ofScale}` : briefText.unrated,
  );
}

/** The owner in a few words, or the word for nobody. */
export function ownerName(view: RecordView, id: string | undefined, words: number): string {
  const person = view.find(id);
  return person ? cutText(headlineOf(view, person, 60) || person.ref, words, '…') : briefText.noOwner;
}
