/** A journey as the map shows it: phases with their steps in order, and what hangs on each step. Pure. */
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import { groupBy } from '../parts/group-by';
import { inSequence } from './sequence';

export interface MappedStep {
  readonly step: WorkshopRecord;
  readonly phaseId: string;
  readonly painPoints: readonly WorkshopRecord[];
  readonly features: readonly WorkshopRecord[];
}
export interface MappedPhase {
  readonly phase: WorkshopRecord;
  readonly steps: readonly MappedStep[];
}
export interface JourneySources {
  readonly phases: readonly WorkshopRecord[];
  readonly steps: readonly WorkshopRecord[];
  readonly painPoints: readonly WorkshopRecord[];
  readonly features: readonly WorkshopRecord[];
  readonly links: Iterable<Link>;
}

/** The number of a phase or step among its siblings. */
export function sequenceOf(record: WorkshopRecord): number | undefined {
  const number = record.body.sequence_no;
  return typeof number === 'number' ? number : undefined;
}

/** Phases, steps, pain points and the features that answer them, of one journey. */
export function mapJourney(journeyId: string, sources: JourneySources): readonly MappedPhase[] {
  const phases = inSequence(
    sources.phases.filter(({ body }) => body.journey_id === journeyId),
    sequenceOf,
  );
  const stepsOf = groupBy(sources.steps, ({ body }) => String(body.phase_id ?? ''));
  const painsOf = groupBy(sources.painPoints, ({ body }) => String(body.step_id ?? ''));
  const answers = answersByPain(sources);
  return phases.map((phase) => ({
    phase,
    steps: inSequence(stepsOf.get(phase.id) ?? [], sequenceOf).map((step) => {
      const painPoints = painsOf.get(step.id) ?? [];
      const features = [...new Set(painPoints.flatMap(({ id }) => answers.get(id) ?? []))];
      return { step, phaseId: phase.id, painPoints, features };
    }),
  }));
}

function answersByPain({ features, links }: JourneySources): ReadonlyMap<string, readonly WorkshopRecord[]> {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const answers = new Map<string, WorkshopRecord[]>();
  for (const link of links) {
    const feature = link.type === 'addressed_by' ? byId.get(link.toId) : undefined;
    if (feature) answers.set(link.fromId, [...(answers.get(link.fromId) ?? []), feature]);
  }
  return answers;
}

/** A place for a step: which phase, and before which of its other steps. */
export interface StepPlace {
  readonly phaseId: string;
  readonly index: number;
}

/** Where a step goes when it is moved by one: within its phase, then over the border into the next one; null at the ends. */
export function stepBeside(
  phases: readonly MappedPhase[],
  stepId: string,
  direction: -1 | 1,
): StepPlace | null {
  const phaseIndex = phases.findIndex(({ steps }) => steps.some(({ step }) => step.id === stepId));
  const phase = phases[phaseIndex];
  if (!phase) return null;
  const index = phase.steps.findIndex(({ step }) => step.id === stepId);
  const target = index + direction;
  if (target >= 0 && target < phase.steps.length) return { phaseId: phase.phase.id, index: target };
  const neighbour = phases[phaseIndex + direction];
  if (!neighbour) return null;
  return { phaseId: neighbour.phase.id, index: direction === 1 ? 0 : neighbour.steps.length };
}

/** One column of the map: a step, or the empty column of a phase without steps. */
export interface MapColumn {
  readonly phase: MappedPhase;
  readonly step: MappedStep | null;
}

/** The columns of the map from left to right. */
export function columnsOf(phases: readonly MappedPhase[]): readonly MapColumn[] {
  return phases.flatMap((phase): MapColumn[] =>
    phase.steps.length === 0 ? [{ phase, step: null }] : phase.steps.map((step) => ({ phase, step })),
  );
}

/** Where a step comes to lie when it is dropped before the column with this index (the count of columns: at the end). */
export function placeAtColumn(
  columns: readonly MapColumn[],
  stepId: string,
  column: number,
): StepPlace | null {
  const target = columns[Math.min(column, columns.length - 1)];
  if (!target) return null;
  const others = target.phase.steps.filter(({ step }) => step.id !== stepId);
  if (!target.step) return { phaseId: target.phase.phase.id, index: 0 };
  if (column >= columns.length) return { phaseId: target.phase.phase.id, index: others.length };
  if (target.step.step.id === stepId) {
    const own = target.phase.steps.findIndex(({ step }) => step.id === stepId);
    return { phaseId: target.phase.phase.id, index: own };
  }
  const index = others.findIndex(({ step }) => step.id === target.step?.step.id);
  return { phaseId: target.phase.phase.id, index };
}

export interface LowPoint {
  readonly step: MappedStep;
  readonly emotion: number;
}

/** The step where the person feels worst; among several, one whose cause nobody has named. Null without any feeling. */
export function lowPoint(phases: readonly MappedPhase[]): LowPoint | null {
  const felt = phases
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const { emotion } = step.step.body;
      return typeof emotion === 'number' ? [{ step, emotion }] : [];
    });
  const lowest = Math.min(...felt.map(({ emotion }) => emotion));
  const lows = felt.filter(({ emotion }) => emotion === lowest);
  return lows.find(({ step }) => step.painPoints.length === 0) ?? lows[0] ?? null;
}
