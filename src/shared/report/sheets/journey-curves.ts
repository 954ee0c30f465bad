/** Journeys as rows of steps in order, and their curves of feelings in drawings that fit the width of a page. */
import { groupBy } from '../../analysis/group-by';
import type { ReportBlock } from '../../domain/report-block';
import type { WorkshopRecord } from '../../domain/workshop';
import { type CurvePhase, emotionCurveFigure } from '../../figures/emotion-curve';
import { refAndHeadline } from '../../sections/record-text';
import type { RecordView, TypedRecord } from '../../sections/record-view';
import { sheetText } from './sheet-text.en';

type Phase = TypedRecord<'journey_phase'>;
type Step = TypedRecord<'journey_step'>;

/** A step of a journey with the phase it belongs to and where it hurts. */
export interface JourneyRow {
  readonly phase: Phase;
  readonly step: Step;
  readonly pains: readonly TypedRecord<'pain_point'>[];
}

/** Steps in one curve; more would put their references on top of each other. */
const PER_CURVE = 12;
/** Curves of one journey where it is not the subject of a sheet. */
const CURVES = 3;

/** The steps of every journey by its id, phase after phase. */
export function journeyRows(view: RecordView): ReadonlyMap<string, readonly JourneyRow[]> {
  const steps = groupBy(inOrder(view.list('journey_step')), ({ body }) => body.phase_id ?? '');
  const pains = groupBy(view.list('pain_point'), ({ body }) => body.step_id ?? '');
  const phases = groupBy(inOrder(view.list('journey_phase')), ({ body }) => body.journey_id ?? '');
  return new Map(
    [...phases].map(([journey, own]) => [
      journey,
      own.flatMap((phase) =>
        (steps.get(phase.id) ?? []).map((step) => ({ phase, step, pains: pains.get(step.id) ?? [] })),
      ),
    ]),
  );
}

/** The curves of all journeys that have steps. */
export function journeyCurves(view: RecordView): readonly ReportBlock[] {
  const rows = journeyRows(view);
  return view.list('journey').flatMap((journey) => {
    const name = refAndHeadline(view, journey as unknown as WorkshopRecord);
    const curves = curveBlocks(name, rows.get(journey.id) ?? [], CURVES);
    return curves.length === 0 ? [] : [{ type: 'heading', level: 2, text: name } as const, ...curves];
  });
}

/** The curve of one journey in at most so many drawings; the last one says what its marks mean. */
export function curveBlocks(name: string, rows: readonly JourneyRow[], most: number): readonly ReportBlock[] {
  const drawn = rows.slice(0, most * PER_CURVE);
  return Array.from({ length: Math.ceil(drawn.length / PER_CURVE) }, (_, at): ReportBlock => {
    const part = drawn.slice(at * PER_CURVE, (at + 1) * PER_CURVE);
    const isLast = (at + 1) * PER_CURVE >= drawn.length;
    return {
      type: 'figure',
      figure: emotionCurveFigure(name, toPhases(part), true),
      caption: isLast ? sheetText.curve : '',
    };
  });
}

function toPhases(rows: readonly JourneyRow[]): readonly CurvePhase[] {
  return [...groupBy(rows, ({ phase }) => phase.id).values()].map((own) => ({
    name: own[0]?.phase.body.phase_name ?? own[0]?.phase.ref ?? '',
    steps: own.map(({ step, pains }) => ({
      ref: step.ref,
      action: step.body.actor_action ?? '',
      ...(step.body.emotion !== undefined && { emotion: step.body.emotion }),
      isAiErrorMoment: step.body.is_ai_error_moment === true,
      pains: pains.map(({ ref }) => ref),
    })),
  }));
}

function inOrder<T extends Phase | Step>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.body.sequence_no ?? 0) - (b.body.sequence_no ?? 0));
}
