/** How the room will know that it works: the primary KPIs with today, target, day and what must not get worse. */
import type { ReportBlock } from '../domain/report-block';
import { valueText } from '../sections/record-text';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { type Kpi, kpisOf, peersOf } from '../sections/s04-evaluation/kpi-facts';
import { briefText } from './brief-text.en';
import { cutText, isolate, isolateAny, joinRefs } from './cut-text';
import { markedHeadline } from './record-blocks';
import type { Room } from './summary-room';

const MAX_REFS = 12;
const MOST_GOALS = 2;

/** Primary KPIs, musts first, each with the goals it measures; then the goals that none of them measures. */
export function measureBlocks(
  view: RecordView,
  goals: readonly TypedRecord<'goal'>[],
  room: Room,
): readonly ReportBlock[] {
  const all = view.list('kpi');
  const primary = all.filter(({ body }) => body.role === 'primary');
  const without = goals.filter(({ id }) => !kpisOf(view, id).some(({ body }) => body.role === 'primary'));
  const line = `${briefText.goalsWithout}: ${joinRefs(
    without.map(({ ref }) => ref),
    MAX_REFS,
    MAX_REFS,
  )}.`;
  return [
    measureTable(view, primary, all, room),
    ...(without.length > 0 && primary.length > 0
      ? [{ type: 'paragraph', text: line, tone: 'small' } as const]
      : []),
  ];
}

function measureTable(
  view: RecordView,
  primary: readonly Kpi[],
  all: readonly Kpi[],
  room: Room,
): ReportBlock {
  const isMust = ({ body }: Kpi) => (body.priority === 'must' ? 0 : 1);
  const others = all.map(({ ref }) => ref);
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: briefText.measure, weight: 3 },
      { label: briefText.measureOf, narrow: true },
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
        goalsOf(view, kpi),
        baselineText(view, kpi, room.unitWords),
        targetText(view, kpi, room.unitWords),
        kpi.body.target_date ?? '',
        guardrailText(view, kpi, room),
      ]),
    empty:
      others.length === 0 ? briefText.notDiscussed : `${briefText.noPrimary}: ${joinRefs(others, MAX_REFS)}`,
  };
}

/** "G-01, G-03": the first goals that the KPI measures. */
function goalsOf(view: RecordView, kpi: Kpi): string {
  const refs = view.linksTo(kpi.id, 'measured_by').flatMap(({ fromId }) => {
    const from = view.find(fromId);
    return from?.kind === 'goal' ? [from.ref] : [];
  });
  return refs.length > MOST_GOALS ? `${refs.slice(0, MOST_GOALS).join(', ')} …` : refs.join(', ');
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
    unique
      .map((peer) =>
        [peer.ref, isolateAny(markedHeadline(view, peer, words)), limitOf(view, peer, room.unitWords)]
          .filter(Boolean)
          .join(' '),
      )
      .join('; ') || briefText.noGuardrail
  );
}

/** What the guardrail must not pass: "(up to 5 %)"; empty where nobody said. */
function limitOf(view: RecordView, kpi: Kpi, unitWords: number): string {
  const { direction, target_value: target, upper_limit: limit } = kpi.body;
  if (target === undefined && limit === undefined) return '';
  const text = targetText(view, kpi, unitWords);
  const sign = direction === 'increase' ? '≥ ' : direction === 'decrease' ? '≤ ' : '';
  return isolate(`(${sign}${text})`);
}
