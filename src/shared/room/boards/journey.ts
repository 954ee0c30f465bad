/** One journey as a map: phases, steps, how people feel on the way and where it hurts. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { mostRecent } from './most-recent';
import { publicItem, publicValue } from './public-words';

type Journey = PublicBoardOf<'journey'>;

/** More than this in a row, and no letter of it is large enough. */
const MOST_PHASES = 12;
const MOST_STEPS = 24;
const MOST_PAINS = 4;
const MOST_OTHERS = 12;

/** The map of the journey that was touched last, in itself or in one of its parts; null without a journey. */
export function journeyBoard(view: BoardRecords, journeys: readonly WorkshopRecord[]): Journey | null {
  const shown = lastTouched(view, journeys);
  if (!shown) return null;
  const phases = inOrder(partsOf(view, 'journey_phase', 'journey_id', shown.id)).slice(0, MOST_PHASES);
  let room = MOST_STEPS;
  return {
    kind: 'journey',
    title: publicItem(view, shown).text,
    phases: phases.map((phase) => {
      const steps = inOrder(partsOf(view, 'journey_step', 'phase_id', phase.id)).slice(0, room);
      room -= steps.length;
      return { ...named(view, phase), steps: steps.map((step) => stepOf(view, step)) };
    }),
    others: journeys
      .filter(({ id }) => id !== shown.id)
      .slice(0, MOST_OTHERS)
      .map((record) => publicItem(view, record).text),
  };
}

function named(view: BoardRecords, phase: WorkshopRecord) {
  const { id, text: name } = publicItem(view, phase);
  return { id, name };
}

function stepOf(view: BoardRecords, step: WorkshopRecord): Journey['phases'][number]['steps'][number] {
  const { emotion, is_ai_error_moment: isError } = step.body;
  return {
    id: step.id,
    text: publicItem(view, step).text,
    touchpoint: publicValue(view, step, 'touchpoint', 60),
    emotion: typeof emotion === 'number' ? emotion : null,
    isErrorMoment: isError === true,
    pains: partsOf(view, 'pain_point', 'step_id', step.id)
      .slice(0, MOST_PAINS)
      .map((pain) => publicItem(view, pain).text),
  };
}

function lastTouched(view: BoardRecords, journeys: readonly WorkshopRecord[]): WorkshopRecord | undefined {
  if (journeys.length < 2) return journeys[0];
  const journeyOfPhase = new Map(
    view.recordsOf('journey_phase').map(({ id, body }) => [id, body.journey_id]),
  );
  const parts = [...journeys, ...view.recordsOf('journey_phase'), ...view.recordsOf('journey_step')];
  const newest = mostRecent(parts, 1)[0];
  const id = newest?.body.journey_id ?? journeyOfPhase.get(String(newest?.body.phase_id)) ?? newest?.id;
  return journeys.find((journey) => journey.id === id) ?? journeys[0];
}

function partsOf(view: BoardRecords, kind: string, field: string, id: string): readonly WorkshopRecord[] {
  return view.recordsOf(kind).filter(({ body }) => body[field] === id);
}

/** By number; what has none comes last, in the order in which it was made. */
function inOrder(records: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  const numberOf = ({ body }: WorkshopRecord): number =>
    typeof body.sequence_no === 'number' ? body.sequence_no : Number.MAX_SAFE_INTEGER;
  return [...records].sort((a, b) => numberOf(a) - numberOf(b));
}
