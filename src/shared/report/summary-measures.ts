/** How the room will know that it works: the primary KPIs with today, target, day and what must not get worse. */
import type { ReportBlock } from '../domain/report-block';
import { valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { type Kpi, peersOf } from '../sections/s04-evaluation/kpi-facts';
import { briefText } from './brief-text.en';
import { cutText, joinRefs } from './cut-text';
import { markedHeadline } from './record-blocks';
import type { Room } from './summary-room';

const MAX_REFS = 12;

/** Primary KPIs, musts first; where none is marked as primary the others are named. */
export function measureTable(view: RecordView, room: Room): ReportBlock {
  const all = view.list('kpi');
  const primary = all.filter(({ body }) => body.role === 'primary');
  const isMust = ({ body }: Kpi) => (body.priority === 'must' ? 0 : 1);
  const others = all.map(({ ref }) => ref);
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: briefText.measure, weight: 3 },
      { label: briefText.baseline, weight: 1.1 },
      { label: briefText.target, weight: 1.1 },
      { label: briefText.by, narrow: true },
      { label: briefText.guardrail, weight: 2.4 },
    ],
    rows: [...primary]
      .sort((a, b) => isMust(a) - isMust(b))
      .slice(0, room.measures)
      .map((kpi) => [
        kpi.ref,
        markedHeadline(view, kpi, room.measureWords),
        baselineText(view, kpi, room.unitWords),
        targetText(view, kpi, room.unitWords),
        kpi.body.target_date ?? '',
        guardrailText(view, kpi, room),
      ]),
    empty:
      others.length === 0 ? briefText.notDiscussed : `${briefText.noPrimary}: ${joinRefs(others, MAX_REFS)}`,
  };
}

function baselineText(view: RecordView, kpi: Kpi, unitWords: number): string {
  if (kpi.body.baseline_value !== undefined) return figureText(view, kpi, 'baseline_value', unitWords);
  return valueText(view, kpi, 'baseline_kind') || briefText.notDiscussed;
}

function targetText(view: RecordView, kpi: Kpi, unitWords: number): string {
  const { direction, target_value: target, upper_limit: limit } = kpi.body;
  const isLimit = direction === 'keep_within' || target === undefined;
  if (isLimit && limit !== undefined)
    return `${briefText.upTo} ${figureText(view, kpi, 'upper_limit', unitWords)}`;
  return target === undefined ? briefText.notDiscussed : figureText(view, kpi, 'target_value', unitWords);
}

function figureText(view: RecordView, kpi: Kpi, name: string, unitWords: number): string {
  return `${valueText(view, kpi, name)} ${cutText(kpi.body.unit ?? '', unitWords, '…')}`.trim();
}

function guardrailText(view: RecordView, kpi: Kpi, room: Room): string {
  const peers = peersOf(view, kpi).filter(({ body }) => body.role === 'guardrail');
  const unique = [...new Map(peers.map((peer) => [peer.id, peer])).values()].slice(0, room.guardrails);
  const words = Math.ceil(room.measureWords / 2);
  return (
    unique.map((peer) => `${peer.ref} ${markedHeadline(view, peer, words)}`).join('; ') ||
    briefText.noGuardrail
  );
}
