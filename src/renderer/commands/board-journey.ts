/**
 * What people do to a journey: add, move and reorder phases and steps. A move is one step of the history, also when
 * there is no gap between the numbers and neighbours are numbered anew.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { type MappedPhase, type StepPlace, sequenceOf } from '../boards/journey/journey-model';
import { type Numbered, numberAtEnd, numbersForMove } from '../boards/journey/sequence';
import { updateRecords } from './intents';

/** The number for a new phase at the end of a journey. */
export function nextPhaseNumber(phases: readonly MappedPhase[]): number {
  return numberAtEnd(phases.map(({ phase }) => numbered(phase)));
}

/** The number for a new step at the end of a phase. */
export function nextStepNumber(phase: MappedPhase): number {
  return numberAtEnd(phase.steps.map(({ step }) => numbered(step)));
}

/** Puts a step at a place, in its own phase or another one. */
export async function moveStep(
  phases: readonly MappedPhase[],
  stepId: string,
  place: StepPlace,
): Promise<void> {
  const target = phases.find(({ phase }) => phase.id === place.phaseId);
  if (!target) return;
  const siblings = target.steps.filter(({ step }) => step.id !== stepId).map(({ step }) => numbered(step));
  const updates = numbersForMove(siblings, stepId, place.index).map(({ id, number }) => ({
    id,
    body: { sequence_no: number, ...(id === stepId && { phase_id: place.phaseId }) },
  }));
  await updateRecords(updates, 'move a step');
}

/** Puts a phase before the one with this index among the others. */
export async function movePhase(
  phases: readonly MappedPhase[],
  phaseId: string,
  index: number,
): Promise<void> {
  const siblings = phases.filter(({ phase }) => phase.id !== phaseId).map(({ phase }) => numbered(phase));
  const updates = numbersForMove(siblings, phaseId, index).map(({ id, number }) => ({
    id,
    body: { sequence_no: number },
  }));
  await updateRecords(updates, 'move a phase');
}

function numbered(record: WorkshopRecord): Numbered {
  return { id: record.id, number: sequenceOf(record) ?? 0 };
}
